import type { Diagnostic } from './diagnostic.ts';

/** How a run went. */
export interface Summary {
  errors: number;
  warnings: number;
  /** How many files were looked at. */
  files: number;
  /** In how many of them something was found. */
  filesWithFaults: number;
}

export function summarise(diagnostics: readonly Diagnostic[], files: number): Summary {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const filesWithFaults = new Set(diagnostics.map(({ at }) => at.file)).size;
  return { errors, warnings: diagnostics.length - errors, files, filesWithFaults };
}

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** The last line of a run: «3 feil, 1 advarsel i 2 av 418 filer», «Ingen feil i 418 filer». */
export function formatSummary(summary: Summary): string {
  const { errors, warnings, files, filesWithFaults } = summary;
  const all = counted(files, 'fil', 'filer');
  if (errors + warnings === 0) return `Ingen feil i ${all}`;
  const found = [
    ...(errors > 0 ? [`${errors} feil`] : []),
    ...(warnings > 0 ? [`${errors === 0 ? 'Ingen feil, ' : ''}${counted(warnings, 'advarsel', 'advarsler')}`] : []),
  ];
  return `${found.join(', ')} i ${filesWithFaults} av ${all}`;
}
