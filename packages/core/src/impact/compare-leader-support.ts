import type { CatalogLeaderSupport } from '../catalog/catalog.ts';
import type { CatalogIndex } from '../catalog/index-catalog.ts';
import { subjectKey } from '../ids.ts';
import { inLanguage, type Language } from '../language.ts';
import { isSameOrder } from './body-parts.ts';
import { unlessSame } from './compare-others.ts';
import { originalLanguage, revisionOf } from './compare-pages.ts';
import { changesWords, differing, isSame, ordered } from './facets.ts';
import { fateOfFixed } from './moves-between.ts';
import { shownLeaderSupport } from './shown-meetings.ts';
import { type Comparison, editionBefore, languageOf } from './sides.ts';
import { overLanguages, type ThingKind } from './things.ts';

/** Leader support, with the module that it belongs to. */
export interface OfModule {
  module: string;
  support: CatalogLeaderSupport;
}

/** What differs between two texts for leaders, in `language`. */
export function compareLeaderText(
  { before, after, editionAfter }: Comparison,
  a: CatalogLeaderSupport,
  b: CatalogLeaderSupport,
  language: Language,
) {
  const earlier = shownLeaderSupport(before, a, language, editionBefore);
  const later = shownLeaderSupport(after, b, language, editionAfter);
  const what = differing(earlier.facets, later.facets);
  return ordered(isSameOrder(earlier.parts, later.parts) ? what : [...what, 'order']);
}

/** The leader support of all modules. */
export function leaderSupportOf(comparison: Comparison): ThingKind<OfModule> {
  const [before, after] = [comparison.before.index, comparison.after.index].map(supportIn) as [Supports, Supports];
  return {
    kind: 'leader-support',
    before,
    after,
    fate: (id) => fateOfFixed(comparison.after.index, 'module', after.has(id), id),
    wasRefused: (id) => comparison.before.index.refused.has(`module:${id}`),
    title: ({ module, support }) => inLanguage(support.texts, languageOf(comparison, module))?.value.title ?? module,
    file: ({ support }) => support.file,
    uses: ({ module }) => [subjectKey('module', module)],
    compare: ({ support: a }, { support: b }) => {
      const compared = overLanguages(a.texts, b.texts, (language) => ({ what: compareLeaderText(comparison, a, b, language) }));
      const original = originalLanguage(b) ?? originalLanguage(a);
      const words = original !== null && changesWords(compareLeaderText(comparison, a, b, original));
      return unlessSame({
        ...compared,
        minutes: isSame(a.reading, b.reading) ? null : { before: a.reading.typical, after: b.reading.typical },
        revision: revisionOf(a, b, words && a.provenance.status !== 'draft'),
      });
    },
  };
}

type Supports = ReadonlyMap<string, OfModule>;

const supportIn = (index: CatalogIndex): Supports =>
  new Map(
    [...index.modules.values()].flatMap(({ id, leaderSupport }) =>
      leaderSupport === null ? [] : [[id, { module: id, support: leaderSupport }] as const],
    ),
  );
