import { type Diagnostic, diagnose, firstTime, type Place, type RelatedPlace } from '@stifinner/core';
import type { PackageShelf } from './shelf.ts';

/** Ids that are unique in a package though their files lie in different modules or in one list. */
export function checkDuplicates(shelf: PackageShelf): Diagnostic[] {
  const modules = [...shelf.modules.values()];
  const pages = modules.flatMap((module) =>
    [...module.pages.values()].flatMap(({ id, original }) => (original === null ? [] : [{ id, at: original.placeOf('/id') }])),
  );
  const meetings = modules.flatMap(({ leader }) => leader.original?.body?.meetings ?? []);
  const { references } = shelf;
  const sources = (references?.value ?? []).map(({ id }, index) => ({ id, at: references?.placeOf(`/${index}/id`) }));
  return [
    ...repeated(pages, (id, at, related) => diagnose('page/duplicate-id', at, { id }, related)),
    ...repeated(meetings, (id, at, related) => diagnose('meeting/duplicate-id', at, { id }, related)),
    ...repeated(sources, (id, at, related) => diagnose('reference/duplicate-source', at, { id }, related)),
  ];
}

function repeated(
  entries: { id: string; at: Place | undefined }[],
  fault: (id: string, at: Place, related: RelatedPlace[]) => Diagnostic,
): Diagnostic[] {
  const firsts = new Map<string, Place>();
  return entries.flatMap(({ id, at }) => {
    if (at === undefined) return [];
    const first = firsts.get(id);
    if (first !== undefined) return [fault(id, at, [firstTime(first)])];
    firsts.set(id, at);
    return [];
  });
}
