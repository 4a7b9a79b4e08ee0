import type { Severity } from '../diagnostics/diagnostic.ts';

/** What a rule says, in one language. Its arguments are its own. */
export interface RuleWords<Arguments> {
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

/** One rule of the rule book: how grave it is, and its words in Norwegian. */
export interface Rule<Arguments> extends RuleWords<Arguments> {
  severity: Severity;
}

/** Declares a rule, so that its arguments are typed where it is used. */
export const rule = <Arguments>(definition: Rule<Arguments>): Rule<Arguments> => definition;

/** What the rule with a certain type is told. */
export type Told<Of> = Of extends Rule<infer Arguments> ? Arguments : never;
