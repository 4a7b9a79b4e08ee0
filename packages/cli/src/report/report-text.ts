import type { Report, ReportPart } from '@stifinner/core/report';
import { figureSums, filmSums, pageSums, sourceSums } from './report-sums.ts';
import { textTable } from './text-table.ts';

type Film = NonNullable<Report['films']>[number];
type Page = NonNullable<Report['pages']>[number];
type Source = NonNullable<Report['sources']>[number];
type Figure = NonNullable<Report['figures']>[number];

/** The report for a terminal, a table for each part with its sums below, then what is not in it. */
export function reportText({ films, pages, sources, figures, totals, refused }: Report): string {
  const parts = [
    films && section('Filmer', filmTable(films), filmSums(totals.films)),
    pages && section('Sider og lederstøtte', pageTable(pages), pageSums(totals.pages)),
    sources && section('Kilder', sourceTable(sources), sourceSums(totals.sources)),
    figures && section('Bilder', figureTable(figures), figureSums(totals.figures)),
    refused.length > 0 && section('Ikke med, fordi filen har feil', refusedTable(refused), ['Se feilene med stifinner check.']),
  ];
  return parts.filter(Boolean).join('\n');
}

const section = (title: string, table: string, below: string[]): string => `${title}\n\n${[table, '', ...below].join('\n')}\n`;

const dash = '–';

function filmTable(films: readonly Film[]): string {
  const columns = [
    { head: 'Film' },
    { head: 'Status' },
    { head: 'Lengde' },
    { head: 'Målt' },
    { head: 'Teksting', most: 14 },
    { head: 'Som tekst', most: 14 },
    { head: 'Synstolking', most: 14 },
  ];
  return textTable(
    columns,
    films.map(({ id, status, seconds, languages, audioDescription }) => [
      id,
      filmStatus[status],
      clock(seconds.stated),
      seconds.measured === null ? dash : clock(seconds.measured),
      ...(status === 'planned'
        ? [dash, dash, dash]
        : [
            present(languages.map(({ language, captions }) => [language, captions !== null])),
            present(languages.map(({ language, transcript }) => [language, transcript])),
            descriptions[audioDescription.mode],
          ]),
    ]),
  );
}

const filmStatus: Record<Film['status'], string> = { published: 'laget', planned: 'planlagt' };
const descriptions: Record<Film['audioDescription']['mode'], string> = {
  'not-needed': 'trengs ikke',
  described: 'finnes',
  none: 'mangler',
  unsaid: 'ikke sagt',
};
const statuses: Record<Page['status'], string> = { draft: 'kladd', review: 'gjennomleses', published: 'ferdig' };
const sourceKinds: Record<Source['kind'], string> = { research: 'forskning', policy: 'styringsdokument', practice: 'praksis' };

/** `2:50`. */
const clock = (seconds: number): string =>
  `${Math.floor(Math.round(seconds) / 60)}:${String(Math.round(seconds) % 60).padStart(2, '0')}`;

/** The languages that something is there in, then those it is not: «nb, uten nn». */
function present(languages: readonly (readonly [string, boolean])[]): string {
  const [there, gone] = [true, false].map((is) => languages.filter(([, has]) => has === is).map(([language]) => language));
  return [...(there ?? []), ...(gone?.length ? [`uten ${gone.join(' ')}`] : [])].join(', ');
}

const pageTable = (pages: readonly Page[]): string =>
  textTable(
    [{ head: 'Side' }, { head: 'Slag' }, { head: 'Rev.' }, { head: 'Språk', most: 30 }, { head: 'Status' }, { head: 'Se over' }],
    pages.map(({ id, kind, revision, languages, status, reviewBy }) => [
      id,
      kind === 'page' ? 'side' : 'leder',
      String(revision),
      present(
        languages.map(({ language, there, translates, stale }) => [
          stale ? `${language} av ${translates} (eldre)` : language,
          there,
        ]),
      ),
      statuses[status],
      reviewBy ?? dash,
    ]),
  );

const sourceTable = (sources: readonly Source[]): string =>
  textTable(
    [
      { head: 'Kilde' },
      { head: 'Slag' },
      { head: 'Perspektiv', most: 22 },
      { head: 'Tilgang' },
      { head: 'Moduler', most: 22 },
      { head: 'Tekster' },
    ],
    sources.map(({ id, kind, perspective, access, modules, citedIn }) => [
      id,
      sourceKinds[kind],
      perspective,
      access === 'open' ? 'åpen' : 'betaling',
      modules.map((module) => module.slice(module.indexOf('/') + 1)).join(', ') || dash,
      String(citedIn.length),
    ]),
  );

/** A line for each picture in each language: what is said of it is what an owner needs to read. */
const figureTable = (figures: readonly Figure[]): string =>
  textTable(
    [{ head: 'Bilde' }, { head: 'Tekst', most: 24 }, { head: 'Språk' }, { head: 'Alternativ tekst', most: 44 }],
    figures.flatMap(({ file, in: text, languages }) =>
      languages.map(({ language, alt }, place) => [
        ...(place === 0 ? [file.slice(file.lastIndexOf('/') + 1), text.slice(text.indexOf(':') + 1)] : ['', '']),
        language,
        alt ?? dash,
      ]),
    ),
  );

const nouns: Record<Report['refused'][number]['kind'], string> = {
  page: 'side',
  film: 'film',
  module: 'modul',
  meeting: 'møte',
  path: 'sti',
  source: 'kilde',
  package: 'pakke',
};

const refusedTable = (refused: Report['refused']): string =>
  textTable(
    [{ head: 'Id' }, { head: 'Hva' }, { head: 'Fil', most: 56 }],
    refused.map(({ id, kind, file }) => [id, nouns[kind], file]),
  );

/** The parts as they are asked for. */
export const reportParts: readonly ReportPart[] = ['films', 'pages', 'sources', 'figures', 'map'];
