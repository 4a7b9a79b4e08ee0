import { type Diagnostic, rulePage } from '@stifinner/core';
import type { Edition } from '../content/edition.ts';
import { handbookAddress } from '../http/send-handbook.ts';
import { fileToOpen, isOneOf } from '../pages/page-files.ts';
import type { PageState, ShownPage } from '../pages/show-page.ts';
import type { LiveSite } from '../sites/live-site.ts';
import type { EditorLink } from './editor-link.ts';

/** A finding as the panel shows it. */
export interface ShownFinding {
  code: string;
  /** The address of the rule's page in the handbook. */
  rule: string;
  severity: 'error' | 'warning';
  /** `content/lk20/verdier/x.mdx:12:3` */
  place: string;
  /** Opens the place in the author's editor. */
  link: string | null;
  message: string;
  help: string | null;
}

/** What the panel beside a page is told. */
export interface PageFindings {
  language: 'nb' | 'en';
  state: PageState;
  errors: number;
  warnings: number;
  /** Why the page is not fresh. */
  because: ShownFinding[];
  /** In the files that the page comes of. */
  here: ShownFinding[];
  elsewhere: ShownFinding[];
  /** How many are elsewhere besides. */
  untold: number;
  /** The file that the page's text stands in. */
  source: { name: string; link: string | null } | null;
  /** Further files for which `build` keeps the school's last good site. */
  heldBy: string[];
  fault: string | null;
}

/** A panel with more than these elsewhere is no longer read. */
const most = 100;

export interface Telling {
  language: 'nb' | 'en';
  link: EditorLink;
  /** Says a diagnostic in the language of the author. */
  say: (diagnostic: Diagnostic) => Diagnostic;
}

/** What was found, sorted by what it means for the page that is shown: errors first. */
export function findingsOfPage(
  edition: Edition,
  site: LiveSite | null,
  page: ShownPage,
  { language, link, say }: Telling,
): PageFindings {
  const { diagnostics, files } = edition;
  const because: Diagnostic[] = [];
  const here: Diagnostic[] = [];
  const elsewhere: Diagnostic[] = [];
  for (const found of diagnostics) {
    if (found.severity === 'error' && page.because.includes(found.at.file)) because.push(found);
    else if (isOneOf(page.files, found.at.file)) here.push(found);
    else elsewhere.push(found);
  }
  const shown = (found: Diagnostic): ShownFinding => {
    const { code, severity, at, message, help } = say(found);
    const rule = `${handbookAddress}${rulePage(code, language)}`;
    return { code, rule, severity, place: `${at.file}:${at.line}:${at.column}`, link: link(at), message, help: help ?? null };
  };
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const source = fileToOpen(page.files, files);
  return {
    language,
    state: page.state,
    errors,
    warnings: diagnostics.length - errors,
    because: because.map(shown),
    here: worstFirst(here).map(shown),
    elsewhere: worstFirst(elsewhere).slice(0, most).map(shown),
    untold: Math.max(0, elsewhere.length - most),
    source: source === null ? null : { name: source, link: link({ file: source, line: 1, column: 1 }) },
    heldBy: (site?.heldBy ?? []).filter((file) => !page.because.includes(file)),
    fault: page.fault ?? null,
  };
}

const worstFirst = (found: readonly Diagnostic[]): Diagnostic[] => [
  ...found.filter(({ severity }) => severity === 'error'),
  ...found.filter(({ severity }) => severity === 'warning'),
];
