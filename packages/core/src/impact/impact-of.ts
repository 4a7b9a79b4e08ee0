export type { Impact } from '@stifinner/schemas';

import type { Impact, ImpactCounts, ImpactSchool, ImpactSchoolCounts, ImpactThing } from '@stifinner/schemas';
import { compareIds, packageOf, type SubjectKey, splitSubjectKey } from '../ids.ts';
import { figuresOf } from './compare-figures.ts';
import { leaderSupportOf } from './compare-leader-support.ts';
import { filmsOf, meetingsOf, modulesOf, packagesOf, sourcesOf } from './compare-others.ts';
import { pagesOf } from './compare-pages.ts';
import { isTouched, SchoolComparison } from './compare-school.ts';
import { suggestedPathsOf } from './compare-suggested.ts';
import { newDiagnostics } from './new-diagnostics.ts';
import { PageDifferences } from './page-difference.ts';
import { beginComparison, type Comparison, type ContentSide, type SchoolSides } from './sides.ts';
import { staleTranslations } from './stale-translations.ts';
import { compareThings, type Touching } from './things.ts';

/** All that is compared. */
export interface ImpactInput {
  since: Impact['since'];
  before: ContentSide;
  after: ContentSide;
  /** Files that are on both sides with other bytes, of those that a reader meets as they are: films, captions, pictures. */
  changedFiles: ReadonlySet<string>;
  /** Every school that is on either side. Each is looked at once, and let go of. */
  schools: Iterable<SchoolSides>;
  /** How many schools besides are known to be just as they were; they are only counted. */
  untouched?: number;
}

/**
 * What a change does: to packages, and to each school by what its site would show on both sides. Pure and total. Takes time
 * and memory by the size of both, and of schools keeps only those that are touched.
 */
export function impactOf({ since, before, after, changedFiles, schools, untouched = 0 }: ImpactInput): Impact {
  const comparison = beginComparison(before, after, changedFiles);
  const pages = new PageDifferences(comparison);
  const touching = touchingOf(comparison, pages);
  const things = touching.map(({ thing }) => thing);
  const comparing = new SchoolComparison(comparison, pages, shownInLibraries(touching));
  const counting = new UseCount(touching);
  const counts: ImpactSchoolCounts = { all: untouched, paths: 0, library: 0, none: untouched, held: 0 };
  const touched: ImpactSchool[] = [];
  for (const sides of schools) {
    const school = comparing.compare(sides);
    counts.all += 1;
    counting.count(sides);
    if (school.held.after && !school.held.before) counts.held += 1;
    if (isTouched(school)) {
      counts.paths += 1;
      touched.push(school);
    } else if (school.library > 0) counts.library += 1;
    else counts.none += 1;
  }
  const { found: diagnostics, mended } = newDiagnostics(before.diagnostics, after.diagnostics);
  const translations = staleTranslations(comparison, pages);
  const all = [...diagnostics, ...touched.flatMap((school) => school.diagnostics)];
  const errors = all.filter(({ severity }) => severity === 'error').length;
  return {
    since,
    summary: {
      changed: countsOf(things),
      schools: counts,
      errors,
      warnings: all.length - errors,
      mended: touched.reduce((sum, school) => sum + school.mended, mended),
      notRaised: things.filter(({ revision }) => revision?.expected && !revision.raised).length,
      stale: translations.length,
    },
    diagnostics,
    things,
    translations,
    schools: touched.sort((a, b) => gravityOf(b) - gravityOf(a) || compareIds(a.id, b.id)),
    refused: [...after.index.catalog.refused],
    refusedBefore: [...before.index.catalog.refused],
  };
}

/** Everything in packages that is other for a reader, the largest first. */
const touchingOf = (comparison: Comparison, pages: PageDifferences): Touching[] => [
  ...compareThings(packagesOf(comparison)),
  ...compareThings(modulesOf(comparison)),
  ...compareThings(leaderSupportOf(comparison)),
  ...compareThings(pagesOf(comparison, pages)),
  ...compareThings(filmsOf(comparison)),
  ...compareThings(meetingsOf(comparison)),
  ...compareThings(sourcesOf(comparison)),
  ...compareThings(figuresOf(comparison)),
  ...compareThings(suggestedPathsOf(comparison)),
];

/** How much of each package a library shows otherwise: what has a page there, and what stands on one. */
function shownInLibraries(touching: readonly Touching[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { thing, uses } of touching) {
    const { kind, id } = thing;
    if (kind === 'path' || ((kind === 'source' || kind === 'figure') && uses.length === 0)) continue;
    // A picture goes by its file, and stands on pages.
    const pkg = kind === 'package' ? id : packageOf(kind === 'figure' ? splitSubjectKey(uses[0]!).id : id);
    counts.set(pkg, (counts.get(pkg) ?? 0) + 1);
  }
  return counts;
}

function countsOf(things: readonly ImpactThing[]): ImpactCounts {
  const none = { package: 0, module: 0, 'leader-support': 0, page: 0, film: 0, meeting: 0, source: 0, figure: 0, path: 0 };
  for (const { kind } of things) none[kind] += 1;
  return none;
}

/** Schools that are stopped come first, then those with something new to be told. */
const gravityOf = ({ held, diagnostics }: ImpactSchool): number =>
  held.after && !held.before ? 3 : diagnostics.some(({ severity }) => severity === 'error') ? 2 : diagnostics.length > 0 ? 1 : 0;

/** Counts, for each changed thing, the schools whose paths have it, before or now. */
class UseCount {
  readonly #things = new Map<SubjectKey, ImpactThing[]>();
  readonly #paths = new Map<string, ImpactThing>();

  constructor(touching: readonly Touching[]) {
    for (const { thing, uses } of touching) {
      for (const key of uses) {
        const there = this.#things.get(key);
        if (there) there.push(thing);
        else this.#things.set(key, [thing]);
      }
      if (thing.kind === 'path') this.#paths.set(thing.id, thing);
    }
  }

  count({ before, after }: SchoolSides): void {
    const met = new Set<ImpactThing>();
    for (const { id, uses } of [...(before?.paths ?? []), ...(after?.paths ?? [])]) {
      const path = this.#paths.get(id);
      if (path) met.add(path);
      for (const key of uses) for (const thing of this.#things.get(key) ?? []) met.add(thing);
    }
    for (const thing of met) thing.schools += 1;
  }
}
