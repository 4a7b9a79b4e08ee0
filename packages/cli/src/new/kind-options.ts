import type { Command } from 'commander';

/** What a command says of itself. It is loaded at every start, so it imports nothing that does any work. */
export interface KindOptions {
  name: string;
  /** In Norwegian, where that is another word. */
  alias?: string;
  about: string;
  /** A whole command line, for whoever cannot be asked. */
  example: string;
  /** Whether it can be the first thing in a folder. */
  begins: boolean;
  options(command: Command): Command;
}
