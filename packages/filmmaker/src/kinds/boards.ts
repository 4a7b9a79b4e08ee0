import { box, lettersIn, path, placed } from '../ink/ink.ts';
import { inks } from '../ink/palette.ts';
import { itemsOf } from '../scene/stage.ts';
import { inPart, part } from './item.ts';
import type { Kinds } from './kind.ts';
import { colourOf } from './rows.ts';

/** Storyboards, ladders and quotations. */
export const boards: Kinds = {
  /** Empty frames (`of`), filled one after the other by the items. */
  storyboard: {
    takes: ['items', 'of', 'wide', 'high', 'colour'],
    draw: (thing, stage) => {
      const items = itemsOf(stage, thing);
      const count = thing.of ?? Math.max(3, items.length);
      const lines = count > 4 ? 2 : 1;
      const across = Math.ceil(count / lines);
      const [wide, high, gap] = [thing.wide ?? 1100, thing.high ?? (lines === 1 ? 260 : 420), 26];
      const [w, h] = [(wide - gap * (across - 1)) / across, (high - gap * (lines - 1)) / lines];
      const place = (nth: number): [number, number] => [
        -wide / 2 + w / 2 + (nth % across) * (w + gap),
        -high / 2 + h / 2 + Math.floor(nth / across) * (h + gap),
      ];
      const empty = Array.from({ length: count }, (_, nth) => box(...place(nth), w, h, { fill: 'white' }, 6));
      const filled = items.map((item, nth) => {
        const ground = item.colour ? [box(0, 0, w - 16, h - 16, { fill: item.colour, line: 'none' }, 4)] : [];
        return part(...place(nth), item, stage, [...ground, ...inPart(item, stage, w - 12, h - 14, { largest: 46 })], {
          left: -w / 2,
          right: w / 2,
          top: -h / 2,
          bottom: h / 2,
        });
      });
      return [...empty, ...filled];
    },
  },
  /** A ladder; the first item is the lowest rung, and its words stand beside it. */
  ladder: {
    takes: ['items', 'wide', 'high', 'colour'],
    needs: ['items'],
    draw: (thing, stage) => {
      const items = itemsOf(stage, thing);
      const [wide, high] = [thing.wide ?? 700, thing.high ?? 430];
      const left = -wide / 2;
      const each = high / (items.length + 0.4);
      const rails = path(`M${left + 20} ${high / 2} V${-high / 2} M${left + 180} ${high / 2} V${-high / 2}`, { width: 11 });
      return [
        rails,
        ...items.map((item, nth) => {
          const y = high / 2 - each * (nth + 0.7);
          return part(left + 100, y, item, stage, [
            box(0, 0, 190, 34, { fill: colourOf(item, thing, nth) }, 8),
            ...lettersIn(
              130,
              0,
              item.lines,
              { wide: (wide - 240) * stage.scale, high: each * stage.scale },
              { scale: stage.scale, anchor: 'start' },
            ),
          ]);
        }),
      ];
    },
  },
  /** Somebody's words, large, between quotation marks. `who` is shown under them only if it is in `items`. */
  quote: {
    takes: ['words', 'wide', 'high', 'letters', 'colour'],
    needs: ['words'],
    draw: (thing, stage) => {
      const [wide, high] = [thing.wide ?? 960, thing.high ?? 320];
      const mark = (x: number, y: number, turn: number) =>
        placed(
          x,
          y,
          [
            path('M-40 -34 H-6 V4 L-26 40 H-44 L-32 4 H-40 Z M14 -34 H48 V4 L28 40 H10 L22 4 H14 Z', {
              fill: thing.colour ?? 'coral',
              width: 4,
            }),
          ],
          { turn },
        );
      return [
        mark(-wide / 2 + 30, -high / 2 + 30, 180),
        ...lettersIn(
          0,
          0,
          stage.say(thing.words),
          { wide: (wide - 150) * stage.scale, high: (high - 20) * stage.scale },
          { face: 'heading', largest: thing.letters ?? 72, scale: stage.scale },
        ),
        mark(wide / 2 - 30, high / 2 - 30, 0),
      ];
    },
  },
  /** Tape with a hole for each picture: a film that is cut. `level` is where the cut goes, 0 to 100. */
  filmstrip: {
    takes: ['items', 'of', 'wide', 'high', 'colour'],
    draw: (thing, stage) => {
      const items = itemsOf(stage, thing);
      const count = thing.of ?? Math.max(4, items.length);
      const [wide, high] = [thing.wide ?? 1100, thing.high ?? 220];
      const each = wide / count;
      const holes = (y: number): string =>
        Array.from({ length: count * 3 }, (_, nth) => `M${-wide / 2 + ((nth + 0.5) * each) / 3 - 3} ${y} h6`).join(' ');
      return [
        box(0, 0, wide, high, { fill: 'dark' }, 8),
        path(`${holes(-high / 2 + 22)} ${holes(high / 2 - 22)}`, { line: inks.paper, width: 13 }),
        ...Array.from({ length: count }, (_, nth) =>
          box(-wide / 2 + each * (nth + 0.5), 0, each - 18, high - 84, { fill: 'white', width: 4 }, 4),
        ),
        ...items.map((item, nth) =>
          part(-wide / 2 + each * (nth + 0.5), 0, item, stage, [
            ...(item.colour ? [box(0, 0, each - 22, high - 88, { fill: item.colour, line: 'none' }, 2)] : []),
            ...inPart(item, stage, each - 18, high - 84, { largest: 46 }),
          ]),
        ),
      ];
    },
  },
};
