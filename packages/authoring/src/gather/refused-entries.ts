import { qualify, type Refused } from '@stifinner/core';
import { meetingsIn } from '../check/known-ids.ts';
import type { PackageShelf } from '../check/shelf.ts';
import type { Refusals } from './refusals.ts';

/**
 * What was refused of a package, by its qualified ids, so that a reference to it is no second fault. `packages` are the
 * names of all: a package that was given the name of another is that other's no more than a page is.
 */
export function refusedEntries(shelf: PackageShelf, refusals: Refusals, packages: ReadonlySet<string>): Refused[] {
  const entries = (kind: Refused['kind'], ids: Iterable<readonly [string, string]>): Refused[] =>
    [...ids].map(([id, file]) => ({ kind, id: qualify(shelf.id, id), file }));
  const meetings = [...shelf.modules.values()].flatMap((module) => {
    const file = refusals.modules.get(module.id);
    return file === undefined ? [] : meetingsIn(module.leader.original).map((id) => [id, file] as const);
  });
  const { references } = shelf;
  const sources =
    references !== null && references.value === null ? references.salvaged.map(({ id }) => [id, references.name] as const) : [];
  return [
    ...packageNames(shelf, refusals, packages).map((id) => ({ kind: 'package' as const, id, file: refusals.package! })),
    ...entries('module', refusals.modules),
    ...entries('page', refusals.pages),
    ...entries('film', refusals.films),
    ...entries('source', sources),
    ...entries('path', refusals.paths),
    ...entries('meeting', meetings),
    ...movedEntries(shelf),
  ];
}

function packageNames({ id, package: file }: PackageShelf, refusals: Refusals, packages: ReadonlySet<string>): string[] {
  if (refusals.package === null) return [];
  const given = file?.value?.id;
  return given === undefined || packages.has(given) ? [id] : [id, given];
}

/** Where moved.yaml was refused, what it says has moved is known, whatever it was. */
function movedEntries({ id: pkg, moved }: PackageShelf): Refused[] {
  if (moved === null || moved.value !== null) return [];
  const kinds = ['page', 'film', 'meeting', 'module'] as const;
  return moved.salvaged.flatMap(({ id, kind }) =>
    kinds
      .filter((each) => kind === null || kind === each)
      .map((each) => ({ kind: each, id: qualify(pkg, id), file: moved.name })),
  );
}
