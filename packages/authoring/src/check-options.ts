import type { Profile } from '@stifinner/core';
import type { Speller } from './language/speller.ts';
import type { ParsedBefore } from './parse/parsed-before.ts';

/** What a check is told besides the files. Nothing of it changes the catalog, or which schools are held back. */
export interface CheckOptions {
  /** `2026-11-22`. Without it no rule about dates is run. */
  today?: string;
  /** Severities that hold whatever a package sets: `profiles.strict`. */
  profile?: Profile;
  /** Knows words. Without it no rule about language is run. */
  speller?: Speller;
  /** What came of the files in the last check of the same folder, which this one then takes the place of. */
  before?: ParsedBefore;
}
