import type { ByLanguage } from '../language.ts';
import type { BodyNode } from './body.ts';
import type { Catalog, CatalogMeeting, CatalogModule, CatalogPackage, CatalogPage, Provenance } from './catalog.ts';
import type { CatalogFilm } from './film.ts';

/** Where a text comes from, where nothing is told of it. */
export const untold: Provenance = { status: 'published', reviewBy: null, contributors: [], changes: [] };

/**
 * The catalog without its texts: ids, titles, blocks, minutes, order. It is all that paths are resolved, sites planned
 * and schools filled from, so what is not in it cannot change a school's pages but through the pages that Astro draws.
 */
export function outlineOf(catalog: Catalog): Catalog {
  return { packages: catalog.packages.map(outlineOfPackage), refused: catalog.refused };
}

const outlineOfPackage = (pkg: CatalogPackage): CatalogPackage => ({
  ...pkg,
  provenance: untold,
  modules: pkg.modules.map(outlineOfModule),
  films: pkg.films.map(outlineOfFilm),
});

const outlineOfModule = (module: CatalogModule): CatalogModule => ({
  ...module,
  pages: module.pages.map(outlineOfPage),
  leaderSupport: module.leaderSupport && {
    ...module.leaderSupport,
    provenance: untold,
    meetings: module.leaderSupport.meetings.map(outlineOfMeeting),
    texts: eachText(module.leaderSupport.texts, (text) => ({ ...text, summary: '', body: [], contributors: [] })),
  },
});

const outlineOfPage = (page: CatalogPage): CatalogPage => ({
  ...page,
  curriculum: [],
  provenance: untold,
  texts: eachText(page.texts, (text) => ({
    ...text,
    summary: '',
    how: null,
    goals: [],
    keyPoints: [],
    body: titled(text.body),
    contributors: [],
  })),
});

const outlineOfMeeting = (meeting: CatalogMeeting): CatalogMeeting => ({
  ...meeting,
  texts: eachText(meeting.texts, ({ title }) => ({ title, purpose: '', product: '', roles: [], rounds: [] })),
});

const outlineOfFilm = (film: CatalogFilm): CatalogFilm => ({
  ...film,
  summary: {},
  transcript: null,
  audioDescription: null,
  contributors: [],
  questions: film.questions.map((question) => ({ ...question, text: {}, answers: [] })),
});

/** The blocks of a body with their titles, which steps are called by. */
function titled(body: readonly BodyNode[]): BodyNode[] {
  return body.flatMap((node): BodyNode[] => {
    if (node.type === 'block') return [{ ...node, answers: [], children: titled(node.children) }];
    return node.type === 'callout' ? titled(node.children) : [];
  });
}

function eachText<Text>(texts: ByLanguage<Text>, shorten: (text: Text) => Text): ByLanguage<Text> {
  return Object.fromEntries(Object.entries(texts).map(([language, text]) => [language, shorten(text)]));
}
