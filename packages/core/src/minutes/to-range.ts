import type { Minutes, MinutesText } from '@stifinner/schemas';
import type { MinuteRange } from './minutes.ts';

/**
 * Minutes as a range, from a number, from `{ least, typical?, most }`, or from text: `8`, `8-15`, `8-10-15`. Without a
 * typical it is the middle, in whole minutes. Total: what is no number counts as 0, and a range written backwards is turned.
 */
export function toRange(written: Minutes | MinutesText): MinuteRange {
  if (typeof written === 'number') return rangeOf([written]);
  if (typeof written === 'string') return rangeOf(written.split('-').map((part) => Number(part.trim())));
  const { least, typical, most } = written;
  return rangeOf(typical === undefined ? [least, most] : [least, typical, most]);
}

function rangeOf(numbers: number[]): MinuteRange {
  const [first = 0, ...others] = numbers.map((minutes) => (Number.isFinite(minutes) && minutes > 0 ? minutes : 0));
  const rising = [first, ...others].toSorted((a, b) => a - b);
  const least = rising[0]!;
  const most = rising.at(-1)!;
  const middle = Math.min(most, Math.max(least, Math.round((least + most) / 2)));
  return { least, typical: rising.length === 3 ? rising[1]! : middle, most };
}
