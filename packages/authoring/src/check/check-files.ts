import type { Diagnostic } from '@stifinner/core';
import type { AnyParsedFile } from '../parse/parsed-file.ts';
import { checkCitations } from './check-citations.ts';
import { checkClaims } from './check-claims.ts';
import { checkDuplicates } from './check-duplicates.ts';
import { checkFilmNames } from './check-film-names.ts';
import { checkFilm } from './check-films.ts';
import { checkFirstLanguage } from './check-first-language.ts';
import { checkLanguages } from './check-languages.ts';
import { checkMeetings } from './check-meetings.ts';
import { checkModules } from './check-modules.ts';
import { checkNames, checkSchoolNames } from './check-names.ts';
import { checkRanges } from './check-ranges.ts';
import { checkReferences, checkSchoolLinks, type KnownPackages } from './check-references.ts';
import { checkReservedIds } from './check-reserved-ids.ts';
import { checkRevisions } from './check-revisions.ts';
import { checkStatement } from './check-school.ts';
import { checkSeverities } from './check-severities.ts';
import { checkSources } from './check-sources.ts';
import { checkTime } from './check-time.ts';
import { checkTranslations } from './check-translations.ts';
import { checkUnused } from './check-unused.ts';
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
    ...checkSeverities(shelf),
    ...checkModules(shelf, known.get(shelf.id)!),
    ...checkDuplicates(shelf),
    ...[...shelf.films.values()].flatMap((film) => checkFilm(film, shelf.package?.value ?? null)),
    ...checkReferences(shelf, known),
    ...checkTranslations(shelf, known.get(shelf.id)!),
    ...checkFirstLanguage(shelf),
    ...checkCitations(shelf, known.get(shelf.id)!),
    ...checkSources(shelf),
    ...checkClaims(shelf),
    ...checkLanguages(shelf),
    ...[...shelf.films.values()].flatMap(checkFilmNames),
    ...checkReservedIds(shelf),
    ...checkMeetings(shelf),
    ...checkTime(shelf),
    ...checkRevisions(shelf),
    ...checkUnused(shelf, known.get(shelf.id)!),
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
  const together = schools.flatMap((shelf) => [
    ...checkSchoolNames(shelf),
    ...checkStatement(shelf),
    ...checkSchoolLinks(shelf, known),
  ]);
  return { schools, diagnostics: [...alone(files), ...together] };
}

const alone = (files: readonly AnyParsedFile[]): Diagnostic[] =>
  files.flatMap((file) => [...file.diagnostics, ...checkRanges(file)]);
