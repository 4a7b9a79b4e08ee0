import type { Edit } from '../fixes/edit.ts';
import type { Fix } from '../fixes/fix.ts';
import { rulePage } from '../rules/rule-page.ts';
import type { MessageLanguage } from '../rules/said.ts';
import type { Diagnostic } from './diagnostic.ts';
import { sortDiagnostics } from './sort-diagnostics.ts';
import { type Summary, summarise } from './summary.ts';

/** A finding's fix as other programs are given it. */
export interface ShownFix {
  title: string;
  safe: boolean;
  edits: Edit[];
}

/** A finding as other programs are given it. */
export interface ShownDiagnostic extends Omit<Diagnostic, 'told'> {
  /** Where its rule has its page, from the rule book's root. */
  page?: string;
  fix?: ShownFix;
}

/** What was left out of a run because a baseline knew of it. */
export interface KnownFindings {
  /** How many findings were not shown. */
  hidden: number;
  /** How many of them are errors. */
  errors: number;
  /** How many that the baseline knows of were not found any more. */
  mended: number;
}

/** A whole run as one object, for other programs. */
export interface DiagnosticsReport {
  diagnostics: ShownDiagnostic[];
  summary: Summary;
  baseline?: KnownFindings;
}

/** What a report is made with, beside the findings. */
export interface ReportOptions {
  /** The language that the findings are worded in. */
  language?: MessageLanguage;
  /** The fix of a finding; without it none are told of. */
  fixOf?: (found: Diagnostic) => Fix | null;
  known?: KnownFindings;
}

/** A finding as others are shown it, without what its words were made of. */
export function asShown({ told: _, related, ...shown }: Diagnostic): Diagnostic {
  return related === undefined ? shown : { ...shown, related: related.map(({ at, message }) => ({ at, message })) };
}

/** The fix of a finding in one language; null where there is none. */
export function shownFix(found: Diagnostic, { fixOf, language = 'nb' }: ReportOptions): ShownFix | null {
  const fix = fixOf?.(found) ?? null;
  return fix && { title: fix.title[language], safe: fix.safe, edits: fix.edits };
}

/** What was found in a run over `files` files, sorted. */
export function diagnosticsReport(
  diagnostics: readonly Diagnostic[],
  files: number,
  options: ReportOptions = {},
): DiagnosticsReport {
  const { language = 'nb', known } = options;
  const shown = sortDiagnostics(diagnostics).map((found): ShownDiagnostic => {
    const fix = shownFix(found, options);
    return { ...asShown(found), page: rulePage(found.code, language), ...(fix === null ? {} : { fix }) };
  });
  return { diagnostics: shown, summary: summarise(diagnostics, files), ...(known === undefined ? {} : { baseline: known }) };
}

/** The report as JSON text, without a line break at its end. */
export const formatJson = (diagnostics: readonly Diagnostic[], files: number, options: ReportOptions = {}): string =>
  JSON.stringify(diagnosticsReport(diagnostics, files, options), null, 2);
