import { compareIds, type SchoolEntry } from '@stifinner/core';
import type { CheckedSchoolFiles } from '../check/check-school-files.ts';
import { faultyFiles } from './faulty-files.ts';
import { gatherPath } from './gather-path.ts';

/** Schools sorted by id, each with its sound paths and the files that hold it back. */
export function gatherSchools(checked: CheckedSchoolFiles): SchoolEntry[] {
  const faulty = faultyFiles(checked.diagnostics);
  return checked.schools
    .map(({ id, school, paths }): SchoolEntry => {
      const language = school?.value?.language ?? 'nb';
      const file = school?.name ?? `sites/${id}/school.yaml`;
      return {
        id,
        file,
        value: school?.value ?? null,
        places: school?.places ?? {},
        paths: paths.flatMap((path) =>
          faulty.has(path.name) ? [] : (gatherPath(path, path.location.id, language, (html) => html) ?? []),
        ),
        faults: [file, ...paths.map(({ name }) => name)].filter((name) => faulty.has(name)).sort(compareIds),
      };
    })
    .sort((a, b) => compareIds(a.id, b.id));
}
