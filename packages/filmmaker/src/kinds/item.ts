import { type Bounds, boundsOf } from '../ink/bounds.ts';
import { box, type Ink, lettersIn, path, placed } from '../ink/ink.ts';
import type { Face } from '../ink/letters.ts';
import { inkOn, inks } from '../ink/palette.ts';
import { drawn, type LaidItem, type Stage, share } from '../scene/stage.ts';
import type { Thing } from '../scene/thing.ts';

/** Seconds that a part of a diagram takes to draw. */
const drawing = 0.9;
const apart = { words: 0.42, icon: 0.58 };

/** A part of a diagram at a place: it draws itself when its sentence is said, and is ticked, struck out or faded when it says so. */
export function part(x: number, y: number, item: LaidItem, stage: Stage, content: Ink[], body?: Bounds): Ink {
  const marks = marked(item, stage, body ?? boundsOf(content, stage.scale));
  const opacity = item.fade === undefined ? 1 : 1 - 0.72 * share(stage, item.fade, 0.6);
  return placed(x, y, [placed(0, 0, content, { opacity, drawn: drawn(stage, item.comes, drawing) }), ...marks]);
}

/** What a part says and shows in its room: its icon over its words, or either alone. The room is in the diagram's units. */
export function inPart(
  item: LaidItem,
  stage: Stage,
  wide: number,
  high: number,
  { largest = 52, face = 'words' as Face } = {},
): Ink[] {
  const both = item.icon !== undefined && item.lines.length > 0;
  const wordsHigh = both ? high * apart.words : high;
  const writing = lettersIn(
    0,
    both ? high / 2 - wordsHigh / 2 : 0,
    item.lines,
    { wide: (wide - 20) * stage.scale, high: wordsHigh * stage.scale },
    { largest, face, scale: stage.scale, fill: inkOn(item.colour) },
  );
  const picture = item.icon ? icon(item.icon, stage, wide * 0.8, (both ? high * apart.icon : high) * 0.8) : [];
  return [
    ...(both ? [placed(0, -high / 2 + (high * apart.icon) / 2 + high * 0.03, picture)] : picture),
    ...writing,
    ...stage.inside(item.holds),
  ];
}

/** A picture by its kind, as large as a room lets it be. */
export function icon(name: string, stage: Stage, wide: number, high: number): Ink[] {
  const [kind = '', who] = name.split(' ');
  const thing: Thing = who ? { kind, who, comes: 0 } : { kind, comes: 0 };
  const bounds = boundsOf(stage.inside([thing]));
  if (!bounds) return [];
  const size = Math.min(wide / (bounds.right - bounds.left), high / (bounds.bottom - bounds.top), 1.3);
  const [x, y] = [(-(bounds.left + bounds.right) / 2) * size, (-(bounds.top + bounds.bottom) / 2) * size];
  return untimed(stage.inside([{ ...thing, size, at: [x, y] }]));
}

/** Draws with the group it is in and not by its own time. */
function untimed(content: Ink[]): Ink[] {
  return content.map((ink) => (ink.is === 'group' ? { ...ink, drawn: undefined, content: untimed(ink.content) } : ink));
}

function marked(item: LaidItem, stage: Stage, bounds: Bounds | undefined): Ink[] {
  if (!bounds) return [];
  const marks: Ink[] = [];
  if (item.tick !== undefined)
    marks.push(
      placed(bounds.right - 16, bounds.top + 10, [path('M-30 2 L-8 28 L34 -34', { line: inks.green, width: 12 })], {
        drawn: drawn(stage, item.tick, 0.5),
      }),
    );
  if (item.strike !== undefined) marks.push(placed(0, 0, [struck(bounds)], { drawn: drawn(stage, item.strike, 0.5) }));
  if (item.highlight !== undefined)
    marks.push(placed(0, 0, [ringed(bounds, stage.scale)], { drawn: drawn(stage, item.highlight, 0.7) }));
  return marks;
}

export function struck({ left, right, top, bottom }: Bounds): Ink {
  const middle = (top + bottom) / 2;
  const rise = Math.min((bottom - top) / 2, (right - left) * 0.2);
  return path(`M${left - 10} ${middle + rise} L${right + 10} ${middle - rise}`, { line: inks.red, width: 11 });
}

export function ringed({ left, right, top, bottom }: Bounds, scale: number): Ink {
  const space = 26 / scale;
  const [wide, high] = [right - left + 2 * space, bottom - top + 2 * space];
  return placed((left + right) / 2, (top + bottom) / 2, [
    box(0, 0, wide, high, { line: inks.red, width: 8 }, Math.min(wide, high) * 0.46),
  ]);
}
