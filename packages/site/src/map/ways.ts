/** A point of the drawing. */
export interface Point {
  x: number;
  y: number;
}

const corner = 5;
/** So far before its goal a line ends, for the point of the arrow. */
const short = 1.5;

const rounded = (length: number): number => Math.round(length * 10) / 10;
const at = (x: number, y: number): string => `${rounded(x)} ${rounded(y)}`;

/** From the left side of a row, out to a lane, along it, and in to the left side of another. */
export function laneWay(from: Point, to: Point, lane: number): string {
  const turn = from.y < to.y ? corner : -corner;
  return [
    `M${at(from.x, from.y)}H${rounded(lane + corner)}`,
    `Q${at(lane, from.y)} ${at(lane, from.y + turn)}`,
    `V${rounded(to.y - turn)}`,
    `Q${at(lane, to.y)} ${at(lane + corner, to.y)}`,
    `H${rounded(to.x - short)}`,
  ].join('');
}

/** From one side of a row to a side of another that stands elsewhere. */
export function sideWay(from: Point, to: Point, leaves: 1 | -1, enters: 1 | -1): string {
  const reach = Math.max(28, Math.abs(to.x - from.x) / 2.5);
  const [out, into] = [from.x + leaves * reach, to.x - enters * reach];
  return `M${at(from.x, from.y)}C${at(out, from.y)} ${at(into, to.y)} ${at(to.x - enters * short, to.y)}`;
}

/** Down, or up, by way of points: straight past what lies between, and in a bow from one place to the next. */
export function downWay(points: readonly Point[]): string {
  const [first, ...rest] = points;
  if (!first || rest.length === 0) return '';
  const down = (rest.at(-1)?.y ?? 0) > first.y ? 1 : -1;
  let here = first;
  const pieces = rest.map((point, place) => {
    const end = place === rest.length - 1 ? { x: point.x, y: point.y - down * short } : point;
    const middle = (here.y + end.y) / 2;
    const piece = here.x === end.x ? `V${rounded(end.y)}` : `C${at(here.x, middle)} ${at(end.x, middle)} ${at(end.x, end.y)}`;
    here = end;
    return piece;
  });
  return `M${at(first.x, first.y)}${pieces.join('')}`;
}
