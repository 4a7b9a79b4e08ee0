import { compareIds } from '@stifinner/core';
import type { CheckOptions } from './check-options.ts';
import { type CheckedSchools, checkParsedSchools, type PackagesForSchools } from './check-parsed-schools.ts';
import { parseSoundSchools } from './parse/parse-sound-schools.ts';
import type { SourceFile } from './source-file.ts';

/**
 * What `checkSchools` answers, for schools whose files are sound by themselves, as nearly all are; null for all others.
 * Apart from it, because what reads pages, and what tells of faults in a file, takes longer to load than a school to check.
 */
export function checkSoundSchools(
  packages: PackagesForSchools,
  files: readonly SourceFile[],
  options: CheckOptions = {},
): CheckedSchools | null {
  const parsed = parseSoundSchools(files.toSorted((a, b) => compareIds(a.name, b.name)));
  return parsed === null ? null : checkParsedSchools(packages, parsed, options);
}
