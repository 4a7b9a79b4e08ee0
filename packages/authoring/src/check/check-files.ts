import type { Diagnostic } from '@stifinner/core';
import type { AnyParsedFile } from '../parse/parsed-file.ts';
import { checkDuplicates } from './check-duplicates.ts';
import { checkFilm } from './check-films.ts';
import { checkFirstLanguage } from './check-first-language.ts';
import { checkModules } from './check-modules.ts';
import { checkNames, checkSchoolNames } from './check-names.ts';
import { checkRanges } from './check-ranges.ts';
import { checkReferences, checkSchoolLinks } from './check-references.ts';
import { checkSources } from './check-sources.ts';
import { checkTranslations } from './check-translations.ts';
import { knownIds } from './known-ids.ts';
import { type Shelves, shelve } from './shelf.ts';

/** All files, each at its place, held against each other. */
export interface CheckedFiles extends Shelves {
  /** Of the files by themselves and together. */
  diagnostics: Diagnostic[];
}

/** Checks files against each other. What was refused in a file is not looked at again, and what it is called is known. */
export function checkFiles(files: readonly AnyParsedFile[]): CheckedFiles {
  const shelves = shelve(files);
  const known = new Map(shelves.packages.map((shelf) => [shelf.id, knownIds(shelf)]));
  const inPackages = shelves.packages.flatMap((shelf) => [
    ...checkNames(shelf),
    ...checkModules(shelf, known.get(shelf.id)!),
    ...checkDuplicates(shelf),
    ...[...shelf.films.values()].flatMap(checkFilm),
    ...checkReferences(shelf, known),
    ...checkTranslations(shelf, known.get(shelf.id)!),
    ...checkFirstLanguage(shelf),
    ...checkSources(shelf),
  ]);
  const inSchools = shelves.schools.flatMap((shelf) => [...checkSchoolNames(shelf), ...checkSchoolLinks(shelf, known)]);
  const alone = files.flatMap((file) => [...file.diagnostics, ...checkRanges(file)]);
  return { ...shelves, diagnostics: [...alone, ...inPackages, ...inSchools] };
}
