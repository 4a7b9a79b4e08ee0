import { box, disc, type Ink, lettersIn, path, placed } from '../ink/ink.ts';
import { inks, inTurn } from '../ink/palette.ts';
import { drawn, itemsOf, laid, type Stage } from '../scene/stage.ts';
import type { Item, Text, Thing, When } from '../scene/thing.ts';
import { inPart, part } from './item.ts';
import type { Kinds } from './kind.ts';
import { arrow } from './lines.ts';

const takes = ['items', 'wide', 'high', 'colour'] as const;
const needs = ['items'] as const;

/** Diagrams whose parts stand in a row or a pile. */
export const rows: Kinds = {
  /** One thing leads to the next. */
  chain: {
    takes,
    needs,
    draw: (thing, stage) => {
      const items = itemsOf(stage, thing);
      const [wide, high, gap] = [thing.wide ?? 1100, thing.high ?? 220, items.length > 4 ? 54 : 76];
      const each = (wide - gap * (items.length - 1)) / items.length;
      return items.flatMap((item, nth) => {
        const x = -wide / 2 + each / 2 + nth * (each + gap);
        const body = box(0, 0, each, high, { fill: colourOf(item, thing, nth) }, 18);
        const before =
          nth === 0
            ? []
            : [
                placed(0, 0, arrow([x - each / 2 - gap + 8, 0], [x - each / 2 - 8, 0], 10), {
                  drawn: drawn(stage, item.comes, 0.4),
                }),
              ];
        return [...before, part(x, 0, item, stage, [body, ...inPart(item, stage, each, high)])];
      });
    },
  },
  /** A stair: each step higher than the one before. */
  steps: {
    takes,
    needs,
    draw: (thing, stage) => {
      const items = itemsOf(stage, thing);
      const [wide, high] = [thing.wide ?? 1100, thing.high ?? 400];
      const each = wide / items.length;
      return items.map((item, nth) => {
        const tall = (high * (nth + 1.6)) / (items.length + 0.6);
        const x = -wide / 2 + each * (nth + 0.5);
        const step = box(0, -tall / 2, each, tall, { fill: colourOf(item, thing, nth) }, 3);
        const room = Math.min(tall, 150);
        return part(x, high / 2, item, stage, [step, placed(0, -tall + room / 2 + 6, inPart(item, stage, each, room))]);
      });
    },
  },
  /** Layers on each other; the first is the lowest. */
  layers: {
    takes,
    needs,
    draw: (thing, stage) => {
      const items = itemsOf(stage, thing);
      const [wide, high] = [thing.wide ?? 720, thing.high ?? 400];
      const each = high / items.length;
      return items.map((item, nth) => {
        const y = high / 2 - each * (nth + 0.5);
        const fall = (1 - drawn(stage, item.comes, 0.5) ** 0.5) * -70;
        const slab = path(
          `M${-wide / 2} ${each / 2 - 4} L${-wide / 2 + 26} ${-each / 2 + 4} H${wide / 2 + 26} L${wide / 2} ${each / 2 - 4} Z`,
          { fill: colourOf(item, thing, nth) },
        );
        return part(0, y + fall, item, stage, [
          slab,
          ...inPart({ ...item, ...(item.icon ? {} : {}) }, stage, wide - 60, each - 10),
        ]);
      });
    },
  },
  /** Points along a line of time; the words stand under and over it by turns when they are many. */
  timeline: {
    takes,
    needs,
    draw: (thing, stage) => {
      const items = itemsOf(stage, thing);
      const wide = thing.wide ?? 1100;
      const each = wide / items.length;
      const dense = items.length > 3;
      const axis = arrow([-wide / 2 - 20, 0], [wide / 2 + 30, 0], 0);
      const marks = items.map((item, nth) => {
        const x = -wide / 2 + each * (nth + 0.5);
        const over = dense && nth % 2 === 1;
        const room = { wide: dense ? each * 1.9 : each, high: 120 };
        const picture = item.icon ? [placed(0, over ? 84 : -96, inPart({ ...item, lines: [] }, stage, each * 0.8, 130))] : [];
        const words = lettersIn(
          0,
          over ? -78 : 82,
          item.lines,
          { wide: (room.wide - 20) * stage.scale, high: room.high * stage.scale },
          { scale: stage.scale },
        );
        return part(x, 0, item, stage, [
          disc(0, 0, 22, { fill: colourOf(item, thing, nth) }),
          ...picture,
          ...words,
          ...stage.inside(item.holds),
        ]);
      });
      return [...axis, ...marks];
    },
  },
  /** Columns to compare, each with a heading and lines under it. */
  columns: {
    takes,
    needs,
    draw: (thing, stage) => {
      const items = itemsOf(stage, thing);
      const [wide, high, gap] = [thing.wide ?? 1100, thing.high ?? 400, 36];
      const each = (wide - gap * (items.length - 1)) / items.length;
      return items.flatMap((item, nth) => {
        const x = -wide / 2 + each / 2 + nth * (each + gap);
        const top = item.icon ? Math.min(170, high * 0.45) : 88;
        const head = [
          box(0, 0, each, high, { fill: 'white' }, 16),
          placed(0, -high / 2 + top / 2, [
            box(0, 0, each, top, { fill: colourOf(item, thing, nth) }, 16),
            ...inPart({ ...item, holds: [] }, stage, each, top, { face: 'heading' }),
          ]),
          placed(0, top / 2, stage.inside(item.holds)),
        ];
        return [
          part(x, 0, item, stage, head),
          ...lined(item.rows ?? [], item.comes, x, -high / 2 + top, each, high - top, stage),
        ];
      });
    },
  },
  /** Lines with a box before each, ticked when the line says. */
  checklist: {
    takes: [...takes, 'letters'],
    needs,
    draw: (thing, stage) => {
      const items = itemsOf(stage, thing);
      const [wide, high] = [thing.wide ?? 700, thing.high ?? Math.min(420, items.length * 100)];
      const each = high / items.length;
      return items.map((item, nth) => {
        const [x, y] = [-wide / 2 + 34, -high / 2 + each * (nth + 0.5)];
        const words = lettersIn(
          66,
          0,
          item.lines,
          { wide: (wide - 90) * stage.scale, high: each * stage.scale },
          { largest: thing.letters ?? 54, scale: stage.scale, anchor: 'start' },
        );
        const ticked =
          item.tick === undefined
            ? []
            : [
                placed(4, -8, [path('M-28 2 L-6 26 L40 -38', { line: inks.green, width: 12 })], {
                  drawn: drawn(stage, item.tick, 0.5),
                }),
              ];
        const { tick: _tick, ...rest } = item;
        return placed(x, y, [part(0, 0, rest, stage, [box(0, 0, 58, 58, { fill: 'white' }, 8), ...words]), ...ticked]);
      });
    },
  },
  /** Upright bars; each grows when it comes. `level` is 0 to 100. */
  bars: {
    takes,
    needs,
    draw: (thing, stage) => {
      const items = itemsOf(stage, thing);
      const [wide, high] = [thing.wide ?? 900, thing.high ?? 400];
      const each = wide / items.length;
      const foot = high / 2 - 60;
      const bars = items.map((item, nth) => {
        const tall = Math.max(2, ((high - 70) * (item.level ?? 50)) / 100) * drawn(stage, item.comes, 0.9);
        const x = -wide / 2 + each * (nth + 0.5);
        const words = lettersIn(
          0,
          36,
          item.lines,
          { wide: (each - 10) * stage.scale, high: 60 * stage.scale },
          { largest: 46, scale: stage.scale },
        );
        return part(x, foot, item, stage, [
          ...(tall > 4 ? [path(`M${-each * 0.32} 0 V${-tall} H${each * 0.32} V0 Z`, { fill: colourOf(item, thing, nth) })] : []),
          ...words,
        ]);
      });
      return [path(`M${-wide / 2} ${-high / 2} V${foot} H${wide / 2}`, { width: 6 }), ...bars];
    },
  },
};

export function colourOf(item: Item, thing: Thing, nth: number): string {
  return item.colour ?? thing.colour ?? inTurn[nth % inTurn.length]!;
}

function lined(given: (Text | Item)[], comes: When, x: number, top: number, wide: number, high: number, stage: Stage): Ink[] {
  const each = Math.min(110, high / given.length);
  return given.map((row, nth) => {
    const item = laid(stage, row, comes + 0.3 + nth * 0.2);
    return part(
      x,
      top + (high - each * given.length) / 2 + each * (nth + 0.5),
      item,
      stage,
      inPart(item, stage, wide - 10, each, { largest: 48 }),
    );
  });
}
