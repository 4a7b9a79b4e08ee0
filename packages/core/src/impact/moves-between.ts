import type { ImpactChange } from '@stifinner/schemas';
import type { Refused } from '../catalog/catalog.ts';
import type { CatalogIndex } from '../catalog/index-catalog.ts';
import { packageOf } from '../ids.ts';
import { follow, type Referable } from '../moved/follow.ts';

/** What became of an id that was sound before. */
export type Fate =
  | { state: 'here'; id: string }
  /** moved.yaml leads to something else; `to` is all that it became, and the first takes the place in paths. */
  | { state: 'moved'; change: 'renamed' | 'merged' | 'split'; id: string; to: string[] }
  | { state: 'removed' }
  | { state: 'refused' }
  | { state: 'gone' };

/** Where an id of before leads now, by moved.yaml and by what was refused. */
export function fateOf(after: CatalogIndex, kind: Referable, id: string): Fate {
  const followed = follow(after, kind, id);
  switch (followed.state) {
    case 'found': {
      const { moves } = followed;
      if (moves.length === 0) return { state: 'here', id };
      const gravest = moves.find((move) => move.kind === 'split') ?? moves.find((move) => move.kind === 'merged') ?? moves[0]!;
      const change = gravest.kind === 'removed' ? 'renamed' : gravest.kind;
      return { state: 'moved', change, id: followed.id, to: gravest.to ?? [] };
    }
    case 'unknown':
      return { state: 'gone' };
    default:
      return { state: followed.state };
  }
}

/** As `fateOf`, for what moved.yaml knows nothing of. */
export function fateOfFixed(after: CatalogIndex, kind: Refused['kind'], there: boolean, id: string): Fate {
  if (there) return { state: 'here', id };
  return { state: wasRefused(after, kind, id) ? 'refused' : 'gone' };
}

/** Whether a file kept something with this id, or its whole package, out of the catalog. */
export const wasRefused = (index: CatalogIndex, kind: Refused['kind'], id: string): boolean =>
  index.refused.has(`${kind}:${id}`) || index.refused.has(`package:${packageOf(id)}`);

/** What a fate is called among changes; of what is here still, that it changed. */
export const changeOf = (fate: Fate): ImpactChange =>
  fate.state === 'here' ? 'changed' : fate.state === 'moved' ? fate.change : fate.state;
