import {
  type Catalog,
  type CatalogIndex,
  type Code,
  type Diagnostic,
  indexCatalog,
  planSite,
  type ResolvedPath,
  resolveSchool,
  type SchoolEntry,
  type SitePlan,
  subjectKey,
} from '@stifinner/core';

/** A school whose site can be built. */
export interface ReadySchool {
  id: string;
  plan: SitePlan;
}

/** A school that keeps its last good site, and the files that hold it back, sorted. */
export interface HeldSchool {
  id: string;
  because: string[];
}

export interface SchoolPlans {
  index: CatalogIndex;
  ready: ReadySchool[];
  held: HeldSchool[];
}

/** Told in the file that lists, but a fault of what is listed: only who uses that is held back, by what was refused. */
const ofOthers = new Set<string>(['module/unknown-page', 'package/unknown-module'] satisfies Code[]);

/** Sorts schools into those that can be built and those held back by a fault in what they use. Pure. */
export function planSchools(catalog: Catalog, schools: SchoolEntry[], diagnostics: Diagnostic[]): SchoolPlans {
  const index = indexCatalog(catalog);
  const files = filesById(catalog);
  const faulty = new Set(
    diagnostics.filter((found) => found.severity === 'error' && !ofOthers.has(found.code)).map((found) => found.at.file),
  );
  const plans: SchoolPlans = { index, ready: [], held: [] };
  for (const school of schools) {
    const resolved = resolveSchool(index, school);
    const planned = school.value ? planSite(index, school, resolved.value) : null;
    const own = [...resolved.diagnostics, ...(planned?.diagnostics ?? [])].filter((found) => found.severity === 'error');
    const because = new Set([
      ...school.faults,
      ...own.map((found) => found.at.file),
      ...usedFaults(resolved.value, files, faulty),
    ]);
    if (planned && because.size === 0) plans.ready.push({ id: school.id, plan: planned.value });
    else plans.held.push({ id: school.id, because: [...because].sort() });
  }
  return plans;
}

/** The faulty files among those that the paths use. */
function usedFaults(paths: ResolvedPath[], files: Map<string, string[]>, faulty: Set<string>): string[] {
  const used = paths.flatMap((path) => path.uses.flatMap((id) => files.get(id) ?? []));
  return [...paths.flatMap((path) => path.blockedBy), ...used.filter((file) => faulty.has(file))];
}

/** The files that each page, film, meeting and module comes from, by subject key; a page needs its package's and module's too. */
function filesById(catalog: Catalog): Map<string, string[]> {
  const files = new Map<string, string[]>();
  for (const pkg of catalog.packages) {
    for (const film of pkg.films) files.set(subjectKey('film', film.id), [film.file, pkg.file]);
    for (const module of pkg.modules) {
      const shared = [module.file, pkg.file];
      files.set(subjectKey('module', module.id), shared);
      for (const page of module.pages) files.set(subjectKey('page', page.id), [page.file, ...shared]);
      for (const meeting of module.leaderSupport?.meetings ?? [])
        files.set(subjectKey('meeting', meeting.id), [module.leaderSupport!.file, ...shared]);
    }
  }
  return files;
}
