import type { MessageLanguage } from '../rules/said.ts';
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

type Counted = (count: number) => string;

const counted =
  (one: string, many: string): Counted =>
  (count) =>
    `${count} ${count === 1 ? one : many}`;

interface SummaryWords {
  files: Counted;
  errors: Counted;
  warnings: Counted;
  none: string;
  in: string;
  of: string;
}

const words: Record<MessageLanguage, SummaryWords> = {
  nb: {
    files: counted('fil', 'filer'),
    errors: counted('feil', 'feil'),
    warnings: counted('advarsel', 'advarsler'),
    none: 'Ingen feil',
    in: 'i',
    of: 'av',
  },
  en: {
    files: counted('file', 'files'),
    errors: counted('error', 'errors'),
    warnings: counted('warning', 'warnings'),
    none: 'No errors',
    in: 'in',
    of: 'of',
  },
};

/** The last line of a run: «3 feil, 1 advarsel i 2 av 418 filer», «Ingen feil i 418 filer»; in English where that is asked for. */
export function formatSummary(summary: Summary, language: MessageLanguage = 'nb'): string {
  const { errors, warnings, files, filesWithFaults } = summary;
  const said = words[language];
  const all = said.files(files);
  if (errors + warnings === 0) return `${said.none} ${said.in} ${all}`;
  const found = [errors > 0 ? said.errors(errors) : said.none, ...(warnings > 0 ? [said.warnings(warnings)] : [])];
  return `${found.join(', ')} ${said.in} ${filesWithFaults} ${said.of} ${all}`;
}
