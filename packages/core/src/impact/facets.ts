import type { ImpactFacet } from '@stifinner/schemas';

/** What a reader meets of something, by the name that a change of it is told by. Values are plain data. */
export type Facets = Partial<Record<ImpactFacet, unknown>>;

/** The order in which changes are told: what matters most to a reader first. */
const inOrder: readonly ImpactFacet[] = [
  'title',
  'language',
  'summary',
  'text',
  'blocks',
  'questions',
  'film',
  'captions',
  'transcript',
  'figures',
  'sources',
  'steps',
  'minutes',
  'order',
  'address',
  'why',
  'note',
  'omissions',
  'kind',
  'audience',
  'requires',
  'module',
  'status',
  'stale',
  'about',
];

/** What is written in words, which a translation has to follow. */
const ofWords: ReadonlySet<ImpactFacet> = new Set(['title', 'summary', 'text', 'questions', 'figures', 'captions', 'transcript']);

/** Whether any of the changes is one of words. */
export const changesWords = (what: readonly ImpactFacet[]): boolean => what.some((facet) => ofWords.has(facet));

/** The facets in the order in which they are told, each once. */
export function ordered(what: Iterable<ImpactFacet>): ImpactFacet[] {
  const all = new Set(what);
  return inOrder.filter((facet) => all.has(facet));
}

/** The facets that are not the same in both. */
export const differing = (before: Facets, after: Facets): ImpactFacet[] =>
  inOrder.filter((facet) => !isSame(before[facet], after[facet]));

/** Whether two plain values say the same. */
export const isSame = (before: unknown, after: unknown): boolean =>
  before === after || JSON.stringify(before) === JSON.stringify(after);
