import { type Catalog, type Code, type Diagnostic, type SubjectKey, subjectKey } from '@stifinner/core';

/** Files with errors, by what in the packages cannot be shown for them. What is sound is not among them. */
export type Faults = ReadonlyMap<SubjectKey, string[]>;

/** Told in the file that lists, but a fault of what is listed: only who uses that is held back, by what was refused. */
const ofOthers = new Set<string>(['module/unknown-page', 'package/unknown-module'] satisfies Code[]);

/** A page needs its module's and its package's files to be sound too. */
export function faultsOf(catalog: Catalog, diagnostics: readonly Diagnostic[]): Faults {
  const errors = diagnostics.filter((found) => found.severity === 'error' && !ofOthers.has(found.code));
  const faulty = new Set(errors.map((found) => found.at.file));
  const faults = new Map<SubjectKey, string[]>();
  const note = (key: SubjectKey, files: string[]) => {
    const because = files.filter((file) => faulty.has(file));
    if (because.length > 0) faults.set(key, because);
  };
  for (const pkg of catalog.packages) {
    for (const film of pkg.films) note(subjectKey('film', film.id), [film.file, pkg.file]);
    for (const module of pkg.modules) {
      const above = [module.file, pkg.file];
      note(subjectKey('module', module.id), above);
      for (const page of module.pages) note(subjectKey('page', page.id), [page.file, ...above]);
      const support = module.leaderSupport;
      for (const meeting of support?.meetings ?? []) note(subjectKey('meeting', meeting.id), [support!.file, ...above]);
    }
  }
  return faults;
}
