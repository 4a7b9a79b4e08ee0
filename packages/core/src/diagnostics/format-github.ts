import type { Diagnostic } from './diagnostic.ts';
import { sortDiagnostics } from './sort-diagnostics.ts';

/** As commands to GitHub write text, and the values of their properties. */
const escaped = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const inProperty = (text: string): string => escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

function annotation({ code, severity, at, message, help }: Diagnostic, folder: string): string {
  const { file, line, column, endLine, endColumn } = at;
  const properties: [string, string | number][] = [
    ['file', `${folder}${file}`],
    ['line', line],
    // Columns are of one line only; a place that is a point has its own column as its last.
    ...(line === endLine
      ? ([
          ['col', column],
          ['endColumn', Math.max(column, endColumn - 1)],
        ] as [string, number][])
      : ([['endLine', endLine]] as [string, number][])),
    ['title', code],
  ];
  const written = properties.map(([name, value]) => `${name}=${inProperty(String(value))}`).join(',');
  return `::${severity} ${written}::${escaped(help === undefined ? message : `${message}\n${help}`)}`;
}

/**
 * Findings as annotations that GitHub Actions shows beside the lines of a change, a line each, sorted. `folder` is put before
 * each file, so that it is named from the root of the repository: empty, or with a slash at its end.
 */
export const formatGithub = (diagnostics: readonly Diagnostic[], folder: string): string =>
  sortDiagnostics(diagnostics)
    .map((found) => annotation(found, folder))
    .join('\n');
