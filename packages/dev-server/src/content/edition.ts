import {
  type CheckedSchool,
  type ContentCounts,
  checkPackages,
  checkSchools,
  isOfSchool,
  type ParsedBefore,
  type SourceFile,
} from '@stifinner/authoring';
import { type CatalogIndex, type Diagnostic, indexCatalog, sortDiagnostics } from '@stifinner/core';
import { type Faults, faultsOf } from '@stifinner/publisher';

/** All content as it was at one moment, checked. A new one is made after each change; it is never changed itself. */
export interface Edition {
  /** From 1, and one more for each change. */
  number: number;
  index: CatalogIndex;
  schools: ReadonlyMap<string, CheckedSchool>;
  faults: Faults;
  /** Sorted by file, line, column and code. */
  diagnostics: readonly Diagnostic[];
  counts: ContentCounts;
  /** Text by file, for showing a fault among its lines. */
  sources: ReadonlyMap<string, string>;
  /** Every file that was read, by name. */
  files: ReadonlyMap<string, SourceFile>;
}

/** Checks a whole folder as `checkContent` does, and keeps what a site is planned from. `today` is `2026-11-22`. */
export function makeEdition(number: number, files: readonly SourceFile[], today: string, before: ParsedBefore): Edition {
  const options = { today, before };
  const packages = checkPackages(
    files.filter(({ name }) => !isOfSchool(name)),
    options,
  );
  const index = indexCatalog(packages.catalog);
  const checked = checkSchools(
    { index, known: packages.known },
    files.filter(({ name }) => isOfSchool(name)),
    options,
  );
  before.turn();
  return {
    number,
    index,
    schools: new Map(checked.schools.map((school) => [school.entry.id, school])),
    faults: faultsOf(packages.catalog, packages.diagnostics),
    diagnostics: sortDiagnostics([...packages.diagnostics, ...checked.diagnostics]),
    counts: {
      ...packages.counts,
      files: files.length,
      paths: packages.counts.paths + checked.schools.reduce((sum, { entry }) => sum + entry.paths.length, 0),
      schools: checked.schools.length,
    },
    sources: new Map([...packages.sources, ...checked.sources]),
    files: new Map(files.map((file) => [file.name, file])),
  };
}
