import { diagnose, type MinuteRange, type Place, toRange } from '@stifinner/core';
import type { Reading } from './reading.ts';

/** The numbers of `8`, `8-15` or `8-10-15`, or null, reported, where they do not rise. */
export function risingNumbers(reading: Reading, text: string, at: Place): number[] | null {
  const numbers = text.split('-').map(Number);
  if (numbers.every((number, index) => index === 0 || numbers[index - 1]! <= number)) return numbers;
  reading.diagnostics.push(diagnose('shape/range-order', at, { actual: text }));
  return null;
}

/** The minutes of a component: typical alone, least and most, or all three. */
export function minutesOf(reading: Reading, text: string, at: Place): MinuteRange | null {
  const numbers = risingNumbers(reading, text, at);
  if (numbers === null) return null;
  const [first = 0, second, third] = numbers;
  if (second === undefined) return toRange(first);
  return third === undefined ? toRange({ least: first, most: second }) : toRange({ least: first, typical: second, most: third });
}
