import {
  type CatalogFilm,
  type CatalogMeeting,
  type CatalogModule,
  type CatalogPackage,
  type CatalogPage,
  furtherLanguages,
  inLanguage,
  type Language,
  type LocalisedText,
  type PageText,
  qualifyText,
  type SubjectKey,
  subjectKey,
  textIn,
} from '@stifinner/core';
import { sentences, textOfBody, textOfHtml } from './plain-text.ts';
import { type SearchFacets, searchFacets } from './search-facets.ts';

/** One thing that search can find. Its id is what a site's own list turns into addresses. */
export interface SearchRecord extends SearchFacets {
  /** Its subject key: `page:lk20/elevstemmer`, `leader:lk20/verdier`; a school's own: `text:host-2026/velkommen`. */
  id: string;
  kind: 'page' | 'film' | 'meeting' | 'leader' | 'text' | 'link';
  title: string;
  /** Without the title, which is searched beside it, so that an excerpt does not begin by telling it again. */
  content: string;
}

type Found = Pick<SearchRecord, 'kind' | 'title' | 'content'> & { id: SubjectKey };

/**
 * Everything in a package that can be found, in a school's language, or the one that stands in where it lacks. A page in a
 * further language is in the same index: there are few of them, Pagefind has no stemmer for Northern Sámi, and an index of
 * its own for each language would have every reader who searches fetch another stemmer, and weigh words among two or three
 * pages. Its words are met as they are written, and by their beginnings.
 */
export function searchRecords(pkg: CatalogPackage, language: Language): SearchRecord[] {
  const facets = searchFacets(pkg);
  const found = pkg.modules.flatMap((module) => [
    ...module.pages.flatMap((page) => pageRecords(page, pkg, language)),
    ...leaderRecords(module, language),
  ]);
  return [...found, ...pkg.films.map((film) => filmRecord(film, language))].flatMap((record) => {
    const of = record && facets.get(record.id);
    return of ? [{ ...record, ...of }] : [];
  });
}

/** A text by language, in the words of a record. */
type Say = (text: LocalisedText) => string;

/** A page, and those of its texts that are pages of their own. */
function pageRecords(page: CatalogPage, pkg: CatalogPackage, language: Language): Found[] {
  const text = inLanguage(page.texts, language)?.value;
  const beneath = furtherLanguages(page, language).flatMap((each) => {
    const further = page.texts[each];
    // Of its film no more than is said in that language: the rest is found on the page itself.
    return further ? [pageRecord(qualifyText(page.id, each), further, page, pkg, (of) => of[each] ?? '')] : [];
  });
  return text ? [pageRecord(page.id, text, page, pkg, (of) => textIn(of, language)), ...beneath] : beneath;
}

function pageRecord(id: string, text: PageText, page: CatalogPage, pkg: CatalogPackage, say: Say): Found {
  const shown = new Set(page.blocks.map((block) => block.film));
  // A film is found on the page that shows it: that is where the reader's path is.
  const films = pkg.films.filter((film) => shown.has(film.id)).map((film) => sentences([say(film.title), aboutFilm(film, say)]));
  const content = [text.summary, ...text.goals, textOfBody(text.body), ...films, ...text.keyPoints];
  return { id: subjectKey('page', id), kind: 'page', title: text.title, content: sentences(content) };
}

function leaderRecords(module: CatalogModule, language: Language): (Found | null)[] {
  const support = module.leaderSupport;
  if (!support) return [];
  const text = inLanguage(support.texts, language)?.value;
  const leader: Found | null = text
    ? {
        id: subjectKey('leader', module.id),
        kind: 'leader',
        title: text.title,
        content: sentences([text.summary, textOfBody(text.body)]),
      }
    : null;
  return [leader, ...support.meetings.map((meeting) => meetingRecord(meeting, language))];
}

function meetingRecord(meeting: CatalogMeeting, language: Language): Found | null {
  const text = inLanguage(meeting.texts, language)?.value;
  if (!text) return null;
  const said = [...text.roles, ...text.rounds].map((part) => textOfHtml(part.html));
  return {
    id: subjectKey('meeting', meeting.id),
    kind: 'meeting',
    title: text.title,
    content: sentences([text.purpose, text.product, ...said]),
  };
}

function filmRecord(film: CatalogFilm, language: Language): Found {
  const title = textIn(film.title, language);
  return { id: subjectKey('film', film.id), kind: 'film', title, content: aboutFilm(film, (text) => textIn(text, language)) };
}

/** Everything that is said and asked in a film. */
function aboutFilm(film: CatalogFilm, say: Say): string {
  const said = film.transcript ? say(film.transcript) : '';
  const questions = film.questions.map((question) => say(question.text));
  return sentences([say(film.summary), said, ...questions]);
}
