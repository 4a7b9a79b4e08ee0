import type { Diagnostic } from './diagnostic.ts';

/** What a stage gives: always a value, with what was found on the way. */
export interface Outcome<Value> {
  value: Value;
  /** Sorted by file, line, column and code. */
  diagnostics: Diagnostic[];
}
