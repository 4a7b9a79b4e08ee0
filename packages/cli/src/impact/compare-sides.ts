import {
  checkPackages,
  checkSchools,
  isOfSchool,
  type PackagesForSchools,
  ParsedBefore,
  type SourceFile,
} from '@stifinner/authoring';
import { indexCatalog } from '@stifinner/core';
import { type ContentSide, type Impact, impactOf, type SchoolSide, type SchoolSides } from '@stifinner/core/impact';
import { type Faults, faultsOf, planSchool } from '@stifinner/publisher';
import type { FileSides } from './read-sides.ts';

/** Packages of one side, with what schools are held against. */
interface CheckedSide {
  content: ContentSide;
  packages: PackagesForSchools;
  faults: Faults;
}

/** Checks both sides, packages first and then school by school, and says what the later one does. */
export function compareSides({ since, before, after, changed }: FileSides): Impact {
  const [earlier, later] = [sorted(before), sorted(after)];
  const parsed = new ParsedBefore();
  const was = checkSide(earlier.packages, parsed);
  // Where nothing of the packages is changed, they are not checked again, and only schools that are changed themselves.
  const isSame = isUnchanged(earlier.packages, later.packages, changed);
  const is = isSame ? was : checkSide(later.packages, parsed);
  const all = [...new Set([...earlier.schools.keys(), ...later.schools.keys()])].sort();
  const ids = all.filter((id) => !isSame || !isUnchanged(earlier.schools.get(id) ?? [], later.schools.get(id) ?? [], changed));
  function* schools(): Generator<SchoolSides> {
    for (const id of ids) {
      const kept = new ParsedBefore();
      const sides = {
        before: schoolSide(was, earlier.schools.get(id), kept),
        after: schoolSide(is, later.schools.get(id), kept),
      };
      if (sides.before || sides.after) yield sides;
    }
  }
  return impactOf({
    ...{ since, before: was.content, after: is.content, changedFiles: changed },
    ...{ schools: schools(), untouched: all.length - ids.length },
  });
}

interface SortedFiles {
  packages: SourceFile[];
  schools: Map<string, SourceFile[]>;
}

function sorted(files: readonly SourceFile[]): SortedFiles {
  const packages: SourceFile[] = [];
  const schools = new Map<string, SourceFile[]>();
  for (const file of files) {
    if (!isOfSchool(file.name)) packages.push(file);
    else {
      const id = file.name.split('/')[1] ?? '';
      const own = schools.get(id);
      if (own) own.push(file);
      else schools.set(id, [file]);
    }
  }
  return { packages, schools };
}

/** Whether two lists, each sorted by name, hold the same. What is refused is the same where the reason is. */
const isUnchanged = (before: readonly SourceFile[], after: readonly SourceFile[], changed: ReadonlySet<string>): boolean =>
  before.length === after.length &&
  before.every(({ name, refused }, place) => {
    const other = after[place];
    return other?.name === name && other.refused === refused && !changed.has(name);
  });

function checkSide(files: readonly SourceFile[], before: ParsedBefore): CheckedSide {
  const { catalog, known, diagnostics } = checkPackages(files, { before });
  before.turn();
  const index = indexCatalog(catalog);
  return { content: { index, diagnostics }, packages: { index, known }, faults: faultsOf(catalog, diagnostics) };
}

/** A school on one side; null where it has no files there. */
function schoolSide(
  { packages, faults }: CheckedSide,
  files: readonly SourceFile[] | undefined,
  before: ParsedBefore,
): SchoolSide | null {
  if (files === undefined) return null;
  const { schools, diagnostics } = checkSchools(packages, files, { before });
  before.turn();
  const [school] = schools;
  if (school === undefined) return null;
  const planned = planSchool(school, faults);
  return {
    entry: school.entry,
    paths: school.plan?.paths ?? [],
    library: school.plan?.packages ?? [],
    heldBy: 'heldBy' in planned ? planned.heldBy : [],
    diagnostics,
  };
}
