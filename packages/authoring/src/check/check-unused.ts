import { type Diagnostic, diagnose } from '@stifinner/core';
import type { AnyParsedFile } from '../parse/parsed-file.ts';
import { unusedFigures } from './check-figures.ts';
import { citedIn } from './cited.ts';
import type { KnownIds } from './known-ids.ts';
import type { PackageShelf } from './shelf.ts';

/** Films and pictures that nothing shows and sources that nothing cites, in a package whose every text was read. */
export function checkUnused(shelf: PackageShelf, known: KnownIds): Diagnostic[] {
  const texts = textsOf(shelf);
  if (texts === null) return [];
  return [...unusedFilms(shelf, texts, known), ...unusedFigures(shelf, texts), ...unusedSources(shelf, texts, known)];
}

/** Every text of a package; null where one is missing or was refused, since nobody knows what that would have used. */
function textsOf(shelf: PackageShelf): AnyParsedFile[] | null {
  if (!shelf.package?.value || shelf.package.value.modules.some((id) => !shelf.modules.has(id))) return null;
  const texts: AnyParsedFile[] = [];
  for (const { module, leader, pages } of shelf.modules.values()) {
    const listed = module?.value?.parts.flatMap((part) => part.pages);
    if (leader.original === null || listed === undefined || listed.some((id) => !pages.get(id)?.original)) return null;
    for (const { original, translations } of [leader, ...pages.values()])
      texts.push(...(original === null ? [] : [original]), ...translations);
  }
  return texts.every(({ value, body }) => value !== null && body?.sound) ? texts : null;
}

/** What is shown but does not exist was likely meant to be what is left over. */
const allKnown = (used: ReadonlySet<string>, known: ReadonlySet<string>): boolean => [...used].every((id) => known.has(id));

function unusedFilms(shelf: PackageShelf, texts: AnyParsedFile[], { films }: KnownIds): Diagnostic[] {
  const shown = new Set(
    texts.flatMap(({ body }) => (body?.references ?? []).filter(({ kind }) => kind === 'film').map(({ id }) => id)),
  );
  if (!allKnown(shown, films) || shelf.paths.some(({ value }) => value === null)) return [];
  const inPaths = new Set(
    shelf.paths.flatMap(({ value }) => value?.steps ?? []).map((step) => ('film' in step ? step.film : '')),
  );
  return [...shelf.films.values()].flatMap(({ id, film }) =>
    film?.value?.id !== id || shown.has(id) || inPaths.has(`${shelf.id}/${id}`)
      ? []
      : [diagnose('film/not-shown', film.placeOf('/id'), { id })],
  );
}

function unusedSources({ references, films, paths }: PackageShelf, texts: AnyParsedFile[], { sources }: KnownIds): Diagnostic[] {
  const cited = new Set(texts.flatMap(citedIn));
  if (!references?.value || sources === null || !allKnown(cited, sources)) return [];
  // A film or path that was refused may be so for the citation that belongs in a text.
  if ([...[...films.values()].map(({ film }) => film), ...paths].some((file) => file?.value === null)) return [];
  return [...sources].flatMap((id) => {
    if (cited.has(id)) return [];
    const index = references.value?.findIndex((source) => source.id === id);
    return [diagnose('source/not-cited', references.placeOf(`/${index}/id`), { id })];
  });
}
