import { expect, test } from 'vitest';
import { bodyCursor } from './body-cursor.ts';

/** What is written where `‸` stands, and the word that has been begun. */
function at(written: string): string | null {
  const offset = written.indexOf('‸');
  const text = written.replace('‸', '');
  const found = bodyCursor(text, 0, offset);
  if (found === null) return null;
  const { writes, from, ...rest } = found;
  return [writes, ...Object.values(rest).map(String), `'${text.slice(from, offset)}'`].join(' ');
}

test.each([
  ['<‸', "component ''"],
  ['Ord <Fi‸', "component 'Fi'"],
  ['</Ta‸', "closing 'Ta'"],
  ['<Task ‸', "attribute Task  ''"],
  ['<Task id="x" ki‸', "attribute Task id 'ki'"],
  ['<Task\n  id="x"\n  ‸', "attribute Task id ''"],
  ['<Task id="x" optional ‸', "attribute Task id,optional ''"],
  ['<Task id="‸" kind="reading">', "value Task id ''"],
  ["<Task id='ab‸", "value Task id 'ab'"],
  ['<Task title="a < b" kind="re‸', "value Task kind 're'"],
  ['<Task id="x">‸', null],
  ['<Task id="x">\nOrd ‸', null],
  ['[@no‸', "source 'no'"],
  ['[@a; @b‸', "source 'b'"],
  ['Ord [@a, s. 4‸', null],
  ['\\[@a‸', null],
  ['[ord](‸', "address ''"],
  ['[ord](page:el‸', "address 'page:el'"],
  ['[ord](#‸', "address '#'"],
  ['[ord](page:a) og ‸', null],
  ['epost@skole‸', null],
  ['2 < 3 og ‸', null],
])('%j', (written, expected) => expect(at(written)).toBe(expected));
