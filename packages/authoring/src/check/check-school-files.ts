import type { Diagnostic } from '@stifinner/core';
import type { AnyParsedFile } from '../parse/parsed-file.ts';
import { checkAlone } from './check-alone.ts';
import { checkSchoolNames } from './check-names.ts';
import { checkSchoolLinks, type KnownPackages } from './check-references.ts';
import { checkStatement } from './check-school.ts';
import { type SchoolShelf, shelve } from './shelf.ts';

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
  return { schools, diagnostics: [...checkAlone(files), ...together] };
}
