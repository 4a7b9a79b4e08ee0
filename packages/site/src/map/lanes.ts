/** What one row leads to in its own column: a trunk beside the rows, with a branch to each. */
export interface Trunk {
  from: number;
  to: number[];
}

/**
 * Which lane each trunk runs in, 0 nearest the rows: trunks that pass each other have lanes of their own, the short ones
 * inside. Rows are given by their number in the column.
 */
export function lanesOf(trunks: readonly Trunk[]): number[] {
  const spans = trunks.map(({ from, to }, number) => ({ number, top: Math.min(from, ...to), bottom: Math.max(from, ...to) }));
  const lanes: { top: number; bottom: number }[][] = [];
  const laneOf: number[] = trunks.map(() => 0);
  for (const span of spans.toSorted((a, b) => a.bottom - a.top - (b.bottom - b.top) || a.number - b.number)) {
    let lane = 0;
    while (lanes[lane]?.some((taken) => taken.top <= span.bottom && span.top <= taken.bottom)) lane += 1;
    lanes[lane] = [...(lanes[lane] ?? []), span];
    laneOf[span.number] = lane;
  }
  return laneOf;
}

export const laneWidth = 9;

/** Room for so many lanes, and for the arrows between them and the rows. */
export const roomForLanes = (lanes: number): number => (lanes === 0 ? 0 : 9 + lanes * laneWidth);
