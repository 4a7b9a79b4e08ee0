import type { RecordedMove } from '../catalog/index-catalog.ts';
import { localOf, packageOf } from '../ids.ts';
import { follow, lookup, type Referable } from '../moved/follow.ts';
import { nearest } from '../nearest.ts';
import type { UnknownReference } from '../rules/path-rules.ts';
import { diagnose } from '../rules/rules.ts';
import type { PathReading } from './path-reading.ts';

/** Where a reference of a path led. */
export type Read =
  | { state: 'found'; id: string; moves: RecordedMove[] }
  | { state: 'removed'; move: RecordedMove }
  /** What was probably meant, for a name that nothing bears. */
  | { state: 'unknown'; near: string | null }
  | { state: 'refused'; file: string };

/** Follows a reference that stands at `pointer`, and says what there is to say of it: that it is unknown, or has moved. */
export function readReference(reading: PathReading, kind: Referable, id: string, pointer: string): Read {
  const { index, diagnostics, at } = reading;
  const followed = follow(index, kind, id);
  switch (followed.state) {
    case 'unknown': {
      const args = unknownReference(reading, kind, id);
      diagnostics.push(diagnose(`path/unknown-${kind}`, at(pointer), args));
      return { state: 'unknown', near: args.near };
    }
    case 'removed': {
      const { since, note } = followed.move;
      diagnostics.push(diagnose('path/removed', at(pointer), { kind, id, since, note: note ?? null }));
      return followed;
    }
    case 'found': {
      const gravest = gravestOf(followed.moves);
      if (gravest && gravest.kind !== 'removed') {
        const args = { kind, id, instead: followed.id, became: gravest.to ?? [], note: gravest.note ?? null };
        diagnostics.push(diagnose(`path/${gravest.kind}`, at(pointer), args));
      }
      return followed;
    }
    case 'refused':
      return followed;
  }
}

/** A name that nothing bears, and the nearest: among the same kind in its package, where the package is known. */
function unknownReference({ index }: PathReading, kind: Referable, id: string): UnknownReference {
  const known = lookup(index, kind);
  const inside = index.packages.has(packageOf(id)) ? packageOf(id) : null;
  const ids = [...known.keys()].filter((other) => inside === null || packageOf(other) === inside);
  const bare = id.includes('/') ? undefined : ids.find((other) => localOf(other) === id);
  const kinds: Referable[] = ['page', 'film', 'meeting', 'module'];
  return {
    id,
    packages: inside === null ? [...index.packages.keys()].sort() : [inside],
    near: bare ?? nearest(id, ids) ?? (id.includes('/') ? null : nearestBare(id, ids)),
    elsewhere: kinds.find((other) => other !== kind && lookup(index, other).has(id)) ?? null,
  };
}

function nearestBare(id: string, ids: string[]): string | null {
  const near = nearest(id, ids.map(localOf));
  return ids.find((other) => localOf(other) === near) ?? null;
}

/** Of the moves on the way, the one that changes most is what a reader must know. */
const gravestOf = (moves: RecordedMove[]): RecordedMove | undefined =>
  moves.find(({ kind }) => kind === 'split') ?? moves.find(({ kind }) => kind === 'merged') ?? moves[0];
