export type Point = [x: number, y: number];

/** A line without gaps, as points close to each other. */
export interface Stroke {
  points: Point[];
  closed: boolean;
}

/** How many straight pieces a curve becomes. */
const pieces = 20;
const known = new Map<string, Stroke[]>();

/** The strokes of an SVG path (M L H V C Q A Z, absolute or relative), its curves as many short lines. */
export function pathPoints(path: string): Stroke[] {
  const before = known.get(path);
  if (before) return before;
  const strokes: Stroke[] = [];
  let points: Point[] = [];
  let here: Point = [0, 0];
  const to = (point: Point): void => {
    points.push(point);
    here = point;
  };
  for (const [letter, numbers] of commands(path)) {
    const relative = letter !== letter.toUpperCase();
    const at = (nth: number): Point => [
      (numbers[nth] ?? 0) + (relative ? here[0] : 0),
      (numbers[nth + 1] ?? 0) + (relative ? here[1] : 0),
    ];
    switch (letter.toUpperCase()) {
      case 'M':
        here = at(0);
        points = [here];
        strokes.push({ points, closed: false });
        break;
      case 'H':
        to([numbers[0]! + (relative ? here[0] : 0), here[1]]);
        break;
      case 'V':
        to([here[0], numbers[0]! + (relative ? here[1] : 0)]);
        break;
      case 'C':
        for (const point of curve([here, at(0), at(2), at(4)])) to(point);
        break;
      case 'Q':
        for (const point of curve([here, at(0), at(2)])) to(point);
        break;
      case 'A':
        for (const point of arc(here, numbers, at(5))) to(point);
        break;
      case 'Z': {
        const first = points[0]!;
        if (here[0] !== first[0] || here[1] !== first[1]) to(first);
        strokes.at(-1)!.closed = true;
        break;
      }
      default:
        to(at(0));
    }
  }
  known.set(path, strokes);
  return strokes;
}

const counts = new Map(Object.entries({ M: 2, L: 2, H: 1, V: 1, C: 6, Q: 4, A: 7, Z: 0 }));

function commands(path: string): [string, number[]][] {
  const found: [string, number[]][] = [];
  for (const [, letter = '', rest = ''] of path.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const numbers = [...rest.matchAll(/-?\d*\.?\d+/g)].map(Number);
    const count = counts.get(letter.toUpperCase());
    if (count === undefined) throw new Error(`A path cannot have ${letter}: ${path}`);
    if (count === 0) found.push([letter, []]);
    const repeated = letter === 'M' ? 'L' : letter === 'm' ? 'l' : letter;
    for (let nth = 0; count > 0 && nth < numbers.length; nth += count)
      found.push([nth === 0 ? letter : repeated, numbers.slice(nth, nth + count)]);
  }
  return found;
}

/** Points of a Bézier curve after its first, by De Casteljau. */
function curve(controls: Point[]): Point[] {
  return Array.from({ length: pieces }, (_, nth) => {
    const share = (nth + 1) / pieces;
    let level = controls;
    while (level.length > 1)
      level = level.slice(1).map((point, before): Point => {
        const [x, y] = level[before]!;
        return [x + (point[0] - x) * share, y + (point[1] - y) * share];
      });
    return level[0]!;
  });
}

/** Points of a circle's arc after its first; the radius grows when the ends are too far from each other. */
function arc([x1, y1]: Point, numbers: number[], [x2, y2]: Point): Point[] {
  const [rx = 1, ry = 1, , large = 0, sweep = 0] = numbers;
  const dx = (x1 - x2) / 2 / rx;
  const dy = (y1 - y2) / 2 / ry;
  const half = Math.hypot(dx, dy) || 1e-6;
  const grown = Math.max(1, half);
  const side = Math.sqrt(Math.max(0, grown * grown - half * half)) * (large === sweep ? -1 : 1);
  const middle: Point = [(x1 + x2) / 2 / rx + (side * dy) / half, (y1 + y2) / 2 / ry - (side * dx) / half];
  const start = Math.atan2(y1 / ry - middle[1], x1 / rx - middle[0]);
  let turn = Math.atan2(y2 / ry - middle[1], x2 / rx - middle[0]) - start;
  if (sweep && turn < 0) turn += 2 * Math.PI;
  if (!sweep && turn > 0) turn -= 2 * Math.PI;
  const steps = Math.max(4, Math.ceil(Math.abs(turn) * 6));
  return Array.from({ length: steps }, (_, nth): Point => {
    const angle = start + (turn * (nth + 1)) / steps;
    return [(middle[0] + Math.cos(angle) * grown) * rx, (middle[1] + Math.sin(angle) * grown) * ry];
  });
}
