import { localOf } from './ids.ts';

/**
 * The candidate most like `actual`, for «Mente du …?»; null where none is near enough to be what was meant.
 * One slip (a letter too many, too few, wrong, or two swapped) for each three letters, three at most; the package before
 * an id does not make it longer. Of equals, the first in code-unit order.
 */
export function nearest(actual: string, candidates: Iterable<string>): string | null {
  const written = actual.toLowerCase();
  const allowed = Math.min(3, Math.max(1, Math.floor(localOf(written).length / 3)));
  let best: string | null = null;
  let fewest = allowed + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - written.length) > allowed) continue;
    const slips = distance(written, candidate.toLowerCase());
    if (slips < fewest || (slips === fewest && best !== null && candidate < best)) {
      best = candidate;
      fewest = slips;
    }
  }
  return best;
}

/** Damerau's distance in its simple form (no letter is edited twice), over three rows of the table. */
function distance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let slips = Math.min(last[column]! + 1, current[column - 1]! + 1, last[column - 1]! + (same ? 0 : 1));
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) slips = Math.min(slips, beforeLast[column - 2]! + 1);
      current.push(slips);
    }
    beforeLast = last;
    last = current;
  }
  return last[b.length]!;
}
