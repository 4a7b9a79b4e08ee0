import type { Ink, Letters } from './ink.ts';
import { widthOf } from './letters.ts';
import { type Point, pathPoints } from './path-points.ts';

export interface Bounds {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Letters as they stand on the slide, with the room they take. */
export interface LaidLetters {
  letters: Letters;
  bounds: Bounds;
}

/** Fainter than this is nothing. */
const seen = 0.15;

type Place = (point: Point) => Point;

/** The room that things take, in the units of whoever holds them; nothing for no things. */
export function boundsOf(content: Ink[], scale = 1): Bounds | undefined {
  return around(pointsOf(content, (point) => point, scale));
}

/** Every line of letters among the things that is seen, placed on the slide. */
export function lettersOf(content: Ink[], place: Place = (point) => point, scale = 1): LaidLetters[] {
  return content.flatMap((ink) => {
    if (ink.is === 'letters') return [{ letters: ink, bounds: around(cornersOf(ink, scale).map(place))! }];
    if (ink.is === 'path' || ink.opacity < seen || (ink.drawn ?? 1) <= 0) return [];
    return lettersOf(ink.content, within(ink, place), scale * ink.scale);
  });
}

function pointsOf(content: Ink[], place: Place, scale: number): Point[] {
  return content.flatMap((ink) => {
    if (ink.is === 'letters') return cornersOf(ink, scale).map(place);
    if (ink.is === 'path') return pathPoints(ink.path).flatMap(({ points }) => points.map(place));
    return pointsOf(ink.content, within(ink, place), scale * ink.scale);
  });
}

function within({ x, y, turn, scale, zoom, flip }: Extract<Ink, { is: 'group' }>, place: Place): Place {
  const angle = (turn * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle) * scale * zoom, Math.sin(angle) * scale * zoom];
  const side = flip ? -1 : 1;
  return ([px, py]) => place([x + px * side * cos - py * sin, y + px * side * sin + py * cos]);
}

function cornersOf({ x, y, text, size, face, anchor }: Letters, scale: number): Point[] {
  const wide = widthOf(text, size, face) / scale;
  const left = x - wide * { start: 0, middle: 0.5, end: 1 }[anchor];
  return [
    [left, y - (size * 0.76) / scale],
    [left + wide, y + (size * 0.2) / scale],
  ];
}

function around(points: Point[]): Bounds | undefined {
  if (points.length === 0) return undefined;
  const bounds = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const [x, y] of points) {
    bounds.left = Math.min(bounds.left, x);
    bounds.right = Math.max(bounds.right, x);
    bounds.top = Math.min(bounds.top, y);
    bounds.bottom = Math.max(bounds.bottom, y);
  }
  return bounds;
}
