import type { Messages } from '../messages/messages.ts';

/** `15. august 2027` for `2027-08-15`: a day as it was written, in no time zone. */
export function dateText(date: string, t: Messages): string {
  const [year, month, day] = date.split('-').map(Number);
  const name = t.months[(month ?? 0) - 1];
  return year === undefined || day === undefined || name === undefined ? date : `${day}. ${name} ${year}`;
}
