import type { CatalogPackage } from '../catalog/catalog.ts';
import { type CatalogIndex, movesOf, type RecordedMove } from '../catalog/index-catalog.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { PlaceOf } from '../diagnostics/place-of.ts';
import { circlesOf, type Graph } from '../graph/circles.ts';
import { packageOf } from '../ids.ts';
import { nearest } from '../nearest.ts';
import { diagnose } from '../rules/rules.ts';
import { said } from '../rules/said.ts';
import { lookup, type Referable } from './follow.ts';

/** Checks a package's moved.yaml: each id once, none still in use, each new place there or itself moved, no circles. */
export function checkMoves(index: CatalogIndex, pkg: CatalogPackage, placeOf: PlaceOf): Diagnostic[] {
  const found: Diagnostic[] = [];
  const moves = movesOf(pkg);
  for (const move of moves) {
    const { what: kind, id, file, number } = move;
    const first = index.moves.get(`${kind}:${id}`);
    if (first && first.number !== number) {
      const related = [{ at: placeOf(file, `/${first.number}/id`), says: said('Flyttet her', 'Moved here') }];
      found.push(diagnose('moved/repeated', placeOf(file, `/${number}/id`), { kind, id }, related));
    } else if (lookup(index, kind).has(id)) {
      found.push(diagnose('moved/still-there', placeOf(file, `/${number}/id`), { kind, id }));
    }
    for (const [target, to] of (move.to ?? []).entries()) {
      if (isKnown(index, kind, to)) continue;
      const near = nearest(
        to,
        [...lookup(index, kind).keys()].filter((other) => packageOf(other) === pkg.id),
      );
      found.push(diagnose('moved/unknown-target', placeOf(file, `/${number}/to/${target}`), { kind, id: to, near }));
    }
  }
  return [...found, ...movedInCircles(index, moves, placeOf)];
}

const isKnown = (index: CatalogIndex, kind: Referable, id: string): boolean =>
  lookup(index, kind).has(id) || index.refused.has(`${kind}:${id}`) || index.moves.has(`${kind}:${id}`);

/** Only the first place is followed, and only from ids that are gone, so only there can a circle trap a reference. */
function movedInCircles(index: CatalogIndex, moves: RecordedMove[], placeOf: PlaceOf): Diagnostic[] {
  const standing = moves.filter(({ what, id, number }) => index.moves.get(`${what}:${id}`)?.number === number);
  const byKey = new Map(standing.map((move) => [`${move.what}:${move.id}`, move]));
  const gone = standing.filter(({ what, id }) => !lookup(index, what).has(id));
  const graph: Graph = new Map(
    gone.map(({ what, id, to }) => [`${what}:${id}`, to?.[0] === undefined ? [] : [`${what}:${to[0]}`]]),
  );
  const toItself = gone.filter(({ id, to }) => to?.[0] === id).map(({ what, id }) => [`${what}:${id}`]);
  return [...toItself, ...circlesOf(graph)].map((circle) => {
    const round = circle.map((key) => byKey.get(key)!);
    const last = round.toSorted((a, b) => b.number - a.number)[0]!;
    return diagnose('moved/circle', placeOf(last.file, `/${last.number}`), { circle: round.map(({ id }) => id) });
  });
}
