import type { ImpactBlock, ImpactRevision } from '@stifinner/schemas';
import type { CatalogPage } from '../catalog/catalog.ts';
import { inLanguage, type Language } from '../language.ts';
import { minutesOfPage } from '../minutes/of-page.ts';
import { ordered } from './facets.ts';
import { minutesChange } from './minutes-change.ts';
import type { PageDifferences } from './page-difference.ts';
import { type Comparison, languageOf } from './sides.ts';
import { followed, overLanguages, type ThingDifference, type ThingKind } from './things.ts';

/** The pages of all packages, compared in every language. */
export const pagesOf = (comparison: Comparison, differences: PageDifferences): ThingKind<CatalogPage> => ({
  kind: 'page',
  before: comparison.before.index.pages,
  after: comparison.after.index.pages,
  ...followed(comparison, 'page'),
  title: ({ id, texts }) => inLanguage(texts, languageOf(comparison, id))?.value.title ?? id,
  file: ({ file }) => file,
  compare: (a, b) => comparePages(a, b, differences),
});

function comparePages(a: CatalogPage, b: CatalogPage, differences: PageDifferences): ThingDifference | null {
  const original = originalLanguage(b) ?? originalLanguage(a);
  const blocks = new Map<string, ImpactBlock>();
  const { what, languages } = overLanguages(a.texts, b.texts, (language) => {
    const { own, words } = differences.between(a, b, language);
    // A block is told once, in the language of the original where that differs.
    for (const block of own.blocks) if (language === original || !blocks.has(block.id)) blocks.set(block.id, block);
    return { what: own.blocks.length > 0 ? [...own.what, 'blocks'] : own.what, words };
  });
  const minutes = minutesChange(minutesOfPage(a), minutesOfPage(b));
  if (minutes) what.push('minutes');
  if (what.length === 0) return null;
  const expected = original !== null && a.provenance.status !== 'draft' && differences.between(a, b, original).words;
  return { what: ordered(what), languages, blocks: [...blocks.values()], minutes, revision: revisionOf(a, b, expected) };
}

/** The revision of an original on both sides. */
export const revisionOf = (a: { revision: number }, b: { revision: number }, expected: boolean): ImpactRevision => ({
  before: a.revision,
  after: b.revision,
  raised: b.revision > a.revision,
  expected,
});

/** The language that a text was written in; null where only translations could be read. */
export function originalLanguage({
  texts,
}: {
  texts: Partial<Record<Language, { translates: number | null }>>;
}): Language | null {
  const found = Object.entries(texts).find(([, text]) => text.translates === null);
  return found ? (found[0] as Language) : null;
}
