import type { CatalogPackage } from '../../catalog/catalog.ts';
import type { Language } from '../../language.ts';

/** The language that a package is told of in: its first. */
export const firstLanguage = ({ languages }: CatalogPackage): Language => languages[0] ?? 'nb';
