import { diagnose, type MinuteRange, type Place, toRange } from '@stifinner/core';
import type { Reading } from './reading.ts';

/** Whether the numbers of `8`, `8-15` or `8-10-15` rise; else it is reported. */
export function numbersRise(reading: Reading, text: string, at: Place): boolean {
  const numbers = text.split('-').map(Number);
  const rise = numbers.every((number, index) => index === 0 || numbers[index - 1]! <= number);
  if (!rise) reading.diagnostics.push(diagnose('shape/range-order', at, { actual: text }));
  return rise;
}

/** The minutes of a component: typical alone, least and most, or all three. */
export const minutesOf = (reading: Reading, text: string, at: Place): MinuteRange | null =>
  numbersRise(reading, text, at) ? toRange(text) : null;
