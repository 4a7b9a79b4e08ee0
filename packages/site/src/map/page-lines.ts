import { subjectKey } from '@stifinner/core';
import type { PackageMap } from '@stifinner/core/report';
import { lanesOf, laneWidth } from './lanes.ts';
import type { ModuleBox } from './module-box.ts';
import { trunksIn } from './module-rows.ts';
import { type Row, rowSizes } from './row.ts';
import { laneWay, sideWay } from './ways.ts';

/** An arrow from a page to one that builds on it. */
export interface PageLine {
  d: string;
  hard: boolean;
}

/** A row where it stands in the drawing, and the column that it stands in. */
interface Stood extends Row {
  module: string;
}

type PlacedBox = ModuleBox & { x: number; y: number };

/** The arrows between pages: in lanes beside a column, and across from one column to another. */
export function pageLines(modules: readonly PlacedBox[], edges: PackageMap['edges']): PageLine[] {
  const rows = modules.flatMap((box) => box.rows.map((row) => ({ ...row, x: row.x + box.x, y: row.y + box.y, module: box.id })));
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const columns = new Map<string, Stood[]>();
  for (const row of rows) columns.set(columnOf(row), [...(columns.get(columnOf(row)) ?? []), row]);
  return [...[...columns.values()].flatMap((column) => laneLines(column, edges)), ...acrossLines(byKey, edges)];
}

const columnOf = ({ module, column }: Stood): string => `${module} ${column}`;

function laneLines(column: readonly Stood[], edges: PackageMap['edges']): PageLine[] {
  const trunks = trunksIn(column, edges);
  const lanes = lanesOf(trunks.map(({ trunk }) => trunk));
  const byKey = new Map(column.map((row) => [row.key, row]));
  return trunks.flatMap(({ from, to, hard }, number) => {
    const start = byKey.get(from);
    if (!start) return [];
    const lane = start.x - 10 - ((lanes[number] ?? 0) + 0.5) * laneWidth;
    return to.flatMap((key, place) => {
      const goal = byKey.get(key);
      if (!goal) return [];
      return [
        { d: laneWay({ x: start.x, y: leavingAt(start) }, { x: goal.x, y: enteringAt(goal) }, lane), hard: hard[place] ?? false },
      ];
    });
  });
}

function acrossLines(rows: ReadonlyMap<string, Stood>, edges: PackageMap['edges']): PageLine[] {
  return edges.flatMap(({ kind, from, to, hard }) => {
    const [start, goal] = [rows.get(subjectKey('page', from)), rows.get(subjectKey('page', to))];
    if (kind !== 'page' || !start || !goal || columnOf(start) === columnOf(goal)) return [];
    // Out of the side that faces the goal; where one stands above the other, both on the right.
    const [leaves, enters] = goal.x >= start.x + start.width ? [1, 1] : goal.x + goal.width <= start.x ? [-1, -1] : [1, -1];
    const exit = { x: leaves === 1 ? start.x + start.width : start.x, y: leavingAt(start) };
    const entry = { x: enters === 1 ? goal.x : goal.x + goal.width, y: enteringAt(goal) };
    return [{ d: sideWay(exit, entry, leaves as 1 | -1, enters as 1 | -1), hard }];
  });
}

/** Arrows leave a row near its foot and enter near its head, so that one may do both. */
const leavingAt = ({ y, height }: Row): number => y + height - rowSizes.padding - 5;
const enteringAt = ({ y }: Row): number => y + rowSizes.padding + 7;
