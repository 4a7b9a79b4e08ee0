import {
  type CatalogIndex,
  type Diagnostic,
  planSite,
  type ResolvedPath,
  resolveSchool,
  type SchoolEntry,
  type SitePlan,
  sortDiagnostics,
} from '@stifinner/core';
import type { KnownPackages } from './check/check-references.ts';
import { checkSchoolFiles } from './check/check-school-files.ts';
import type { PackageLevels } from './check/check-severities.ts';
import { checkUnwrittenOfSchool } from './check/check-unwritten.ts';
import { settle } from './check/settle.ts';
import type { CheckOptions } from './check-options.ts';
import { gatherSchools } from './gather/gather-schools.ts';
import type { ParsedFiles } from './parse/parse-files.ts';

/** What schools are held against: packages that were checked before. */
export interface PackagesForSchools {
  index: CatalogIndex;
  known: KnownPackages;
}

/** A school, read and checked, and what follows from it. */
export interface CheckedSchool {
  entry: SchoolEntry;
  /** Its paths, resolved. */
  paths: ResolvedPath[];
  /** Null where school.yaml was refused. */
  plan: SitePlan | null;
  /** Whether its own paths have errors, on their own or with the packages. */
  diagnostics: Diagnostic[];
}

export interface CheckedSchools {
  /** Sorted by id. */
  schools: CheckedSchool[];
  /** Of all files given, sorted by file, line, column and code. */
  diagnostics: Diagnostic[];
  /** Text by file, for showing a fault among its lines. */
  sources: Map<string, string>;
}

/** No package has a say in what a school writes. */
const noLevels: PackageLevels = new Map();

/** Checks schools whose files were parsed, against packages. */
export function checkParsedSchools(
  { index, known }: PackagesForSchools,
  parsed: ParsedFiles,
  { profile }: CheckOptions,
): CheckedSchools {
  const checked = checkSchoolFiles(parsed.files, known);
  const schools = gatherSchools(checked).map((entry): CheckedSchool => {
    const resolved = resolveSchool(index, entry);
    const planned = entry.value ? planSite(index, entry, resolved.value) : null;
    return {
      entry,
      paths: resolved.value,
      plan: planned?.value ?? null,
      diagnostics: [...resolved.diagnostics, ...(planned?.diagnostics ?? [])],
    };
  });
  const unwritten = checked.schools.flatMap((shelf) => checkUnwrittenOfSchool(shelf, parsed.sources));
  const ofDomain = schools.flatMap(({ diagnostics }) => diagnostics);
  const found = [...parsed.diagnostics, ...checked.diagnostics, ...ofDomain, ...unwritten];
  return {
    schools,
    diagnostics: sortDiagnostics(settle(found, noLevels, profile)),
    sources: parsed.sources,
  };
}
