import {
  type Catalog,
  checkCatalog,
  compareIds,
  type Diagnostic,
  indexCatalog,
  type PlaceOf,
  sortDiagnostics,
} from '@stifinner/core';
import { checkDates } from './check/check-dates.ts';
import { checkFiles } from './check/check-files.ts';
import { checkLanguageLaw } from './check/check-language-law.ts';
import type { KnownPackages } from './check/check-references.ts';
import { levelsOf } from './check/check-severities.ts';
import { checkUnwritten } from './check/check-unwritten.ts';
import { settle } from './check/settle.ts';
import type { CheckOptions } from './check-options.ts';
import { gatherCatalog } from './gather/gather-catalog.ts';
import { checkLanguage } from './language/check-language.ts';
import { parseFiles } from './parse/parse-files.ts';
import type { AnyParsedFile } from './parse/parsed-file.ts';
import type { SourceFile } from './source-file.ts';
import { startOf } from './text/lines.ts';

/** Competence packages, read, checked and gathered: what schools choose from. */
export interface CheckedPackages {
  catalog: Catalog;
  /** Every id that was seen, sound or not, by package; what the notes of schools are held against. */
  known: KnownPackages;
  /** Sorted by file, line, column and code. */
  diagnostics: Diagnostic[];
  counts: PackageCounts;
  /** Text by file, for showing a fault among its lines. */
  sources: Map<string, string>;
}

/** What was read, sound or not. */
export interface PackageCounts {
  files: number;
  packages: number;
  modules: number;
  pages: number;
  films: number;
  meetings: number;
  /** Suggested. */
  paths: number;
}

/**
 * Checks the files that belong to no school, each by itself, then against each other, then as a domain. Pure and total:
 * the same files and options give the same answer, and whatever is wrong in them is a diagnostic.
 */
export function checkPackages(
  files: readonly SourceFile[],
  { today, profile, speller, before }: CheckOptions = {},
): CheckedPackages {
  const parsed = parseFiles(
    files.toSorted((a, b) => compareIds(a.name, b.name)),
    before,
  );
  const checked = checkFiles(
    parsed.files,
    parsed.diagnostics.map(({ at }) => at.file),
  );
  const levels = levelsOf(checked.packages);
  const catalog = gatherCatalog({ ...checked, diagnostics: settle(checked.diagnostics, levels) });
  const ofDomain = checkCatalog(indexCatalog(catalog), placeOfFiles(parsed.files));
  const ofDates = today === undefined ? [] : checked.packages.flatMap((shelf) => checkDates(shelf, today));
  const unwritten = checked.packages.flatMap((shelf) => checkUnwritten(shelf, parsed.sources));
  const ofLaw = profile?.has('package/lacks-language') ? checked.packages.flatMap(checkLanguageLaw) : [];
  const ofLanguage = speller === undefined ? [] : checkLanguage(catalog, files, parsed.sources, speller);
  const found = [...parsed.diagnostics, ...checked.diagnostics, ...ofDomain, ...unwritten, ...ofDates, ...ofLaw, ...ofLanguage];
  const modules = catalog.packages.flatMap((pkg) => pkg.modules);
  return {
    catalog,
    known: checked.known,
    diagnostics: sortDiagnostics(settle(found, levels, profile)),
    counts: {
      files: files.length,
      packages: catalog.packages.length,
      modules: modules.length,
      pages: modules.reduce((sum, { pages }) => sum + pages.length, 0),
      films: catalog.packages.reduce((sum, { films }) => sum + films.length, 0),
      meetings: modules.reduce((sum, { leaderSupport }) => sum + (leaderSupport?.meetings.length ?? 0), 0),
      paths: catalog.packages.reduce((sum, { paths }) => sum + paths.length, 0),
    },
    sources: parsed.sources,
  };
}

/** Places for what the catalog keeps none of: it is free of places, and files know theirs. */
function placeOfFiles(files: readonly AnyParsedFile[]): PlaceOf {
  const byName = new Map(files.map((file) => [file.name, file]));
  return (name, pointer) => byName.get(name)?.placeOf(pointer) ?? startOf(name);
}
