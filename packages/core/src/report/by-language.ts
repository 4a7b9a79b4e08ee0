import type { Language, LanguageCounts } from '@stifinner/schemas';
import type { ByLanguage } from '../language.ts';

const order: readonly Language[] = ['nb', 'nn', 'se', 'en'];

/** The languages that something is there in, in the order in which they are always told. */
export const languagesOf = (values: ByLanguage<unknown>): Language[] =>
  order.filter((language) => values[language] !== undefined);

/** How many of the entries are in each language. */
export function countByLanguage(entries: readonly { language: Language }[]): LanguageCounts {
  const counts: LanguageCounts = { nb: 0, nn: 0, se: 0, en: 0 };
  for (const { language } of entries) counts[language] += 1;
  return counts;
}
