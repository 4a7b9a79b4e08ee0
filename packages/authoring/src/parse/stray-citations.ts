import { type Diagnostic, diagnose, type Place } from '@stifinner/core';
import { escaped } from '../json-pointer.ts';
import { shortened } from '../shape/schema-words.ts';
import type { Lines } from '../text/lines.ts';
import { placeInField } from '../text/place-in-field.ts';
import { strayCitation } from '../text/stray-citation.ts';
import type { Kind } from './parsed-file.ts';

/** What no reader is shown as it is written, and a school's own words, where brackets are brackets. */
const apart: ReadonlySet<Kind> = new Set<Kind>(['references', 'moved', 'school', 'local-path']);

/** Citations in the fields of a file, which are shown as they are written: only running text has them made into sources. */
export function strayCitations(kind: Kind, value: unknown, placeOf: (pointer: string) => Place, lines: Lines): Diagnostic[] {
  if (apart.has(kind)) return [];
  const inside = (each: unknown, pointer: string): Diagnostic[] => {
    if (typeof each === 'string') {
      const found = strayCitation(each);
      if (found === null) return [];
      const at = placeInField(lines, placeOf(pointer), each)(spanOf(each, found.start, found.actual.length));
      return [diagnose('citation/out-of-place', at, { actual: shortened(found.actual), where: 'i et felt' })];
    }
    if (each === null || typeof each !== 'object') return [];
    return Object.entries(each).flatMap(([name, field]) => inside(field, `${pointer}/${escaped(name)}`));
  };
  return inside(value, '');
}

/** A span of a text as a place in it. */
function spanOf(text: string, start: number, length: number): Place {
  const before = text.slice(0, start).split('\n');
  const line = before.length;
  const column = (before.at(-1) ?? '').length + 1;
  return { file: '', line, column, endLine: line, endColumn: column + length };
}
