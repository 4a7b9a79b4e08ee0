import type { Severity } from '../diagnostics/diagnostic.ts';

/** One rule of the rule book: what it says, how gravely, and why it exists. Its arguments are its own. */
export interface Rule<Arguments> {
  severity: Severity;
  /** A short name for the rule book. */
  title: string;
  /** Why the rule exists, for the author. */
  why: string;
  /** How to mend it in general, for the rule book, where `help` depends on what was written. */
  mend?: string;
  message: (args: Arguments) => string;
  help?: (args: Arguments) => string | undefined;
}

/** Declares a rule, so that its arguments are typed where it is used. */
export const rule = <Arguments>(definition: Rule<Arguments>): Rule<Arguments> => definition;
