import { compareIds } from '../ids.ts';
import type { Diagnostic } from './diagnostic.ts';

/** A new array, sorted by file, line, column, code and message, so that the same faults always print the same. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.toSorted(
    (a, b) =>
      compareIds(a.at.file, b.at.file) ||
      a.at.line - b.at.line ||
      a.at.column - b.at.column ||
      compareIds(a.code, b.code) ||
      compareIds(a.message, b.message),
  );
}
