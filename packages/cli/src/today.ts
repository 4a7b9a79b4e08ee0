import { InvalidArgumentError } from 'commander';

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** The day it is where the user is: `2026-11-22`. */
export function todayHere(now = new Date()): string {
  return [now.getFullYear(), twoDigits(now.getMonth() + 1), twoDigits(now.getDate())].join('-');
}

/** A day as it was written. Throws InvalidArgumentError where there is no such day. */
export function readDay(written: string): string {
  const day = /^\d{4}-\d\d-\d\d$/.test(written) ? new Date(`${written}T00:00:00Z`) : null;
  if (day === null || Number.isNaN(day.getTime()) || !day.toISOString().startsWith(written))
    throw new InvalidArgumentError('Det må være en dag, for eksempel 2026-11-22.');
  return written;
}
