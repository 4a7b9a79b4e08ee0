import type { MinuteRange, MinutesByForm, WorkForm } from '@stifinner/core';
import type { Messages } from '../messages/messages.ts';

/** The order in which work forms are told. */
export const workForms: readonly WorkForm[] = ['alone', 'pair', 'group', 'plenary', 'practice'];

/** The sum over work forms; null where there is no work. */
export function totalOf(minutes: MinutesByForm): MinuteRange | null {
  let total: MinuteRange | null = null;
  for (const form of workForms) {
    const range = minutes[form];
    if (range !== undefined) total = addRanges(total, range);
  }
  return total === null || total.most === 0 ? null : total;
}

export function addRanges(sum: MinuteRange | null, range: MinuteRange): MinuteRange {
  if (sum === null) return range;
  return { least: sum.least + range.least, typical: sum.typical + range.typical, most: sum.most + range.most };
}

export function addForms(sum: MinutesByForm, added: MinutesByForm): MinutesByForm {
  const result: MinutesByForm = { ...sum };
  for (const form of workForms) {
    const range = added[form];
    if (range !== undefined) result[form] = addRanges(result[form] ?? null, range);
  }
  return result;
}

/** `8 min`, `8–15 min`; for one piece of work. */
export function rangeText(range: MinuteRange | null, t: Messages): string {
  if (range === null) return t.units.noTime;
  if (range.least === range.most) return duration(range.typical, t);
  if (range.most < 90) return t.units.minutes(`${range.least}–${range.most}`);
  return `${duration(range.least, t)}–${duration(range.most, t)}`;
}

/** `ca. 4 t 40 min`; for a sum. */
export function aboutText(range: MinuteRange | null, t: Messages): string {
  if (range === null) return t.units.noTime;
  const typical = duration(range.typical, t);
  return range.least === range.most ? typical : t.units.about(typical);
}

function duration(minutes: number, t: Messages): string {
  const whole = Math.round(minutes);
  if (whole < 90) return t.units.minutes(String(whole));
  const hours = String(Math.floor(whole / 60));
  return whole % 60 === 0 ? t.units.hours(hours) : t.units.hoursAndMinutes(hours, String(whole % 60));
}
