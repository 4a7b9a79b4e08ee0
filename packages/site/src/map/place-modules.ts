import { Graph, layout } from '@dagrejs/dagre';
import { type Box, downLine } from './down-line.ts';
import type { ModuleLine } from './module-order.ts';
import type { Point } from './ways.ts';

/** A module to place, as large as it is drawn. */
export interface Sized {
  id: string;
  width: number;
  height: number;
}

/** Where modules stand, by their upper left corners, and the points that their lines run by. */
export interface Placed {
  width: number;
  height: number;
  corners: ReadonlyMap<string, Point>;
  /** In the order of the lines. */
  ways: Point[][];
  /** Ids in each row of the drawing, from the top, in the order of the shelf. */
  ranks: string[][];
}

/** More modules than these do not stand beside each other. */
const mostBeside = 3;
const margin = 18;
const between = { modules: 34, ranks: 54 };

/** Places modules so that what comes before stands above: a layered layout, the same for the same modules in the same order. */
export function placeModules(modules: readonly Sized[], lines: readonly ModuleLine[]): Placed {
  const free = laidOut(modules, lines, []);
  // Those that are too many for one row go on below.
  const folded = free.ranks.flatMap((ids) => ids.slice(mostBeside).map((id, place) => ({ from: ids[place] ?? id, to: id })));
  return folded.length === 0 ? free : laidOut(modules, lines, folded);
}

type Pair = Pick<ModuleLine, 'from' | 'to'>;

function laidOut(modules: readonly Sized[], lines: readonly ModuleLine[], folded: readonly Pair[]): Placed {
  const graph = new Graph({ multigraph: true });
  graph.setGraph({ rankdir: 'TB', nodesep: between.modules, ranksep: between.ranks });
  for (const { id, width, height } of modules) graph.setNode(id, { width, height });
  for (const { from, to } of lines) graph.setEdge(from, to, {}, 'line');
  for (const { from, to } of folded) graph.setEdge(from, to, { weight: 0 }, 'folded');
  layout(graph);
  // Then with those in one row as they stand on the shelf.
  const beside = ranksOf(modules, graph).flatMap((ids) =>
    ids.slice(1).map((right, place) => ({ left: ids[place] ?? right, right })),
  );
  layout(graph, { constraints: beside });
  const ranks = ranksOf(modules, graph);
  const passing = lines.map((line) => passingBy(line, graph, ranks));
  const boxes = boxesIn(modules, ranks, passing.flat(), graph);
  const all = [...boxes.values()];
  return {
    width: margin + Math.max(0, ...all.map(({ x, width }) => x + width)),
    height: margin + Math.max(0, ...all.map(({ y, height }) => y + height)),
    corners: boxes,
    ways: lines.map((line, number) =>
      downLine(
        line,
        boxes,
        (passing[number] ?? []).flatMap((pass) => sidesOf(pass, ranks, boxes, graph)),
      ),
    ),
    ranks,
  };
}

/** Where a line passes by a row of the drawing, as far from the left as the layout says. */
interface Passing {
  rank: number;
  x: number;
}

function passingBy({ from, to }: Pair, graph: Graph, ranks: readonly string[][]): Passing[] {
  const rankOf = (id: string) => ranks.findIndex((ids) => ids.includes(id));
  const points: Point[] = graph.edge(from, to, 'line')?.points ?? [];
  const passed = ranks.slice(rankOf(from) + 1, Math.max(0, rankOf(to)));
  return passed.flatMap((ids, place) => {
    const middle: number = graph.node(ids[0] ?? '').y;
    const nearest = points.toSorted((a, b) => Math.abs(a.y - middle) - Math.abs(b.y - middle))[0];
    return nearest ? [{ rank: rankOf(from) + 1 + place, x: nearest.x }] : [];
  });
}

/** The point where it comes to the row and the one where it leaves it. */
function sidesOf({ rank, x }: Passing, ranks: readonly string[][], boxes: ReadonlyMap<string, Box>, graph: Graph): Point[] {
  const ids = ranks[rank] ?? [];
  const row = ids.flatMap((id) => boxes.get(id) ?? []);
  // As far from the first module of the row as it was.
  const [first] = ids;
  const { x: left = 0, width = 0 } = boxes.get(first ?? '') ?? {};
  const at = Math.round(left + width / 2 + x - (first === undefined ? 0 : graph.node(first).x));
  return [Math.min(...row.map(({ y }) => y)), Math.max(...row.map(({ y, height }) => y + height))].map((y) => ({ x: at, y }));
}

/** Each row begins at the left, where a narrow screen shows it, with its modules level at the top and as far apart as the layout says. */
function boxesIn(
  modules: readonly Sized[],
  ranks: readonly string[][],
  passing: readonly Passing[],
  graph: Graph,
): Map<string, Box> {
  const sizes = new Map(modules.map((module) => [module.id, module]));
  const boxes = new Map<string, Box>();
  let top = margin;
  for (const [rank, ids] of ranks.entries()) {
    const lefts = ids.map((id) => graph.node(id).x - (sizes.get(id)?.width ?? 0) / 2);
    const lines = passing.flatMap((pass) => (pass.rank === rank ? [pass.x] : []));
    const start = Math.min(...lefts, ...lines);
    let lowest = top;
    for (const [place, id] of ids.entries()) {
      const { width = 0, height = 0 } = sizes.get(id) ?? {};
      boxes.set(id, { x: Math.round(margin + (lefts[place] ?? start) - start), y: top, width, height });
      lowest = Math.max(lowest, top + height);
    }
    top = lowest + between.ranks;
  }
  return boxes;
}

function ranksOf(modules: readonly Sized[], graph: Graph): string[][] {
  const ranks = new Map<number, string[]>();
  for (const { id } of modules) {
    const rank: number = graph.node(id).rank;
    ranks.set(rank, [...(ranks.get(rank) ?? []), id]);
  }
  return [...ranks].sort(([a], [b]) => a - b).map(([, ids]) => ids);
}
