import { localOf, packageOf } from '../ids.ts';
import type { Edit } from './edit.ts';
import type { Spot } from './spot.ts';

const inName = /[\p{L}\p{N}_-]/u;

/**
 * Puts one name in another's place at the finding, which may be the name alone or a link that ends in it: as it was told, or
 * without its package where it was written so. Null where it does not stand there as a whole.
 */
export function swapName(spot: Spot, from: string, to: string): Edit | null {
  const whole = swapWhole(spot, from, to);
  if (whole !== null || packageOf(from) === '' || packageOf(from) !== packageOf(to)) return whole;
  return swapWhole(spot, localOf(from), localOf(to));
}

function swapWhole(spot: Spot, from: string, to: string): Edit | null {
  const { written, start } = spot;
  for (let at = written.lastIndexOf(from); at >= 0; at = at === 0 ? -1 : written.lastIndexOf(from, at - 1)) {
    const [before, after] = [written[at - 1] ?? ' ', written[at + from.length] ?? ' '];
    if (!inName.test(before) && !inName.test(after)) return spot.edit(start + at, start + at + from.length, to);
  }
  return null;
}
