import type { MinuteRange } from '@stifinner/core';
import type { Messages } from '../messages/messages.ts';

/** `8 min`, `8–15 min`; for one piece of work. */
export function rangeText(range: MinuteRange, t: Messages): string {
  if (range.most === 0) return t.units.noTime;
  if (range.least === range.most) return duration(range.typical, t);
  if (range.most < 60) return t.units.minutes(`${Math.round(range.least)}–${Math.round(range.most)}`);
  return `${duration(range.least, t)}–${duration(range.most, t)}`;
}

/** `ca. 4 t 40 min`; for a sum. */
export function aboutText(range: MinuteRange, t: Messages): string {
  if (range.most === 0) return t.units.noTime;
  const typical = duration(range.typical, t);
  return range.least === range.most ? typical : t.units.about(typical);
}

/** The range beside a typical that is told already; empty where there is no range. */
export function spanText(range: MinuteRange, t: Messages): string {
  return range.least === range.most ? '' : rangeText(range, t);
}

function duration(minutes: number, t: Messages): string {
  const whole = Math.round(minutes);
  if (whole < 60) return t.units.minutes(String(whole));
  const hours = String(Math.floor(whole / 60));
  return whole % 60 === 0 ? t.units.hours(hours) : t.units.hoursAndMinutes(hours, String(whole % 60));
}
