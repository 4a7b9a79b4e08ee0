import { type Diagnostic, diagnose } from '@stifinner/core';
import type { AnyParsedFile } from '../parse/parsed-file.ts';

/** Every range in a file rises: least, typical, most. */
export function checkRanges(file: AnyParsedFile): Diagnostic[] {
  return rangesOf(file).flatMap(({ pointer, range }) => {
    if (range === undefined || typeof range === 'number') return [];
    const { least, most } = range;
    const typical = 'typical' in range ? range.typical : undefined;
    const numbers = [least, typical, most].filter((number) => number !== undefined);
    if (numbers.every((number, index) => index === 0 || numbers[index - 1]! <= number)) return [];
    return [diagnose('shape/range-order', file.placeOf(`${pointer}~key`), { actual: numbers.join('–') })];
  });
}

type Range = number | { least: number; typical?: number; most?: number } | undefined;

function rangesOf(file: AnyParsedFile): { pointer: string; range: Range }[] {
  if (!file.value) return [];
  if (file.kind === 'page' || file.kind === 'leader-support')
    return [{ pointer: '/minutes/reading', range: file.value.minutes.reading }];
  if (file.kind === 'film')
    return file.value.questions.map(({ minutes }, index) => ({ pointer: `/questions/${index}/minutes`, range: minutes }));
  if (file.kind !== 'module') return [];
  const { weeks, leaderWeeks } = file.value;
  return [
    { pointer: '/weeks', range: weeks },
    { pointer: '/leaderWeeks', range: leaderWeeks },
  ];
}
