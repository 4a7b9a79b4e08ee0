import { box, disc, type Ink, lettersIn, path } from '../ink/ink.ts';
import { smallest, widthOf } from '../ink/letters.ts';
import { inkOn, inks } from '../ink/palette.ts';
import type { Stage } from '../scene/stage.ts';
import type { Thing } from '../scene/thing.ts';
import type { Kind, Kinds } from './kind.ts';
import { showing } from './showing.ts';

const content = ['words', 'letters', 'shows', 'holds', 'wide', 'high', 'colour', 'who', 'mood'] as const;

/** Something flat that shows words, a picture or other things. */
function surface(
  wide: number,
  high: number,
  draw: (wide: number, high: number, thing: Thing, stage: Stage) => { body: Ink[]; room: [number, number] },
): Kind {
  return {
    takes: content,
    draw: (thing, stage) => {
      const { body, room } = draw(thing.wide ?? wide, thing.high ?? high, thing, stage);
      return [...body, ...showing(thing, stage, room[0], room[1])];
    },
  };
}

/** Devices, sheets, boards and bubbles. */
export const surfaces: Kinds = {
  tablet: surface(360, 260, (w, h, { colour = 'white' }) => ({
    body: [box(0, 0, w, h, { fill: 'dark' }, 26), box(0, 0, w - 36, h - 36, { fill: colour, width: 4 }, 8)],
    room: [w - 44, h - 44],
  })),
  phone: surface(150, 280, (w, h, { colour = 'white' }) => ({
    body: [
      box(0, 0, w, h, { fill: 'dark' }, 26),
      box(0, -4, w - 24, h - 52, { fill: colour, width: 4 }, 6),
      path(`M${-w * 0.12} ${h / 2 - 14} h${w * 0.24}`, { line: inks.paper, width: 4 }),
    ],
    room: [w - 30, h - 60],
  })),
  laptop: surface(400, 260, (w, h, { colour = 'white' }) => ({
    body: [
      box(0, 0, w, h, { fill: 'dark' }, 16),
      box(0, 0, w - 32, h - 32, { fill: colour, width: 4 }, 6),
      path(`M${-w / 2 - 40} ${h / 2 + 8} H${w / 2 + 40} L${w / 2 + 20} ${h / 2 + 36} H${-w / 2 - 20} Z`, { fill: 'grey' }),
    ],
    room: [w - 40, h - 40],
  })),
  paper: surface(230, 300, (w, h, { colour = 'white' }) => ({
    body: [
      path(`M${-w / 2} ${-h / 2} H${w / 2 - 40} L${w / 2} ${-h / 2 + 40} V${h / 2} H${-w / 2} Z`, { fill: colour }),
      path(`M${w / 2 - 40} ${-h / 2} V${-h / 2 + 40} H${w / 2}`, { width: 4 }),
    ],
    room: [w, h - 20],
  })),
  note: surface(200, 190, (w, h, { colour = 'sun' }) => ({ body: [box(0, 0, w, h, { fill: colour }, 3)], room: [w, h] })),
  notebook: surface(230, 290, (w, h, { colour = 'sky' }) => ({
    body: [
      box(0, 0, w, h, { fill: colour }, 12),
      path(Array.from({ length: 6 }, (_, nth) => `M${-w / 2 - 14} ${(nth / 5 - 0.5) * h * 0.8} h30`).join(' '), { width: 6 }),
    ],
    room: [w - 50, h],
  })),
  card: surface(260, 160, (w, h, { colour = 'white' }) => ({ body: [box(0, 0, w, h, { fill: colour }, 18)], room: [w, h] })),
  frame: surface(360, 250, (w, h, { colour = 'sand' }) => ({
    body: [box(0, 0, w, h, { fill: colour }, 4), box(0, 0, w - 44, h - 44, { fill: 'white', width: 4 }, 2)],
    room: [w - 46, h - 46],
  })),
  board: surface(520, 300, (w, h, { colour = 'white' }) => ({
    body: [box(0, 0, w, h, { fill: colour }, 10), path(`M${-w * 0.2} ${h / 2 + 14} h${w * 0.4}`, { width: 9 })],
    room: [w - 20, h - 20],
  })),
  clip: surface(300, 210, (w, h, { colour = 'white' }) => ({
    body: [
      box(0, 0, w, h, { fill: 'dark' }, 8),
      path(holes(w, h), { line: inks.paper, width: 13 }),
      box(0, 0, w - 24, h - 84, { fill: colour, width: 4 }, 4),
    ],
    room: [w - 30, h - 90],
  })),
  player: surface(420, 260, (w, h, { colour = 'white' }) => ({
    body: [
      box(0, 0, w, h, { fill: colour }, 16),
      path(`M${-w * 0.4} ${h / 2 - 26} H${w * 0.4}`, { line: inks.faint, width: 8 }),
      path(`M${-w * 0.4} ${h / 2 - 26} H${-w * 0.06}`, { line: inks.red, width: 8 }),
      disc(-w * 0.06, h / 2 - 26, 11, { fill: 'coral', width: 4 }),
    ],
    room: [w - 20, h - 70],
  })),
  speech: bubble('speech'),
  thought: bubble('thought'),
};

function holes(w: number, h: number): string {
  const count = Math.max(4, Math.round(w / 44));
  const row = (y: number): string =>
    Array.from({ length: count }, (_, nth) => `M${(((nth + 0.5) / count) * 2 - 1) * (w / 2) * 0.96 - 3} ${y} h6`).join(' ');
  return `${row(-h / 2 + 21)} ${row(h / 2 - 21)}`;
}

/** A bubble is as large as its words when nothing else is said. Its tail points down. */
function bubble(sort: 'speech' | 'thought'): Kind {
  return {
    takes: [...content, 'tail'],
    draw: (thing, stage) => {
      const lines = stage.say(thing.words);
      const size = Math.max(smallest, thing.letters ?? 48);
      const longest = Math.max(60, ...lines.map((line) => widthOf(line, size, 'heading')));
      const w = thing.wide ?? (longest + 90) / stage.scale;
      const h = thing.high ?? (Math.max(1, lines.length) * size * 1.22 + 62) / stage.scale;
      const fill = thing.colour ?? 'white';
      const side = thing.tail === 'right' ? 1 : -1;
      const writing = lettersIn(
        0,
        0,
        lines,
        { wide: w * stage.scale - 30, high: h * stage.scale - 16 },
        { largest: size, face: 'heading', scale: stage.scale, fill: inkOn(thing.colour) },
      );
      const rest = { ...thing };
      delete rest.words;
      const body = sort === 'speech' ? spoken(w, h, fill, thing.tail, side) : thoughtOf(w, h, fill, thing.tail, side);
      return [...body, ...showing(rest, stage, w - 30, h - 20), ...writing];
    },
  };
}

function spoken(w: number, h: number, fill: string, tail: Thing['tail'], side: number): Ink[] {
  const [x, y, r] = [w / 2, h / 2, Math.min(44, h / 2.4, w / 2.4)];
  const mirrored = (value: number): number => value * side;
  const foot = side < 0 ? [-x * 0.3, -x * 0.62] : [x * 0.62, x * 0.3];
  const point = tail === 'none' ? '' : `L${foot[0]} ${y} L${mirrored(x * 0.62 + 26)} ${y + 48} L${foot[1]} ${y}`;
  return [
    path(
      `M${-x + r} ${-y} H${x - r} Q${x} ${-y} ${x} ${-y + r} V${y - r} Q${x} ${y} ${x - r} ${y} ${point} H${-x + r} Q${-x} ${y} ${-x} ${y - r} V${-y + r} Q${-x} ${-y} ${-x + r} ${-y} Z`,
      { fill },
    ),
  ];
}

function thoughtOf(w: number, h: number, fill: string, tail: Thing['tail'], side: number): Ink[] {
  const around: [number, number][] = [];
  const bumps = Math.max(8, Math.round((w + h) / 75));
  for (let nth = 0; nth < bumps; nth++) {
    const angle = (nth / bumps) * 2 * Math.PI - 2.4;
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    const soft = (value: number): number => Math.sign(value) * Math.abs(value) ** 0.6;
    around.push([soft(cos) * w * 0.5, soft(sin) * h * 0.5]);
  }
  const arcs = around.map(([px, py], nth) => {
    const [nx, ny] = around[(nth + 1) % bumps]!;
    const r = Math.hypot(nx - px, ny - py) * 0.56;
    return `A${r} ${r} 0 0 1 ${nx} ${ny}`;
  });
  const small =
    tail === 'none'
      ? []
      : [disc(side * w * 0.34, h / 2 + 42, 16, { fill }), disc(side * w * 0.4, h / 2 + 78, 9, { fill, width: 4 })];
  return [...small, path(`M${around[0]![0]} ${around[0]![1]} ${arcs.join(' ')} Z`, { fill })];
}
