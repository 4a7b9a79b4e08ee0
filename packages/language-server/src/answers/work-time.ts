import { type MinutesByForm, totalMinutes, workForms } from '@stifinner/core';
import type { Words } from '../words/words.ts';

/** Minutes as words: `12–20 min, vanligvis 15 (alene, gruppe)`. */
export function workTime(minutes: MinutesByForm, words: Words): string {
  const { least, typical, most } = totalMinutes(minutes);
  const forms = workForms.filter((form) => (minutes[form]?.most ?? 0) > 0).map((form) => words.forms[form]);
  return `${words.minutes(least, typical, most)}${forms.length === 0 ? '' : ` (${forms.join(', ')})`}`;
}

/** The length of a film: `3 min 1 s`. */
export const filmLength = (seconds: number, words: Words): string =>
  words.length(Math.floor(Math.round(seconds) / 60), Math.round(seconds) % 60);
