import type { Diagnostic } from '@stifinner/core';
import type { AnyParsedFile } from '../parse/parsed-file.ts';
import { checkAlone } from './check-alone.ts';
import { checkCitations } from './check-citations.ts';
import { checkClaims } from './check-claims.ts';
import { checkDuplicates } from './check-duplicates.ts';
import { checkFilmNames } from './check-film-names.ts';
import { checkFilm } from './check-films.ts';
import { checkFirstLanguage } from './check-first-language.ts';
import { checkLanguages } from './check-languages.ts';
import { checkMeetings } from './check-meetings.ts';
import { checkModules } from './check-modules.ts';
import { checkNames } from './check-names.ts';
import { checkPathTranslations } from './check-path-translations.ts';
import { checkPerspectives } from './check-perspectives.ts';
import { checkReferences, type KnownPackages } from './check-references.ts';
import { checkReservedIds } from './check-reserved-ids.ts';
import { checkRevisions } from './check-revisions.ts';
import { checkSeverities } from './check-severities.ts';
import { checkSources } from './check-sources.ts';
import { checkTime } from './check-time.ts';
import { checkTranslations } from './check-translations.ts';
import { checkUnused } from './check-unused.ts';
import { knownIds } from './known-ids.ts';
import { type LostFiles, lostFiles } from './lost-files.ts';
import { type PackageShelf, shelve } from './shelf.ts';

/** The files of packages, each at its place, held against each other. */
export interface CheckedFiles {
  packages: PackageShelf[];
  /** Every id that was seen, by package. */
  known: KnownPackages;
  /** Files in the wrong place or with the wrong name, by package. */
  lost: ReadonlyMap<string, LostFiles>;
  /** Of the files by themselves and together. */
  diagnostics: Diagnostic[];
}

/**
 * Checks the files of packages against each other; `unknown` are the names of files that are nobody's content. What was
 * refused in a file is not looked at again, and what it is called is known.
 */
export function checkFiles(files: readonly AnyParsedFile[], unknown: readonly string[] = []): CheckedFiles {
  const { packages } = shelve(files);
  const known = new Map(packages.map((shelf) => [shelf.id, knownIds(shelf)]));
  const lost = new Map(packages.map((shelf) => [shelf.id, lostFiles(shelf, unknown)]));
  const together = packages.flatMap((shelf) => checkTogether(shelf, known, lost.get(shelf.id)!));
  return { packages, known, lost, diagnostics: [...checkAlone(files), ...together] };
}

function checkTogether(shelf: PackageShelf, known: KnownPackages, lost: LostFiles): Diagnostic[] {
  return [
    ...checkNames(shelf),
    ...checkSeverities(shelf),
    ...checkModules(shelf, known.get(shelf.id)!, lost),
    ...checkDuplicates(shelf),
    ...[...shelf.films.values()].flatMap((film) => checkFilm(film, shelf.package?.value ?? null)),
    ...checkReferences(shelf, known),
    ...checkTranslations(shelf, known.get(shelf.id)!, lost),
    ...checkPathTranslations(shelf, known, lost),
    ...checkFirstLanguage(shelf),
    ...checkCitations(shelf, known.get(shelf.id)!),
    ...checkSources(shelf),
    ...checkPerspectives(shelf),
    ...checkClaims(shelf),
    ...checkLanguages(shelf, lost),
    ...[...shelf.films.values()].flatMap(checkFilmNames),
    ...checkReservedIds(shelf),
    ...checkMeetings(shelf),
    ...checkTime(shelf),
    ...checkRevisions(shelf),
    ...checkUnused(shelf, known.get(shelf.id)!),
  ];
}
