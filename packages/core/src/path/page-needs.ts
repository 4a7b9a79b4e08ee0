import type { Block, CatalogPage } from '../catalog/catalog.ts';
import type { CatalogIndex } from '../catalog/index-catalog.ts';
import { blocksWith } from '../minutes/of-page.ts';

/** The films that are seen where a page is taken without some of its blocks. */
export function filmsShown(page: CatalogPage, without: string[]): string[] {
  if (without.length === 0) return filmsIn(page.blocks);
  const gone = new Set(without.flatMap((block) => blocksWith(page, block)));
  return filmsIn(page.blocks.filter((block) => !gone.has(block)));
}

export const filmsIn = (blocks: Block[]): string[] => blocks.flatMap(({ film }) => (film === null ? [] : [film]));

/** The files of the films that were refused: what needs them cannot be shown. */
export const refusedFilms = (index: CatalogIndex, films: string[]): string[] =>
  films.flatMap((film) => (index.films.has(film) ? [] : (index.refused.get(`film:${film}`)?.file ?? [])));
