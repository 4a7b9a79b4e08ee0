import { type Catalog, type Diagnostic, indexCatalog, type SchoolEntry, sortDiagnostics } from '@stifinner/core';
import type { CheckOptions } from './check-options.ts';
import { checkPackages, type PackageCounts } from './check-packages.ts';
import { checkSchools } from './check-schools.ts';
import type { SourceFile } from './source-file.ts';

/** Content and schools, read, checked and gathered. */
export interface CheckedContent {
  catalog: Catalog;
  /** Sorted by id. */
  schools: SchoolEntry[];
  /** All that was found, sorted by file, line, column and code. */
  diagnostics: Diagnostic[];
  counts: ContentCounts;
  /** Text by file, for showing a fault among its lines. */
  sources: Map<string, string>;
}

/** What was read, sound or not; `paths` are suggested and local. */
export interface ContentCounts extends PackageCounts {
  schools: number;
}

/** Whether a file lies in the folder of a school: `sites/fjellheim/school.yaml`. */
export const isOfSchool = (name: string): boolean => /^sites\/[^/]+\//.test(name);

/**
 * Checks a whole folder of content and schools, given as files: packages first, then schools against them. Pure and
 * total: the same files and options give the same answer, and whatever is wrong in them is a diagnostic.
 */
export function checkContent(files: readonly SourceFile[], options: CheckOptions = {}): CheckedContent {
  const packages = checkPackages(
    files.filter(({ name }) => !isOfSchool(name)),
    options,
  );
  const { catalog, known, counts } = packages;
  const checked = checkSchools(
    { index: indexCatalog(catalog), known },
    files.filter(({ name }) => isOfSchool(name)),
    options,
  );
  options.before?.turn();
  const schools = checked.schools.map(({ entry }) => entry);
  return {
    catalog,
    schools,
    diagnostics: sortDiagnostics([...packages.diagnostics, ...checked.diagnostics]),
    counts: {
      ...counts,
      files: files.length,
      paths: counts.paths + schools.reduce((sum, { paths }) => sum + paths.length, 0),
      schools: schools.length,
    },
    sources: new Map([...packages.sources, ...checked.sources]),
  };
}
