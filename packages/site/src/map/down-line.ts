import type { Point } from './ways.ts';

/** Where something stands in the drawing, by its upper left corner. */
export interface Box extends Point {
  width: number;
  height: number;
}

/** So far from its corners a line leaves or meets a module. */
const inset = 28;

/**
 * From the foot of one module to the head of another, by way of what lies between: straight down where they stand above
 * each other, else from where each is nearest the other. One that goes up, in a circle, goes from the head to the foot.
 */
export function downLine(
  { from, to }: { from: string; to: string },
  boxes: ReadonlyMap<string, Box>,
  between: readonly Point[],
): Point[] {
  const [start, goal] = [boxes.get(from), boxes.get(to)];
  if (!start || !goal) return [];
  const up = start.y > goal.y;
  const [first, last] = [between[0], between.at(-1)];
  // The narrower one is met in its middle, if it can be.
  const middle = start.width < goal.width ? middleOf(start) : middleOf(goal);
  const leaves = within(start, first?.x ?? middle);
  const enters = within(goal, last?.x ?? leaves);
  return [
    { x: leaves, y: up ? start.y : start.y + start.height },
    ...between,
    { x: enters, y: up ? goal.y + goal.height : goal.y },
  ];
}

const middleOf = ({ x, width }: Box): number => x + width / 2;

/** The place along a module's side that is nearest to `x`. */
const within = ({ x, width }: Box, wanted: number): number => Math.min(x + width - inset, Math.max(x + inset, wanted));
