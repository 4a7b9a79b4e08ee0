import { compareIds } from '@stifinner/core';
import type { CheckOptions } from './check-options.ts';
import { type CheckedSchools, checkParsedSchools, type PackagesForSchools } from './check-parsed-schools.ts';
import { parseFiles } from './parse/parse-files.ts';
import type { SourceFile } from './source-file.ts';

/**
 * Checks the files of schools, one or many, against packages. A school's answer is the same whatever other schools are
 * checked with it. Pure and total, as `checkPackages`.
 */
export const checkSchools = (
  packages: PackagesForSchools,
  files: readonly SourceFile[],
  options: CheckOptions = {},
): CheckedSchools =>
  checkParsedSchools(
    packages,
    parseFiles(
      files.toSorted((a, b) => compareIds(a.name, b.name)),
      options.before,
    ),
    options,
  );
