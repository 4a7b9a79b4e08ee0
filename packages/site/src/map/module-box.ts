import type { PackageMap } from '@stifinner/core/report';
import { type Row, type RowText, rowHeight } from './row.ts';
import { linesOf } from './text-width.ts';

type MappedModule = PackageMap['modules'][number];

/** A module as it is drawn: a frame with a heading, and its parts side by side or one below the other. */
export interface ModuleBox {
  id: string;
  width: number;
  height: number;
  /** Lines of the title. */
  title: string[];
  /** Where the line of facts below the title stands. */
  factsAt: number;
  parts: PartHead[];
  rows: Row[];
}

/** The heading of a part: where its lines begin, from the corner of the module. */
export interface PartHead {
  x: number;
  y: number;
  lines: string[];
}

export const sizes = {
  column: 236,
  padding: 16,
  /** Between columns, beside the lanes. */
  between: 18,
  gap: 6,
  partGap: 16,
  title: { size: 17, line: 21 },
  part: { size: 13, line: 17 },
  mostColumns: 4,
} as const;

/** What stands in a module, part by part. */
export interface PartRows {
  title: string;
  rows: RowText[];
  /** Room to the left of the rows, for what joins them. */
  room: number;
}

/**
 * Lays out a module. Where it has a row of the drawing to itself its parts stand side by side, a few in each line; else they
 * stand below each other, with the same room to the left of all.
 */
export function moduleBox(module: MappedModule, parts: readonly PartRows[], spread: boolean): ModuleBox {
  const { column, padding, between, partGap, mostColumns } = sizes;
  const columns = spread ? Math.min(mostColumns, Math.max(1, parts.length)) : 1;
  const title = linesOf(module.title, column * Math.max(1, columns) - padding, sizes.title.size, 2);
  const factsAt = padding + 16 + title.length * sizes.title.line + 14;
  const box: ModuleBox = { id: module.id, width: 0, height: 0, title, factsAt, parts: [], rows: [] };
  let top = factsAt + 18;
  let widest = column + 2 * padding;
  for (let first = 0; first < parts.length; first += columns) {
    let left = padding;
    let lowest = top;
    for (const [place, part] of parts.slice(first, first + columns).entries()) {
      const number = first + place;
      const x = left + part.room;
      const bottom = layPart(box, part, { x, y: top, column: spread ? number : 0 });
      lowest = Math.max(lowest, bottom);
      left = x + column + between;
    }
    widest = Math.max(widest, left - between + padding);
    top = lowest + partGap;
  }
  return { ...box, width: widest, height: top - partGap + padding };
}

/** Adds a part's heading and rows, and answers where it ends. */
function layPart(box: ModuleBox, { title, rows }: PartRows, at: { x: number; y: number; column: number }): number {
  const lines = title === '' ? [] : linesOf(title, sizes.column, sizes.part.size, 2);
  if (lines.length > 0) box.parts.push({ x: at.x, y: at.y + 12, lines });
  let y = at.y + lines.length * sizes.part.line + 2;
  for (const row of rows) {
    const height = rowHeight(row);
    box.rows.push({ ...row, x: at.x, y, width: sizes.column, height, column: at.column });
    y += height + sizes.gap;
  }
  return y - sizes.gap;
}
