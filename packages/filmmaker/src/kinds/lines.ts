import { box, type Ink, oval, path } from '../ink/ink.ts';
import { inks } from '../ink/palette.ts';
import type { Thing } from '../scene/thing.ts';
import type { Kinds } from './kind.ts';
import { wordsIn } from './showing.ts';

const lineColours: Record<string, string> = { coral: inks.red, mint: inks.green, sky: inks.blue };

/** Arrows, lines and plain shapes. An arrow goes from a point to a point of the slide; its `at` moves both. */
export const lines: Kinds = {
  drawing: {
    takes: ['paths', 'words', 'wide', 'high', 'letters', 'holds'],
    needs: ['paths'],
    draw: (thing, stage) => [
      ...(thing.paths ?? []).map(({ path: drawn, fill, line = 'ink', width }) =>
        path(drawn, { ...(fill ? { fill } : {}), line: line === 'none' ? 'none' : inks[line], ...(width ? { width } : {}) }),
      ),
      ...wordsIn(thing, stage, thing.wide ?? 400, thing.high ?? 200),
      ...stage.inside(thing.holds),
    ],
  },
  prop: { takes: ['name'], needs: ['name'], draw: ({ name = '' }, stage) => stage.inside(stage.prop(name)) },
  group: { takes: ['holds'], needs: ['holds'], draw: ({ holds }, stage) => stage.inside(holds) },
  arrow: {
    takes: ['from', 'to', 'bend', 'colour', 'dashed'],
    needs: ['from', 'to'],
    draw: (thing) => arrow(thing.from!, thing.to!, thing.bend ?? 0, look(thing)),
  },
  line: {
    takes: ['from', 'to', 'bend', 'colour', 'dashed'],
    needs: ['from', 'to'],
    draw: (thing) => [path(curve(thing.from!, thing.to!, thing.bend ?? 0), look(thing))],
  },
  box: {
    takes: ['wide', 'high', 'colour', 'dashed'],
    draw: (thing) => [box(0, 0, thing.wide ?? 300, thing.high ?? 200, area(thing), 18)],
  },
  circle: {
    takes: ['wide', 'high', 'colour', 'dashed'],
    draw: (thing) => [oval(0, 0, (thing.wide ?? 240) / 2, (thing.high ?? thing.wide ?? 240) / 2, area(thing))],
  },
  spot: {
    takes: ['wide', 'high', 'colour'],
    draw: (thing) => [
      oval(0, 0, (thing.wide ?? 400) / 2, (thing.high ?? thing.wide ?? 400) / 2, { fill: thing.colour ?? 'sand', line: 'none' }),
    ],
  },
  ground: { takes: ['wide', 'colour'], draw: ({ wide = 1180 }) => [path(`M${-wide / 2} 0 H${wide / 2}`, { width: 6 })] },
  ring: {
    takes: ['wide', 'high'],
    draw: ({ wide = 240, high }) => [oval(0, 0, wide / 2, (high ?? wide) / 2, { line: inks.red, width: 8 })],
  },
};

/** A bent line with a head at its end. */
export function arrow(
  from: [number, number],
  to: [number, number],
  bend: number,
  { line = inks.ink as string, width = 7, dashed = false } = {},
): Ink[] {
  const [cx, cy] = middle(from, to, bend);
  const angle = Math.atan2(to[1] - cy, to[0] - cx);
  const wing = (turn: number): string => `${to[0] + Math.cos(angle + turn) * 30} ${to[1] + Math.sin(angle + turn) * 30}`;
  return [
    path(curve(from, to, bend), { line, width, dashed }),
    path(`M${wing(2.55)} L${to[0]} ${to[1]} L${wing(-2.55)}`, { line, width }),
  ];
}

function curve(from: [number, number], to: [number, number], bend: number): string {
  return `M${from[0]} ${from[1]} Q${middle(from, to, bend).join(' ')} ${to[0]} ${to[1]}`;
}

/** Where the line is pulled to: `bend` pixels to the left of the way it goes. */
function middle(from: [number, number], to: [number, number], bend: number): [number, number] {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy) || 1;
  return [(from[0] + to[0]) / 2 + (dy / length) * bend, (from[1] + to[1]) / 2 - (dx / length) * bend];
}

function look({ colour, dashed = false }: Thing): { line: string; width: number; dashed: boolean } {
  return { line: lineColours[colour ?? ''] ?? inks.ink, width: 7, dashed };
}

function area({ colour, dashed = false }: Thing): { fill?: string; dashed: boolean } {
  return colour ? { fill: colour, dashed } : { dashed };
}
