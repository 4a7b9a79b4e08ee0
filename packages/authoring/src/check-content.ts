import {
  type Catalog,
  checkCatalog,
  compareIds,
  type Diagnostic,
  indexCatalog,
  type PlaceOf,
  planSite,
  resolveSchool,
  type SchoolEntry,
  sortDiagnostics,
} from '@stifinner/core';
import { checkFiles } from './check/check-files.ts';
import { gatherCatalog, gatherSchools } from './gather/gather-catalog.ts';
import { parseFiles } from './parse/parse-files.ts';
import type { AnyParsedFile } from './parse/parsed-file.ts';
import type { SourceFile } from './source-file.ts';
import { startOf } from './text/lines.ts';

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

/** What was read, sound or not. */
export interface ContentCounts {
  files: number;
  packages: number;
  modules: number;
  pages: number;
  films: number;
  meetings: number;
  /** Suggested and local. */
  paths: number;
  schools: number;
}

/**
 * Checks a whole folder of content and schools, given as files: each by itself, then against each other, then as a
 * domain. Pure and total: the same files give the same answer, and whatever is wrong in them is a diagnostic.
 */
export function checkContent(files: readonly SourceFile[]): CheckedContent {
  const parsed = parseFiles(files.toSorted((a, b) => compareIds(a.name, b.name)));
  const checked = checkFiles(parsed.files);
  const catalog = gatherCatalog(checked);
  const schools = gatherSchools(checked);
  const index = indexCatalog(catalog);
  const ofDomain = [
    ...checkCatalog(index, placeOfFiles(parsed.files)),
    ...schools.flatMap((school) => {
      const resolved = resolveSchool(index, school);
      const planned = school.value ? planSite(index, school, resolved.value).diagnostics : [];
      return [...resolved.diagnostics, ...planned];
    }),
  ];
  const modules = catalog.packages.flatMap((pkg) => pkg.modules);
  return {
    catalog,
    schools,
    diagnostics: sortDiagnostics([...parsed.diagnostics, ...checked.diagnostics, ...ofDomain]),
    counts: {
      files: files.length,
      packages: catalog.packages.length,
      modules: modules.length,
      pages: modules.reduce((sum, { pages }) => sum + pages.length, 0),
      films: catalog.packages.reduce((sum, { films }) => sum + films.length, 0),
      meetings: modules.reduce((sum, { leaderSupport }) => sum + (leaderSupport?.meetings.length ?? 0), 0),
      paths: [...catalog.packages, ...schools].reduce((sum, { paths }) => sum + paths.length, 0),
      schools: schools.length,
    },
    sources: parsed.sources,
  };
}

/** Places for what the catalog keeps none of: it is free of places, and files know theirs. */
function placeOfFiles(files: readonly AnyParsedFile[]): PlaceOf {
  const byName = new Map(files.map((file) => [file.name, file]));
  return (name, pointer) => byName.get(name)?.placeOf(pointer) ?? startOf(name);
}
