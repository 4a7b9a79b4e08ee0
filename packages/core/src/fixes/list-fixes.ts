import { said } from '../rules/said.ts';
import type { Edit } from './edit.ts';
import { type Fix, type FixMakers, fix, remove, write } from './fix.ts';
import { addToFrontMatter, removeField, removeItem, removeLine } from './list-items.ts';
import type { Spot } from './spot.ts';

/** The same thing a second time in a list: to take it out changes nothing. */
const repeated = (spot: Spot, safe = true): Fix | null => fix(safe, remove(spot.written), removeItem(spot));

/** Whether the first of two stands in the same list: nothing but items is between them. */
function isInSameList(spot: Spot): boolean {
  const first = spot.diagnostic.related?.[0]?.at;
  if (first === undefined || first.file !== spot.diagnostic.at.file) return false;
  const lines = spot.text.split('\n');
  const between = [lines[first.line - 1] ?? '', ...lines.slice(first.line, spot.diagnostic.at.line)].join('\n');
  const last = between.length - (lines[spot.diagnostic.at.line - 1]?.length ?? 0) + spot.start - spot.line.start;
  return !/[\]:]/.test(between.slice(first.column - 1, last));
}

/** A setting that may not be, or the whole list of them where it is the only one. */
function removeSetting(spot: Spot): Edit | null {
  const { line } = spot;
  const isOnly = /^severities:[ \t]*\{[^{},]*\}[ \t]*$/.test(line.text);
  return isOnly ? spot.edit(line.start, line.next, '') : removeField(spot);
}

/** A step on a line of its own, among others. */
function removeStep(spot: Spot): Fix | null {
  const { line } = spot;
  const isAlone = /^[ \t]*- (?:\{[^{}]*\}|[a-z]+: [^\s{}]+)[ \t]*$/.test(line.text);
  return isAlone ? fix(false, remove(line.text.trim().slice(2)), removeLine(spot)) : null;
}

const numberInstead = (spot: Spot, number: number): Fix | null =>
  /^[0-9]+$/.test(spot.written) ? fix(false, write(`${number}`), spot.replace(`${number}`)) : null;

/** Fixes of what stands in a list, or should. */
export const listFixes = {
  'module/page-twice': (_, spot) => repeated(spot, isInSameList(spot)),
  'package/module-twice': (_, spot) => repeated(spot),
  'page/curriculum-twice': (_, spot) => repeated(spot),
  'school/repeated-path': (_, spot) => repeated(spot),
  'school/same-address': (_, spot) => repeated(spot, false),
  'order/same-module': (_, spot) => repeated(spot, false),
  'path/repeated-omission': (_, spot) => repeated(spot),
  'path/repeated-step': (_, spot) => removeStep(spot),
  'path/needless-leave-out': (_, spot) => removeStep(spot),
  'path/placed-and-left-out': (_, spot) => removeStep(spot),
  'package/firm-rule': ({ code }, spot) => fix(true, remove(code), removeSetting(spot)),
  'citation/never-in-text': (_, spot) => repeated(spot, false),
  'citation/not-listed': ({ id }, spot) => {
    // A translation cites what its original does, and its list stands there.
    const isTranslation = /^---\r?\n(?:(?!---)[^\n]*\n)*?translates:/.test(spot.text);
    const title = said(`Skriv \`${id}\` i \`cites\``, `Write \`${id}\` in \`cites\``);
    return isTranslation ? null : fix(true, title, addToFrontMatter(spot, 'cites', id));
  },
  'package/lacks-language': ({ missing }, spot) => {
    const list = /^\[[^[\]]*(?=\]$)/.exec(spot.written)?.[0].trimEnd();
    if (list === undefined || missing.length === 0) return null;
    const mended = `${list}, ${missing.join(', ')}]`;
    return fix(false, write(mended), spot.replace(mended));
  },
  'translation/outdated': ({ revision }, spot) => numberInstead(spot, revision),
  'translation/newer-than-original': ({ revision }, spot) => numberInstead(spot, revision),
  'film/length-differs': ({ measured }, spot) => numberInstead(spot, Math.round(measured)),
} satisfies FixMakers;
