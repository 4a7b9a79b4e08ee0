import type { PackageMap } from '@stifinner/core/report';
import { type ModuleBox, moduleBox } from './module-box.ts';
import { moduleLines } from './module-order.ts';
import { moduleRows, roomInColumns } from './module-rows.ts';
import { type PageLine, pageLines } from './page-lines.ts';
import { placeModules } from './place-modules.ts';
import type { MapWords } from './row-texts.ts';
import { downWay } from './ways.ts';

/** A package's map as it is drawn, in pixels from its corner. */
export interface MapDrawing {
  width: number;
  height: number;
  modules: (ModuleBox & { x: number; y: number })[];
  /** Between modules. */
  lines: { d: string; hard: boolean }[];
  /** Between pages. */
  pageLines: PageLine[];
}

/**
 * Draws the modules of a package with the pages and meetings in them: what comes before stands above or before, and is
 * joined by an arrow to what comes after. The same map gives the same drawing, to the digit.
 */
export function mapDrawing(map: PackageMap, words: MapWords): MapDrawing {
  const lines = moduleLines(map.edges);
  const rows = map.modules.map((module) => ({ module, parts: moduleRows(module, words) }));
  const boxes = (spread: (id: string) => boolean): ModuleBox[] =>
    rows.map(({ module, parts }) => {
      const wide = spread(module.id);
      const rooms = roomInColumns(parts, map.edges, wide);
      return moduleBox(
        module,
        parts.map((part, number) => ({ ...part, room: rooms[wide ? number : 0] ?? 0 })),
        wide,
      );
    });
  // A module that has a row of the drawing to itself may be as wide as the row.
  const { ranks } = placeModules(
    boxes(() => false),
    lines,
  );
  const alone = new Set(ranks.flatMap((ids) => (ids.length === 1 ? ids : [])));
  const drawn = boxes((id) => alone.has(id));
  const placed = placeModules(drawn, lines);
  const modules = drawn.map((box) => {
    const { x, y } = placed.corners.get(box.id) ?? { x: 0, y: 0 };
    return { ...box, x, y };
  });
  return {
    width: placed.width,
    height: placed.height,
    modules,
    lines: lines.map(({ hard }, number) => ({ hard, d: downWay(placed.ways[number] ?? []) })),
    pageLines: pageLines(modules, map.edges),
  };
}
