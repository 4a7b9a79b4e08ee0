import { box, lettersIn, oval, path, placed } from '../ink/ink.ts';
import { drawn, itemsOf } from '../scene/stage.ts';
import { inPart, part } from './item.ts';
import type { Kinds } from './kind.ts';
import { arrow } from './lines.ts';
import { colourOf } from './rows.ts';

const takes = ['items', 'wide', 'high', 'colour'] as const;
const needs = ['items'] as const;

/** Diagrams whose parts stand around, over or inside each other. */
export const figures: Kinds = {
  /** What leads back to where it began, clockwise from the top. */
  cycle: {
    takes: [...takes, 'words', 'holds'],
    needs,
    draw: (thing, stage) => {
      const items = itemsOf(stage, thing);
      const [wide, high] = [thing.wide ?? 900, thing.high ?? 420];
      const card = { wide: Math.min(300, wide / 2.9), high: Math.min(110, high / 3.4) };
      const [rx, ry] = [(wide - card.wide) / 2, (high - card.high) / 2];
      const place = (turn: number): [number, number] => [Math.sin(turn) * rx, -Math.cos(turn) * ry];
      const step = (2 * Math.PI) / items.length;
      const last = items.at(-1)?.comes ?? 1;
      const ways = items.map((_, nth) => {
        const next = items[nth + 1]?.comes ?? last + 0.6;
        const way = between(place, nth * step, (nth + 1) * step, card);
        return placed(0, 0, arrow(way.from, way.to, way.bend), { drawn: drawn(stage, next, 0.5) });
      });
      const cards = items.map((item, nth) => {
        const [x, y] = place(nth * step);
        return part(x, y, item, stage, [
          box(0, 0, card.wide, card.high, { fill: colourOf(item, thing, nth) }, 40),
          ...inPart(item, stage, card.wide, card.high),
        ]);
      });
      const middle = lettersIn(
        0,
        0,
        stage.say(thing.words),
        { wide: rx * 1.1 * stage.scale, high: 120 * stage.scale },
        { face: 'heading', scale: stage.scale },
      );
      return [...middle, ...stage.inside(thing.holds), ...ways, ...cards];
    },
  },
  /** Two or three circles; `words` stand where all of them meet, and come after the last. */
  venn: {
    takes: [...takes, 'words', 'holds', 'letters'],
    needs,
    draw: (thing, stage) => {
      const items = itemsOf(stage, thing);
      const three = items.length > 2;
      const [wide, high] = [thing.wide ?? (three ? 700 : 940), thing.high ?? 430];
      const [rx, ry] = three ? [high * 0.31, high * 0.31] : [wide * 0.325, high / 2];
      const side = three ? high * 0.19 : wide / 2 - rx;
      const places: [number, number][] = three
        ? [
            [-side, -high / 2 + ry],
            [side, -high / 2 + ry],
            [0, high / 2 - ry],
          ]
        : [
            [-side, 0],
            [side, 0],
          ];
      const centre = three ? [0, -high / 2 + ry + side * 0.6] : [0, 0];
      const circles = items.map((item, nth) => {
        const [x, y] = places[nth] ?? [0, 0];
        const lone = nth === 1 ? 1 : -1;
        const outside: [number, number] = nth === 2 ? [rx + 26, ry * 0.5] : [lone * (rx + 26), -20];
        const words = three
          ? lettersIn(
              ...outside,
              item.lines,
              { wide: 320, high: 120 },
              { scale: stage.scale, anchor: nth === 0 ? 'end' : 'start' },
            )
          : [placed(lone * side, 0, inPart(item, stage, side * 2 - 10, ry * 1.2, { largest: thing.letters ?? 52 }))];
        return part(x, y, item, stage, [
          oval(0, 0, rx, ry, { fill: colourOf(item, thing, [0, 1, 5][nth] ?? nth), through: true }),
          ...words,
        ]);
      });
      const last = (items.at(-1)?.comes ?? 1) + 1;
      const room = { wide: (three ? side * 2 : (rx - side) * 1.9) * stage.scale, high: 160 };
      const meet = lettersIn(centre[0]!, centre[1]!, stage.say(thing.words), room, {
        face: 'heading',
        scale: stage.scale,
        largest: 56,
      });
      return [
        ...circles,
        placed(0, 0, meet, { drawn: drawn(stage, last - 0.4, 0.6) }),
        placed(centre[0]!, centre[1]!, stage.inside(thing.holds)),
      ];
    },
  },
  /** An idea in the middle and what belongs to it around. */
  ideas: {
    takes: [...takes, 'words', 'holds'],
    needs,
    draw: (thing, stage) => {
      const items = itemsOf(stage, thing).map((item) =>
        thing.items?.length && item.comes === (thing.comes ?? 1) ? { ...item, comes: item.comes + 0.4 } : item,
      );
      const [wide, high] = [thing.wide ?? 1120, thing.high ?? 420];
      const card = { wide: Math.min(330, wide / 3.2), high: 112 };
      const sides = placesAround(items.length, wide - card.wide, high - card.high);
      const ways = items.map((item, nth) => {
        const [x, y] = sides[nth]!;
        return placed(0, 0, [path(`M0 0 Q${x * 0.3} ${y} ${x} ${y}`, { width: 6 })], { drawn: drawn(stage, item.comes, 0.5) });
      });
      const cards = items.map((item, nth) =>
        part(sides[nth]![0], sides[nth]![1], item, stage, [
          box(0, 0, card.wide, card.high, { fill: colourOf(item, thing, nth + 1) }, 30),
          ...inPart(item, stage, card.wide, card.high),
        ]),
      );
      const words = stage.say(thing.words);
      const heart = [
        oval(0, 0, 170, 88, { fill: thing.colour ?? 'sun' }),
        ...lettersIn(0, 0, words, { wide: 290 * stage.scale, high: 130 * stage.scale }, { face: 'heading', scale: stage.scale }),
        ...stage.inside(thing.holds),
      ];
      return [...ways, ...heart, ...cards];
    },
  },
  /** Four rooms: upper left, upper right, lower left, lower right. `words` are what grows to the right and what grows upwards. */
  matrix: {
    takes: [...takes, 'words'],
    needs,
    draw: (thing, stage) => {
      const items = itemsOf(stage, thing);
      const [wide, high] = [thing.wide ?? 860, thing.high ?? 420];
      const [right = '', up = ''] = stage.say(thing.words);
      const [w, h] = [wide / 2, (high - 60) / 2];
      const middle = -30;
      const cells = items.slice(0, 4).map((item, nth) => {
        const [x, y] = [(nth % 2 === 0 ? -1 : 1) * (w / 2), middle + (nth < 2 ? -1 : 1) * (h / 2)];
        return part(x, y, item, stage, [
          box(0, 0, w - 14, h - 14, { fill: colourOf(item, thing, nth) }, 14),
          ...inPart(item, stage, w - 20, h - 20),
        ]);
      });
      const foot = middle + h;
      return [
        ...arrow([-w - 14, foot + 8], [w + 20, foot + 8], 0),
        ...arrow([-w - 14, foot + 8], [-w - 14, -h + middle - 14], 0),
        ...lettersIn(0, foot + 40, [right], { wide: wide * stage.scale, high: 60 }, { largest: 44, scale: stage.scale }),
        ...lettersIn(
          -w - 34,
          middle,
          up ? [up] : [],
          { wide: 220, high: 200 },
          { largest: 44, scale: stage.scale, anchor: 'end' },
        ),
        ...cells,
      ];
    },
  },
};

/** Where an arrow leaves one card and reaches the next along the ellipse, and how far it must bend to follow it. */
function between(
  place: (turn: number) => [number, number],
  from: number,
  to: number,
  card: { wide: number; high: number },
): { from: [number, number]; to: [number, number]; bend: number } {
  const clear = (turn: number, other: number): boolean => {
    const [[x, y], [cx, cy]] = [place(turn), place(other)];
    return Math.abs(x - cx) > card.wide / 2 + 16 || Math.abs(y - cy) > card.high / 2 + 16;
  };
  const step = (to - from) / 80;
  let [first, last] = [from, to];
  while (first < to - step && !clear(first, from)) first += step;
  while (last > first + step && !clear(last, to)) last -= step;
  const [start, end, top] = [place(first), place(last), place((first + last) / 2)];
  const bend = 2 * Math.hypot(top[0] - (start[0] + end[0]) / 2, top[1] - (start[1] + end[1]) / 2);
  return { from: start, to: end, bend };
}

function placesAround(count: number, wide: number, high: number): [number, number][] {
  const [x, y] = [wide / 2, high / 2];
  const laid: Record<number, [number, number][]> = {
    1: [[x, 0]],
    2: [
      [-x, 0],
      [x, 0],
    ],
    3: [
      [-x, -y],
      [x, -y],
      [0, y],
    ],
    4: [
      [-x, -y],
      [x, -y],
      [-x, y],
      [x, y],
    ],
    5: [
      [-x, -y],
      [x, -y],
      [x, y],
      [0, y],
      [-x, y],
    ],
    6: [
      [-x, -y],
      [0, -y],
      [x, -y],
      [x, y],
      [0, y],
      [-x, y],
    ],
  };
  return laid[count] ?? laid[6]!;
}
