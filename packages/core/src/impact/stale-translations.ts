import type { ImpactTranslation } from '@stifinner/schemas';
import type { Language } from '../language.ts';
import { languagesOf } from '../report/by-language.ts';
import { compareLeaderText } from './compare-leader-support.ts';
import { originalLanguage } from './compare-pages.ts';
import { changesWords } from './facets.ts';
import type { PageDifferences } from './page-difference.ts';
import type { Comparison } from './sides.ts';

/** A page or leader support, as far as it says what its translations follow. */
interface Translated {
  revision: number;
  texts: Partial<Record<Language, { title: string; translates: number | null }>>;
}

/**
 * Translations that were as new as their original and are not now: by the revision that they say, or since the original has
 * other words without saying so, and they do not.
 */
export function staleTranslations(comparison: Comparison, differences: PageDifferences): ImpactTranslation[] {
  const { before, after } = comparison;
  const pages = [...after.index.pages.values()].flatMap((page) => {
    const old = before.index.pages.get(page.id);
    const changes = (language: Language) => old !== undefined && differences.between(old, page, language).words;
    return staleIn({ kind: 'page', id: page.id }, old, page, changes);
  });
  const leaders = [...after.index.modules.values()].flatMap(({ id, leaderSupport }) => {
    const old = before.index.modules.get(id)?.leaderSupport ?? undefined;
    if (leaderSupport === null) return [];
    const changes = (language: Language) =>
      old !== undefined && changesWords(compareLeaderText(comparison, old, leaderSupport, language));
    return staleIn({ kind: 'leader-support', id }, old, leaderSupport, changes);
  });
  return [...pages, ...leaders];
}

function staleIn(
  of: Pick<ImpactTranslation, 'kind' | 'id'>,
  before: Translated | undefined,
  after: Translated,
  changes: (language: Language) => boolean,
): ImpactTranslation[] {
  const original = originalLanguage(after);
  return languagesOf(after.texts).flatMap((language): ImpactTranslation[] => {
    const { title, translates } = after.texts[language]!;
    if (translates === null) return [];
    const { revision } = after;
    const stale = { ...of, title, language, translates, revision };
    const old = before?.texts[language];
    if (translates < revision) {
      const wasAsOld = old !== undefined && old.translates === translates && before?.revision === revision;
      return wasAsOld ? [] : [{ ...stale, because: 'older-revision' }];
    }
    const isUntold = before?.revision === revision && old !== undefined && original !== null;
    return isUntold && changes(original) && !changes(language) ? [{ ...stale, because: 'text-changed' }] : [];
  });
}
