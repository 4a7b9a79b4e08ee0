import { compareIds } from '../ids.ts';
import type { Diagnostic } from './diagnostic.ts';

/** What a stage gives: always a value, with what was found on the way. */
export interface Outcome<Value> {
  value: Value;
  /** Sorted by file, line, column and code. */
  diagnostics: Diagnostic[];
}

/** By file, line, column and code; a new array. */
export function sortDiagnostics(diagnostics: Diagnostic[]): Diagnostic[] {
  return diagnostics.toSorted(
    (a, b) =>
      compareIds(a.at.file, b.at.file) ||
      a.at.line - b.at.line ||
      a.at.column - b.at.column ||
      compareIds(a.code, b.code) ||
      compareIds(a.message, b.message),
  );
}
