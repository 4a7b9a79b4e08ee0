import { said } from '../rules/said.ts';
import { slugOf } from '../slug.ts';
import { type Fix, type FixMakers, fix, write } from './fix.ts';
import { isSameSpelling } from './same-spelling.ts';
import type { Spot } from './spot.ts';
import { bareValue, goesOn, plainYaml, quotedYaml, replaceValue } from './yaml-text.ts';

const truths: ReadonlyMap<string, boolean> = new Map([
  ...['true', 'ja', 'yes', 'sann', 'sant'].map((word) => [word, true] as const),
  ...['false', 'nei', 'no', 'usann', 'usant'].map((word) => [word, false] as const),
]);

/** A value of the wrong kind as the kind that its field takes, where it says the same. */
function retyped(types: readonly string[], spot: Spot): Fix | null {
  const { written } = spot;
  const takes = (...names: string[]) => names.some((name) => types.includes(name));
  if (written === '' || goesOn(spot, spot.start)) return null;
  const value = bareValue(written);
  if (value === null) return null;
  const isQuoted = value !== written;
  if (types.length === 1 && takes('string')) {
    // A text with a colon in it is read as a field.
    const isText =
      /^(?:-?[0-9.]+|true|false|null|[^\s[\]{}&*!|>'"%@`#][^[\]{}]*: [^\r\n]*)$/.test(written) && !/ #/.test(written);
    return isText
      ? fix(true, said('Sett verdien i anførselstegn', 'Put the value in quotation marks'), spot.replace(quotedYaml(written)))
      : null;
  }
  if (takes('integer', 'number')) {
    if (isQuoted && /^(?:0|[1-9][0-9]*)$/.test(value)) return fix(true, write(value), spot.replace(value));
    const [, least, most] = /^([1-9][0-9]*|0)\s*[-–—]\s*([1-9][0-9]*)$/.exec(value) ?? [];
    if (takes('object') && least !== undefined && Number(least) < Number(most)) {
      const range = `{ least: ${least}, most: ${most} }`;
      return fix(true, write(range), spot.replace(range));
    }
    const [, number] = /^([1-9][0-9]*) ?min(?:\.|utt|utter)?$/.exec(value) ?? [];
    if (number !== undefined) return fix(false, write(number), spot.replace(number));
  }
  const truth = takes('boolean') ? truths.get(value.toLowerCase()) : undefined;
  if (truth !== undefined) return fix(true, write(`${truth}`), spot.replace(`${truth}`));
  if (takes('array') && !/^[[{–—•*-]|: /.test(value)) {
    const isWords = /^[a-z0-9-]+(?:, ?[a-z0-9-]+)+$/.test(value);
    const list = `[${isWords ? value : isQuoted ? written : plainYaml(value)}]`;
    return fix(isWords || !/[,;]| og /.test(value), write(list), spot.replace(list));
  }
  return null;
}

/** Several words as the items of the list that they stand in: of an attribute, or of YAML on one line. */
function separated(spot: Spot, list: string): Fix | null {
  const before = /(\S)\s*$/.exec(spot.line.text.slice(0, spot.start - spot.line.start))?.[1] ?? '';
  return '"\'[,'.includes(before) && before !== '' ? fix(true, write(list), spot.replace(list)) : null;
}

/** A value without what authors write in many ways: room, dashes, case, the mark before a colour, a version's last zero, the order of a date. */
const simplified = (value: string): string =>
  value
    .toLowerCase()
    .replace(/[–—‑−]/g, '-')
    .replace(/\s+/g, '')
    .replace(/^#/, '')
    .replace(/^([0-9]+\.[0-9]+)$/, '$1.0')
    .replace(/^([0-9]{1,2})\.([0-9]{1,2})\.([0-9]{4})$/, (_, day: string, month: string, year: string) =>
      [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-'),
    );

/** The id that was written, by the rules for ids; null where it is an id already, or nothing is left of it. */
function asId(written: string): string | null {
  const marks = written.replace(/[^/#\\]/g, '');
  if (!['', '/', '/#'].includes(marks)) return null;
  const parts = written.split(/[/#]/).map((part) => slugOf(part, ''));
  if (parts.includes('')) return null;
  const [first, second, third] = parts;
  const id = `${first}${second === undefined ? '' : `/${second}`}${third === undefined ? '' : `#${third}`}`;
  return id === written ? null : id;
}

export const shapeFixes = {
  'shape/unknown-field': ({ name, near }, spot) =>
    near === undefined || bareValue(spot.written) !== name
      ? null
      : fix(isSameSpelling(name, near), write(near), replaceValue(spot, near)),
  'shape/unknown-value': ({ actual, near, list }, spot) => {
    const value = bareValue(spot.written);
    if (value !== actual) return null;
    if (list !== undefined) return separated(spot, list);
    return near === undefined ? null : fix(isSameSpelling(actual, near), write(near), replaceValue(spot, near));
  },
  'shape/bad-format': ({ near }, spot) => {
    const value = bareValue(spot.written);
    if (near === undefined || value === null) return null;
    return fix(simplified(value) === simplified(near), write(near), replaceValue(spot, near));
  },
  'shape/bad-id': (_, spot) => {
    const value = bareValue(spot.written);
    const id = value === null || value.length > 100 ? null : asId(value);
    return value === null || id === null ? null : fix(isSameSpelling(value, id), write(id), replaceValue(spot, id));
  },
  'shape/wrong-type': ({ types }, spot) => (types === undefined ? null : retyped(types, spot)),
} satisfies FixMakers;
