import type { Diagnostic } from './diagnostic.ts';
import { sortDiagnostics } from './sort-diagnostics.ts';
import { type Summary, summarise } from './summary.ts';

/** A whole run as one object, for other programs. */
export interface DiagnosticsReport {
  diagnostics: Diagnostic[];
  summary: Summary;
}

/** What was found in a run over `files` files, sorted. */
export const diagnosticsReport = (diagnostics: readonly Diagnostic[], files: number): DiagnosticsReport => ({
  diagnostics: sortDiagnostics(diagnostics).map(({ told: _, ...shown }) => shown),
  summary: summarise(diagnostics, files),
});

/** The report as JSON text, without a line break at its end. */
export const formatJson = (diagnostics: readonly Diagnostic[], files: number): string =>
  JSON.stringify(diagnosticsReport(diagnostics, files), null, 2);
