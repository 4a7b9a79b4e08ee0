import type { SourceFile } from '@stifinner/authoring';
import type { Draft, Drafted, Ground } from '@stifinner/authoring/skeleton';
import type { Asker } from './asker.ts';

/** Something that `stifinner new` makes. `Flags` are the options of its command. */
export interface Kind<Flags extends object> {
  /** What must be said and is not, with what can be: nothing is asked for where the list is empty. */
  lacks(flags: Flags, ground: Ground): Lack[];
  /** The flags with answers to all that was not given. */
  ask(flags: Flags, asker: Asker, ground: Ground): Promise<Flags>;
  /** What is to be written. Throws CannotRun where a flag cannot be what it is. */
  make(flags: Flags, ground: Ground): Promise<Made>;
  /** What the author does next, in order. `command` writes a command of Stifinner's for the same folder. */
  next(draft: Draft, command: CommandLine): string[];
}

export interface Lack {
  /** `--title <tittel>` */
  option: string;
  /** What it says: «hva siden heter». */
  what: string;
}

export interface Made {
  drafted: Drafted;
  /** The files that will be copied, under the names that they get, measured. */
  copied: SourceFile[];
}

/** `stifinner check ../pakker` */
export type CommandLine = (words: string) => string;

/** A kind that copies nothing. */
export const made = (drafted: Drafted): Made => ({ drafted, copied: [] });
