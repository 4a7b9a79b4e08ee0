import {
  type CatalogFilm,
  type CatalogMeeting,
  type CatalogModule,
  type CatalogPackage,
  type CatalogPage,
  inLanguage,
  type Language,
  subjectKey,
  textIn,
} from '@stifinner/core';
import { sentences, textOfBody, textOfHtml } from './plain-text.ts';

/** One thing that search can find. Its id is what a site's own list turns into addresses. */
export interface SearchRecord {
  /** Its subject key: `page:lk20/elevstemmer`, `leader:lk20/verdier`. */
  id: string;
  kind: 'page' | 'film' | 'meeting' | 'leader';
  module: string | null;
  title: string;
  content: string;
}

/** Everything in a package that can be found, in a school's language, or the one that stands in where it lacks. */
export function searchRecords(pkg: CatalogPackage, language: Language): SearchRecord[] {
  const records = pkg.modules.flatMap((module) => [
    ...module.pages.map((page) => pageRecord(page, pkg, language)),
    ...leaderRecords(module, language),
  ]);
  return [...records, ...pkg.films.map((film) => filmRecord(film, language))].filter((record) => record !== null);
}

function pageRecord(page: CatalogPage, pkg: CatalogPackage, language: Language): SearchRecord | null {
  const text = inLanguage(page.texts, language)?.value;
  if (!text) return null;
  const shown = new Set(page.blocks.map((block) => block.film));
  // A film is found on the page that shows it: that is where the reader's path is.
  const films = pkg.films.filter((film) => shown.has(film.id)).map((film) => filmText(film, language));
  const content = [text.title, text.summary, ...text.goals, textOfBody(text.body), ...films, ...text.keyPoints];
  return { id: subjectKey('page', page.id), kind: 'page', module: page.module, title: text.title, content: sentences(content) };
}

function leaderRecords(module: CatalogModule, language: Language): (SearchRecord | null)[] {
  const support = module.leaderSupport;
  if (!support) return [];
  const text = inLanguage(support.texts, language)?.value;
  const leader: SearchRecord | null = text
    ? {
        id: subjectKey('leader', module.id),
        kind: 'leader',
        module: module.id,
        title: text.title,
        content: sentences([text.title, text.summary, textOfBody(text.body)]),
      }
    : null;
  return [leader, ...support.meetings.map((meeting) => meetingRecord(meeting, language))];
}

function meetingRecord(meeting: CatalogMeeting, language: Language): SearchRecord | null {
  const text = inLanguage(meeting.texts, language)?.value;
  if (!text) return null;
  const said = [...text.roles, ...text.rounds].map((part) => textOfHtml(part.html));
  return {
    id: subjectKey('meeting', meeting.id),
    kind: 'meeting',
    module: meeting.module,
    title: text.title,
    content: sentences([text.title, text.purpose, text.product, ...said]),
  };
}

function filmRecord(film: CatalogFilm, language: Language): SearchRecord {
  const title = textIn(film.title, language);
  return { id: subjectKey('film', film.id), kind: 'film', module: null, title, content: filmText(film, language) };
}

/** Everything that is said and asked in a film. */
function filmText(film: CatalogFilm, language: Language): string {
  const said = film.transcript ? textIn(film.transcript, language) : '';
  const questions = film.questions.map((question) => textIn(question.text, language));
  return sentences([textIn(film.title, language), textIn(film.summary, language), said, ...questions]);
}
