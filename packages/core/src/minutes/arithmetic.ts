import type { MinuteRange, MinutesByForm, WorkForm } from './minutes.ts';

/** The work forms in the order in which they are told. */
export const workForms: readonly WorkForm[] = ['alone', 'pair', 'group', 'plenary', 'practice'];

const none: MinuteRange = { least: 0, typical: 0, most: 0 };

// Sums stay exact in hundredths, so that adding and subtracting the same part gives the same number back.
const tidy = (minutes: number): number => Math.round(minutes * 100) / 100;

/** Both together, least with least and so on. */
export const addRanges = (a: MinuteRange, b: MinuteRange): MinuteRange => ({
  least: tidy(a.least + b.least),
  typical: tidy(a.typical + b.typical),
  most: tidy(a.most + b.most),
});

const subtractRanges = (a: MinuteRange, b: MinuteRange): MinuteRange => ({
  least: tidy(Math.max(0, a.least - b.least)),
  typical: tidy(Math.max(0, a.typical - b.typical)),
  most: tidy(Math.max(0, a.most - b.most)),
});

/** Both together, form by form. */
export const addMinutes = (a: MinutesByForm, b: MinutesByForm): MinutesByForm => byForm(a, b, addRanges);

/** `a` without `b`, form by form, never below 0: the inverse of adding. */
export const subtractMinutes = (a: MinutesByForm, b: MinutesByForm): MinutesByForm => byForm(a, b, subtractRanges);

/** All together, form by form; nothing at all is `{}`. The same as adding one after another, in one sum. */
export function sumMinutes(minutes: Iterable<MinutesByForm>): MinutesByForm {
  const sums: (MinuteRange | undefined)[] = [];
  for (const each of minutes) {
    for (let number = 0; number < workForms.length; number++) {
      const range = each[workForms[number]!];
      if (range === undefined) continue;
      const sum = sums[number] ?? { ...none };
      sum.least = tidy(sum.least + range.least);
      sum.typical = tidy(sum.typical + range.typical);
      sum.most = tidy(sum.most + range.most);
      sums[number] = sum.most > 0 ? sum : undefined;
    }
  }
  const sum: MinutesByForm = {};
  for (const [number, form] of workForms.entries()) if (sums[number]) sum[form] = sums[number];
  return sum;
}

/** One range over all work forms. */
export const totalMinutes = (minutes: MinutesByForm): MinuteRange =>
  workForms.reduce((total, form) => addRanges(total, minutes[form] ?? none), none);

function byForm(a: MinutesByForm, b: MinutesByForm, combine: (a: MinuteRange, b: MinuteRange) => MinuteRange): MinutesByForm {
  const combined: MinutesByForm = {};
  for (const form of workForms) {
    const range = combine(a[form] ?? none, b[form] ?? none);
    if (range.most > 0) combined[form] = range;
  }
  return combined;
}
