import { qualify, type Refused } from '@stifinner/core';
import { meetingsIn } from '../check/known-ids.ts';
import type { PackageShelf } from '../check/shelf.ts';
import type { Refusals } from './refusals.ts';

/** What was refused of a package, by its qualified ids, so that a reference to it is no second fault. */
export function refusedEntries(shelf: PackageShelf, refusals: Refusals): Refused[] {
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
    ...(refusals.package === null ? [] : [{ kind: 'package' as const, id: shelf.id, file: refusals.package }]),
    ...entries('module', refusals.modules),
    ...entries('page', refusals.pages),
    ...entries('film', refusals.films),
    ...entries('source', sources),
    ...entries('path', refusals.paths),
    ...entries('meeting', meetings),
    ...movedEntries(shelf),
  ];
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
