import type { CatalogIndex, RecordedMove } from '../catalog/index-catalog.ts';
import { packageOf } from '../ids.ts';

/** What a reference may name, and what may move. */
export type Referable = RecordedMove['what'];

/** Where a reference leads. */
export type Followed =
  | { state: 'found'; id: string; moves: RecordedMove[] }
  | { state: 'removed'; move: RecordedMove }
  /** The file that was refused, or the moved.yaml that leads nowhere: a fault that is told elsewhere. */
  | { state: 'refused'; file: string }
  | { state: 'unknown' };

/**
 * Follows an id through what moved, merged and split (the first of several takes the place) to what bears it now. What
 * stands in the catalog wins over what moved.yaml says of it.
 */
export function follow(index: CatalogIndex, kind: Referable, id: string): Followed {
  const moves: RecordedMove[] = [];
  for (let here = id; ; ) {
    if (lookup(index, kind).has(here)) return { state: 'found', id: here, moves };
    const refused = index.refused.get(`${kind}:${here}`) ?? index.refused.get(`package:${packageOf(here)}`);
    if (refused) return { state: 'refused', file: refused.file };
    const move = index.moves.get(`${kind}:${here}`);
    const last = moves.at(-1);
    if (!move) return last ? { state: 'refused', file: last.file } : { state: 'unknown' };
    const next = move.to?.[0];
    if (move.kind === 'removed' || next === undefined) return { state: 'removed', move };
    if (moves.includes(move)) return { state: 'refused', file: move.file };
    moves.push(move);
    here = next;
  }
}

/** The lookup of a kind. */
export function lookup(index: CatalogIndex, kind: Referable): ReadonlyMap<string, { id: string }> {
  switch (kind) {
    case 'page':
      return index.pages;
    case 'film':
      return index.films;
    case 'meeting':
      return index.meetings;
    case 'module':
      return index.modules;
  }
}
