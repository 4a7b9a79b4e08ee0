import type { Severity } from '../diagnostics/diagnostic.ts';

/** One rule of the rule book: what it says, how gravely, why it exists, and how to mend it. Its arguments are its own. */
export interface Rule<Arguments> {
  severity: Severity;
  /** A short name for the rule book. */
  title: string;
  /** Why the rule exists, for the author. */
  why: string;
  /** How to mend it in general: for the rule book, and for a finding that `help` has nothing more to say of. */
  mend: string;
  message: (args: Arguments) => string;
  /** How to mend just this, where what was written tells more than `mend`; null where the message already says it. */
  help?: (args: Arguments) => string | null | undefined;
}

/** Declares a rule, so that its arguments are typed where it is used. */
export const rule = <Arguments>(definition: Rule<Arguments>): Rule<Arguments> => definition;
