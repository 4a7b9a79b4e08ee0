import { compareIds, type Language, qualify, type SuggestedPath } from '@stifinner/core';
import type { PackageShelf } from '../check/shelf.ts';
import type { PathFile } from '../parse/parsed-file.ts';
import { gatherPath } from './gather-path.ts';
import { qualifyLinks } from './gather-texts.ts';
import type { Refusals } from './refusals.ts';

/** The sound paths that a package suggests, each with its translations; `first` is the language that originals are written in. */
export function gatherPaths(
  { id: pkg, paths, pathTranslations }: PackageShelf,
  first: Language,
  refusals: Refusals,
): SuggestedPath[] {
  const entryOf = (file: PathFile, id: string, language: Language) =>
    gatherPath(file, qualify(pkg, id), language, (html) => qualifyLinks(html, pkg)) ?? [];
  return paths
    .flatMap((file): SuggestedPath[] => {
      const { id } = file.location;
      if (refusals.paths.has(id)) return [];
      const translations = pathTranslations
        .filter(({ location }) => location.id === id)
        .flatMap((translation) => entryOf(translation, id, translation.location.language));
      return [entryOf(file, id, first)].flat().map((entry) => ({ ...entry, translations }));
    })
    .sort((a, b) => compareIds(a.id, b.id));
}
