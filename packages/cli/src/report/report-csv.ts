import type { ReportPart, WholeReport } from '@stifinner/core';
import { csv } from './csv.ts';

/** One part of the report as CSV: a line for each film, page or picture in each language, and for each source. */
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
};
