import { type Diagnostic, diagnose } from '@stifinner/core';
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
        expected: 'en id som ikke er et navn Windows bruker selv',
        help: `Velg en annen id, for eksempel \`${id}-1\`.`,
      }),
    );
}
