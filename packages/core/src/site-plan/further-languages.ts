import type { Language } from '@stifinner/schemas';
import type { CatalogPage } from '../catalog/catalog.ts';
import { inLanguage } from '../language.ts';

/** Those that content may be written in, but no interface: in a path and in the library, pages are in bokmål or nynorsk. */
const further: readonly Language[] = ['se', 'en'];

/**
 * The languages beyond that of the interface that a page is written in: each is a page of its own beneath it. What stands
 * in for a page that its readers' own language lacks is the page itself, and not among them.
 */
export function furtherLanguages({ texts }: Pick<CatalogPage, 'texts'>, language: Language): Language[] {
  const shown = inLanguage(texts, language)?.language;
  return further.filter((each) => each !== shown && texts[each] !== undefined);
}
