import { type Diagnostic, diagnose, said } from '@stifinner/core';
import { isReservedName } from '../location/reserved-name.ts';
import { originalsOf } from './cited.ts';
import type { PackageShelf } from './shelf.ts';

/** Blocks and meetings have folders of their own on a site, so their ids are names that every file system takes. */
export function checkReservedIds(shelf: PackageShelf): Diagnostic[] {
  const bodies = [...shelf.modules.values()].flatMap(originalsOf).map(({ body }) => body);
  return bodies
    .flatMap((body) => [...(body?.blocks ?? []).filter(({ film }) => film === null), ...(body?.meetings ?? [])])
    .filter(({ id }) => isReservedName(id))
    .map(({ id, at }) =>
      diagnose('shape/bad-id', at, {
        actual: id,
        expected: said('en id som ikke er et navn Windows bruker selv', 'an id that is not a name Windows keeps for itself'),
        help: said(`Velg en annen id, for eksempel \`${id}-1\`.`, `Choose another id, for example \`${id}-1\`.`),
      }),
    );
}
