import type { Point } from './path-points.ts';

/** Points closer than this share of a step are not needed. */
const crowded = 0.4;

export interface Hand {
  /** How far the line strays, and how long each stray is, in the line's own units. */
  stray: number;
  wave: number;
  seed: number;
}

/** The line as a hand would draw it: points with even space between, each a little off, always the same for the same seed. */
export function wobbled(points: Point[], step: number, { stray, wave, seed }: Hand): Point[] {
  return evenly(points, step).map(({ point: [x, y], along }) => [
    x + stray * noise(along / wave, seed),
    y + stray * noise(along / wave, seed + 57),
  ]);
}

export function lengthOf(points: Point[]): number {
  return points.reduce((sum, [x, y], nth) => {
    const [bx, by] = points[Math.max(0, nth - 1)]!;
    return sum + Math.hypot(x - bx, y - by);
  }, 0);
}

/** The first part of a line, cut at a share of its length from 0 to 1. */
export function beginning(points: Point[], share: number): Point[] {
  if (share >= 1) return points;
  let left = lengthOf(points) * share;
  const kept = points.slice(0, 1);
  for (const [nth, point] of points.entries()) {
    if (nth === 0) continue;
    const [x, y] = points[nth - 1]!;
    const length = Math.hypot(point[0] - x, point[1] - y);
    if (length >= left) {
      const part = length === 0 ? 0 : left / length;
      return [...kept, [x + (point[0] - x) * part, y + (point[1] - y) * part]];
    }
    kept.push(point);
    left -= length;
  }
  return kept;
}

/** A number from a text, for seeds: the same text gives the same hand. */
export function seedOf(text: string): number {
  let sum = 2166136261;
  for (let nth = 0; nth < text.length; nth++) sum = Math.imul(sum ^ text.charCodeAt(nth), 16777619);
  return sum >>> 8;
}

/** Points with about a step between them, those of the line kept except where they are crowded. */
function evenly(points: Point[], step: number): { point: Point; along: number }[] {
  const laid: { point: Point; along: number }[] = [];
  let along = 0;
  let before = points[0]!;
  for (const [nth, [x, y]] of points.entries()) {
    const [bx, by] = before;
    const length = Math.hypot(x - bx, y - by);
    if (nth > 0 && nth < points.length - 1 && length < step * crowded && !turns(points, nth)) continue;
    const between = Math.floor(length / step);
    for (let piece = 1; piece <= between; piece++) {
      const part = piece / (between + 1);
      laid.push({ point: [bx + (x - bx) * part, by + (y - by) * part], along: along + length * part });
    }
    along += length;
    laid.push({ point: [x, y], along });
    before = [x, y];
  }
  return laid;
}

/** Whether the line has a corner at a point. */
function turns(points: Point[], nth: number): boolean {
  const [[ax, ay], [x, y], [bx, by]] = [points[nth - 1]!, points[nth]!, points[nth + 1]!];
  const turn = Math.atan2(by - y, bx - x) - Math.atan2(y - ay, x - ax);
  return Math.cos(turn) < 0.8;
}

/** Smooth, from -1 to 1. */
function noise(place: number, seed: number): number {
  const whole = Math.floor(place);
  const part = place - whole;
  const soft = part * part * (3 - 2 * part);
  return scattered(whole, seed) * (1 - soft) + scattered(whole + 1, seed) * soft;
}

function scattered(place: number, seed: number): number {
  let mixed = Math.imul(place ^ Math.imul(seed, 0x9e3779b1), 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  mixed ^= mixed >>> 16;
  return (mixed >>> 0) / 2147483648 - 1;
}
