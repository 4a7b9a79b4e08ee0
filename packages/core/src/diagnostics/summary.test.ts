import { expect, test } from 'vitest';
import type { Diagnostic } from './diagnostic.ts';
import { diagnosticsReport, formatJson } from './format-json.ts';
import { formatSummary, summarise } from './summary.ts';

test.each([
  [{ errors: 3, warnings: 1, files: 418, filesWithFaults: 2 }, '3 feil, 1 advarsel i 2 av 418 filer'],
  [{ errors: 1, warnings: 2, files: 2, filesWithFaults: 1 }, '1 feil, 2 advarsler i 1 av 2 filer'],
  [{ errors: 1, warnings: 0, files: 1, filesWithFaults: 1 }, '1 feil i 1 av 1 fil'],
  [{ errors: 0, warnings: 1, files: 418, filesWithFaults: 1 }, 'Ingen feil, 1 advarsel i 1 av 418 filer'],
  [{ errors: 0, warnings: 0, files: 418, filesWithFaults: 0 }, 'Ingen feil i 418 filer'],
  [{ errors: 0, warnings: 0, files: 1, filesWithFaults: 0 }, 'Ingen feil i 1 fil'],
  [{ errors: 0, warnings: 0, files: 0, filesWithFaults: 0 }, 'Ingen feil i 0 filer'],
])('%j is «%s»', (summary, words) => {
  expect(formatSummary(summary)).toBe(words);
});

test.each([
  [{ errors: 3, warnings: 1, files: 418, filesWithFaults: 2 }, '3 errors, 1 warning in 2 of 418 files'],
  [{ errors: 1, warnings: 2, files: 2, filesWithFaults: 1 }, '1 error, 2 warnings in 1 of 2 files'],
  [{ errors: 0, warnings: 1, files: 1, filesWithFaults: 1 }, 'No errors, 1 warning in 1 of 1 file'],
  [{ errors: 0, warnings: 0, files: 418, filesWithFaults: 0 }, 'No errors in 418 files'],
])('%j is “%s” in English', (summary, words) => {
  expect(formatSummary(summary, 'en')).toBe(words);
});

const found = (file: string, line: number, severity: Diagnostic['severity'] = 'error'): Diagnostic => ({
  code: 'a/b',
  severity,
  at: { file, line, column: 1, endLine: line, endColumn: 2 },
  message: 'M',
});

test('a run is summed up by severity and by file', () => {
  const diagnostics = [found('b', 2), found('b', 1, 'warning'), found('a', 10), found('a', 9)];
  expect(summarise(diagnostics, 7)).toEqual({ errors: 3, warnings: 1, files: 7, filesWithFaults: 2 });
});

test('as JSON: one object, sorted', () => {
  const diagnostics = [found('b', 2), found('a', 10), found('a', 9)];
  const report = diagnosticsReport(diagnostics, 7);
  expect(report.diagnostics.map(({ at }) => `${at.file}:${at.line}`)).toEqual(['a:9', 'a:10', 'b:2']);
  expect(report.summary).toEqual({ errors: 3, warnings: 0, files: 7, filesWithFaults: 2 });
  expect(JSON.parse(formatJson(diagnostics, 7))).toEqual(report);
});
