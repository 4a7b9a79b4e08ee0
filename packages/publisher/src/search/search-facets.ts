import {
  type Audience,
  type CatalogPackage,
  type Language,
  meetingAudience,
  minutesOfPage,
  qualifyText,
  type SubjectKey,
  subjectKey,
  totalMinutes,
} from '@stifinner/core';
import { type MinuteBand, minuteBand } from '@stifinner/site';

/** What a search can be narrowed by, but for the kind, which is in the id. */
export interface SearchFacets {
  /** Modules that it belongs to; a film, those of the pages that show it. */
  modules: string[];
  /** By typical minutes; null where it takes none. */
  minutes: MinuteBand | null;
  audience: readonly Audience[];
}

const known = new WeakMap<CatalogPackage, ReadonlyMap<SubjectKey, SearchFacets>>();

/** Everything in a package that search can find, with its facets, in shelf order. Worked out once for each package. */
export function searchFacets(pkg: CatalogPackage): ReadonlyMap<SubjectKey, SearchFacets> {
  const facets = known.get(pkg) ?? facetsIn(pkg);
  known.set(pkg, facets);
  return facets;
}

function facetsIn(pkg: CatalogPackage): Map<SubjectKey, SearchFacets> {
  const facets = new Map<SubjectKey, SearchFacets>();
  for (const { id, pages, leaderSupport } of pkg.modules) {
    const inModule = (kind: 'page' | 'leader' | 'meeting', of: string, typical: number, audience: readonly Audience[]) =>
      facets.set(subjectKey(kind, of), { modules: [id], minutes: minuteBand(typical), audience });
    for (const page of pages) {
      // Also those of its texts that are pages of their own: which they are, each site's plan says.
      const texts = (Object.keys(page.texts) as Language[]).map((language) => qualifyText(page.id, language));
      for (const of of [page.id, ...texts]) inModule('page', of, totalMinutes(minutesOfPage(page)).typical, page.audience);
    }
    if (leaderSupport) inModule('leader', id, leaderSupport.reading.typical, ['leader']);
    for (const { id: meeting, minutes } of leaderSupport?.meetings ?? [])
      inModule('meeting', meeting, totalMinutes(minutes).typical, meetingAudience);
  }
  for (const film of pkg.films) {
    const shownBy = pkg.modules.flatMap(({ pages }) => pages.filter((page) => page.blocks.some((each) => each.film === film.id)));
    facets.set(subjectKey('film', film.id), {
      modules: [...new Set(shownBy.map((page) => page.module))],
      minutes: minuteBand(totalMinutes(film.minutes).typical),
      audience: [...new Set(shownBy.flatMap((page) => page.audience))],
    });
  }
  return facets;
}
