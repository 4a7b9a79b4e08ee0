import { type Face, fitted } from './letters.ts';
import { inks } from './palette.ts';

/** What a slide is made of before it is drawn: strokes, letters and groups. Places are in the group's own units. */
export type Ink = InkPath | Letters | Group;

export interface InkPath {
  is: 'path';
  path: string;
  /** A marker's name; none when nothing lies beneath the line. */
  fill?: string | undefined;
  /** none: only the marker. */
  line: string;
  width: number;
  dashed?: boolean | undefined;
  /** The marker lets what is beneath be seen, as two markers over each other do. */
  through?: boolean | undefined;
}

export interface Letters {
  is: 'letters';
  x: number;
  /** Where the letters stand. */
  y: number;
  text: string;
  /** In pixels on the finished slide, however the group is scaled. */
  size: number;
  face: Face;
  fill: string;
  anchor: 'start' | 'middle' | 'end';
  /** False when the room was too small. */
  fits: boolean;
}

export interface Group {
  is: 'group';
  content: Ink[];
  x: number;
  y: number;
  turn: number;
  /** How large the thing is drawn; lines keep their width. */
  scale: number;
  /** How far it has grown for a moment; lines and letters grow with it. */
  zoom: number;
  opacity: number;
  /** Seen as in a mirror; for things without letters. */
  flip: boolean;
  /** How far in it is, 0 to 1, when that is not as its group. */
  drawn?: number | undefined;
}

interface Look {
  fill?: string | undefined;
  line?: string;
  width?: number;
  dashed?: boolean;
  through?: boolean;
}

export function path(path: string, { fill, line = inks.ink, width = 5, dashed, through }: Look = {}): Ink {
  return { is: 'path', path, fill, line, width, dashed, through };
}

export function disc(x: number, y: number, radius: number, look: Look = {}): Ink {
  return oval(x, y, radius, radius, look);
}

/** Begins at the upper left, as a hand does. */
export function oval(x: number, y: number, rx: number, ry: number, look: Look = {}): Ink {
  const [a, b] = [rx * Math.SQRT1_2, ry * Math.SQRT1_2];
  return path(`M${x - a} ${y - b} A${rx} ${ry} 0 0 1 ${x + a} ${y + b} A${rx} ${ry} 0 0 1 ${x - a} ${y - b} Z`, look);
}

/** A box with its middle at x, y. */
export function box(x: number, y: number, wide: number, high: number, look: Look = {}, round = 10): Ink {
  const [left, top, r] = [x - wide / 2, y - high / 2, Math.max(0.1, Math.min(round, wide / 2, high / 2))];
  const corner = (dx: number, dy: number): string => `a${r} ${r} 0 0 1 ${dx * r} ${dy * r}`;
  const [w, h] = [wide - 2 * r, high - 2 * r];
  return path(
    `M${left + r} ${top} h${w} ${corner(1, 1)} v${h} ${corner(-1, 1)} h${-w} ${corner(-1, -1)} v${-h} ${corner(1, -1)} Z`,
    look,
  );
}

interface Placing {
  turn?: number;
  scale?: number;
  zoom?: number;
  opacity?: number;
  flip?: boolean;
  drawn?: number;
}

export function placed(
  x: number,
  y: number,
  content: Ink[],
  { turn = 0, scale = 1, zoom = 1, opacity = 1, flip = false, drawn }: Placing = {},
): Ink {
  return { is: 'group', content, x, y, turn, scale, zoom, opacity, flip, drawn };
}

/** Its own time, apart from the group it is in. */
export function timed(drawn: number, ...content: Ink[]): Ink {
  return placed(0, 0, content, { drawn });
}

interface Lettering {
  size?: number;
  face?: Face;
  fill?: string;
  anchor?: 'start' | 'middle' | 'end';
}

export function letters(
  x: number,
  y: number,
  text: string,
  { size = 46, face = 'words', fill = inks.ink, anchor = 'middle' }: Lettering = {},
): Ink {
  return { is: 'letters', x, y, text, size, face, fill, anchor, fits: true };
}

/** Lines of text in the middle of a room, as large as fits; `room` in pixels on the slide and `scale` the group's scale. */
export function lettersIn(
  x: number,
  y: number,
  lines: string[],
  room: { wide: number; high: number },
  { largest = 56, face = 'words' as Face, fill = inks.ink as string, scale = 1, anchor = 'middle' as Letters['anchor'] } = {},
): Ink[] {
  const { lines: folded, size, fits } = fitted(lines, room, { largest, face });
  const step = (size * 1.2) / scale;
  const top = y - ((folded.length - 1) * step) / 2 + (size * 0.35) / scale;
  return folded.map((text, nth) => ({ is: 'letters', x, y: top + nth * step, text, size, face, fill, anchor, fits }));
}
