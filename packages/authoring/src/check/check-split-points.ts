import { type Diagnostic, diagnose } from '@stifinner/core';
import type { AnyParsedFile } from '../parse/parsed-file.ts';
import { shortened } from '../shape/schema-words.ts';

const fields = ['goals', 'keyPoints'] as const;
/** As it can stand within the signs of a message. */
const told = (text: string): string => shortened(text.replaceAll('`', '’'));
const begins = { upper: /^\p{Lu}/u, lower: /^\p{Ll}(?!\p{Lu})/u };

/**
 * Points of a page that a comma seems to have split: `[Lag et kart, så vi ser hele veien]` is two points, the latter of which
 * begins in the middle of a sentence. Only among points on one line without quotation marks, where a comma parts.
 */
export function checkSplitPoints(file: AnyParsedFile): Diagnostic[] {
  if (file.kind !== 'page' && file.kind !== 'page-translation') return [];
  return fields.flatMap((field) => {
    const points = file.value?.[field] ?? [];
    const at = points.map((_, index) => file.placeOf(`/${field}/${index}`));
    const isBare = (index: number): boolean => {
      const { line, column, endLine, endColumn } = at[index]!;
      return line === endLine && endColumn - column === points[index]!.length;
    };
    const goesOn = (index: number): boolean =>
      begins.lower.test(points[index] ?? '') && isBare(index) && isBare(index - 1) && at[index]!.line === at[index - 1]!.line;
    return points.flatMap((point, index) => {
      // Where points begin with small letters by custom, none tells where another ends.
      if (!begins.upper.test(point) || !goesOn(index + 1)) return [];
      const last = points.findIndex((_, further) => further > index && !goesOn(further));
      const whole = points.slice(index, last < 0 ? undefined : last).join(', ');
      return [diagnose('page/split-point', at[index + 1]!, { point: told(points[index + 1]!), whole: told(whole) })];
    });
  });
}
