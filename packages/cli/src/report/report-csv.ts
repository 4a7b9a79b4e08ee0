import { workForms } from '@stifinner/core';
import type { ReportPart, WholeReport } from '@stifinner/core/report';
import { csv } from './csv.ts';

/**
 * One part of the report as CSV: a line for each film, page or picture in each language, for each source, and
 * for each page and meeting of the map. */
export function reportCsv(report: WholeReport, part: ReportPart): string {
  return parts[part](report);
}

const parts: Record<ReportPart, (report: WholeReport) => string> = {
  films: ({ films }) =>
    csv(
      [
        ...['id', 'title', 'status', 'place', 'stated_seconds', 'measured_seconds', 'audio_description', 'audio_description_why'],
        ...['language', 'captions', 'transcript', 'shown_on', 'file'],
      ],
      films.flatMap(({ id, title, status, place, seconds, audioDescription, languages, shownOn, file }) =>
        languages.map(({ language, captions, transcript }) => [
          ...[id, title, status, place, seconds.stated, seconds.measured, audioDescription.mode, audioDescription.why],
          ...[language, captions, transcript, shownOn.join(' '), file],
        ]),
      ),
    ),
  pages: ({ pages }) =>
    csv(
      [
        ...['id', 'kind', 'module', 'title', 'status', 'review_by', 'revision'],
        ...['language', 'there', 'title_in_language', 'translates', 'stale', 'file'],
      ],
      pages.flatMap((page) =>
        page.languages.map(({ language, there, title, translates, stale }) => [
          ...[page.id, page.kind, page.module, page.title, page.status, page.reviewBy, page.revision],
          ...[language, there, title, translates, stale, page.file],
        ]),
      ),
    ),
  sources: ({ sources }) =>
    csv(
      ['id', 'title', 'kind', 'perspective', 'access', 'address', 'modules', 'cited_in'],
      sources.map(({ id, title, kind, perspective, access, address, modules, citedIn }) => [
        ...[id, title, kind, perspective, access, address, modules.join(' '), citedIn.join(' ')],
      ]),
    ),
  figures: ({ figures }) =>
    csv(
      ['file', 'in', 'width', 'height', 'language', 'alt', 'caption'],
      figures.flatMap(({ file, in: text, size, languages }) =>
        languages.map(({ language, alt, caption }) => [
          ...[file, text, size?.width ?? null, size?.height ?? null],
          ...[language, alt, caption],
        ]),
      ),
    ),
  map: ({ map }) =>
    csv(
      [
        ...['id', 'kind', 'module', 'part', 'title', 'need', 'status', 'least_minutes', 'typical_minutes', 'most_minutes'],
        ...[...workForms, 'requires', 'paths', 'file'],
      ],
      map.flatMap(mapRows),
    ),
};

/** A line for each page and meeting, in the order of the shelf; minutes by form are those that are usual. */
const mapRows = ({ modules, edges, paths }: WholeReport['map'][number]) =>
  modules.flatMap((module) => {
    const meetingRow = ({ id, title, minutes, total }: (typeof module)['meetings'][number], part: string) => [
      ...[id, 'meeting', module.id, part, title, null, null, total.least, total.typical, total.most],
      ...[...workForms.map((form) => minutes[form]?.typical ?? 0), null, null, null],
    ];
    return [
      ...module.parts.flatMap((part) => [
        ...part.pages.map(({ id, kind, title, need, status, minutes, total, file }) => [
          ...[id, kind, module.id, part.id, title, need, status, total.least, total.typical, total.most],
          ...workForms.map((form) => minutes[form]?.typical ?? 0),
          edges.flatMap((edge) => (edge.kind === 'page' && edge.to === id ? edge.from : [])).join(' '),
          paths.flatMap((path) => (path.takes.some(({ page }) => page === id) ? path.id : [])).join(' '),
          file,
        ]),
        ...part.meetings.map((meeting) => meetingRow(meeting, part.id)),
      ]),
      ...module.meetings.map((meeting) => meetingRow(meeting, '')),
    ];
  });
