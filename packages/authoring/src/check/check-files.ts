import type { Diagnostic } from '@stifinner/core';
import type { AnyParsedFile } from '../parse/parsed-file.ts';
import { checkDuplicates } from './check-duplicates.ts';
import { checkFilm } from './check-films.ts';
import { checkFirstLanguage } from './check-first-language.ts';
import { checkModules } from './check-modules.ts';
import { checkNames, checkSchoolNames } from './check-names.ts';
import { checkRanges } from './check-ranges.ts';
import { checkReferences, checkSchoolLinks, type KnownPackages } from './check-references.ts';
import { checkSources } from './check-sources.ts';
import { checkTranslations } from './check-translations.ts';
import { knownIds } from './known-ids.ts';
import { type PackageShelf, type SchoolShelf, shelve } from './shelf.ts';

/** The files of packages, each at its place, held against each other. */
export interface CheckedFiles {
  packages: PackageShelf[];
  /** Every id that was seen, by package. */
  known: KnownPackages;
  /** Of the files by themselves and together. */
  diagnostics: Diagnostic[];
}

/** Checks the files of packages against each other. What was refused in a file is not looked at again, and what it is called is known. */
export function checkFiles(files: readonly AnyParsedFile[]): CheckedFiles {
  const { packages } = shelve(files);
  const known = new Map(packages.map((shelf) => [shelf.id, knownIds(shelf)]));
  const together = packages.flatMap((shelf) => [
    ...checkNames(shelf),
    ...checkModules(shelf, known.get(shelf.id)!),
    ...checkDuplicates(shelf),
    ...[...shelf.films.values()].flatMap(checkFilm),
    ...checkReferences(shelf, known),
    ...checkTranslations(shelf, known.get(shelf.id)!),
    ...checkFirstLanguage(shelf),
    ...checkSources(shelf),
  ]);
  return { packages, known, diagnostics: [...alone(files), ...together] };
}

/** The files of schools, each at its place. */
export interface CheckedSchoolFiles {
  schools: SchoolShelf[];
  diagnostics: Diagnostic[];
}

/** Checks the files of schools against the packages that they take from. */
export function checkSchoolFiles(files: readonly AnyParsedFile[], known: KnownPackages): CheckedSchoolFiles {
  const { schools } = shelve(files);
  const together = schools.flatMap((shelf) => [...checkSchoolNames(shelf), ...checkSchoolLinks(shelf, known)]);
  return { schools, diagnostics: [...alone(files), ...together] };
}

const alone = (files: readonly AnyParsedFile[]): Diagnostic[] =>
  files.flatMap((file) => [...file.diagnostics, ...checkRanges(file)]);
