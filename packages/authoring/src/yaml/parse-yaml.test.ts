import { describe, expect, test } from 'vitest';
import { linesOf } from '../text/lines.ts';
import { parseYaml } from './parse-yaml.ts';

const parse = (text: string) => parseYaml(linesOf('f', text));
const found = (text: string) =>
  parse(text).diagnostics.map(({ at, code }) => `${at.line}:${at.column}-${at.endLine}:${at.endColumn} ${code}`);

describe('values are what they look like', () => {
  test.each([
    ['2024-01-01', '2024-01-01'],
    ['2024-13-45', '2024-13-45'],
    ['12:30', '12:30'],
    ['nei', 'nei'],
    ['no', 'no'],
    ['on', 'on'],
    ['1_000', '1_000'],
    ['8', 8],
    ['-2.5', -2.5],
    ['true', true],
    ['~', null],
    ['"014"', '014'],
    ['"a: b # c"', 'a: b # c'],
    ['|\n  to\n  linjer\n', 'to\nlinjer\n'],
  ])('%s', (text, value) => {
    expect(parse(`x: ${text}`)).toMatchObject({ value: { x: value }, sound: true, diagnostics: [] });
  });

  test('`__proto__` and `toString` are fields like any other', () => {
    const { value } = parse('__proto__: 1\ntoString: 2\n');
    expect(Object.keys(value as object)).toEqual(['__proto__', 'toString']);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  });
});

describe('faults', () => {
  test.each([
    ['x: 014', '1:4-1:7 yaml/ambiguous-number'],
    ['x: 0x1F', '1:4-1:8 yaml/ambiguous-number'],
    ['x: 1e3', '1:4-1:7 yaml/ambiguous-number'],
    ['x: .inf', '1:4-1:8 yaml/ambiguous-number'],
    ['x: +1', '1:4-1:6 yaml/ambiguous-number'],
    ['title: Læring: hva nå?\nid: y', '1:14-1:15 yaml/syntax'],
    ['a: [1, 2', '1:4-1:5 yaml/syntax'],
    ['a:\n\t- b', '2:1-2:2 yaml/syntax'],
    ['a: "b', '1:4-1:5 yaml/syntax'],
    ['@a: b', '1:1-1:2 yaml/syntax'],
    ['%TAG\na: b', '1:1-1:5 yaml/syntax'],
    ['a: 1\nb: 2\na: 3', '3:1-3:2 yaml/duplicate-key'],
    ['a: &x 1\nb: *x\nc: *x', '1:4-1:6 yaml/reuse'],
    ['a: *x', '1:4-1:6 yaml/reuse'],
    ['<<: { a: 1 }', '1:1-1:3 yaml/reuse'],
    ['a: !!binary aGVp', '1:4-1:12 yaml/tag'],
    ['a: !js 1', '1:4-1:7 yaml/tag'],
    ['a: 1\n---\nb: 2', '2:1-2:4 yaml/many-documents'],
    ['# bare\n', '1:1-1:1 yaml/nothing'],
    ['? [a]\n: 1', '1:3-1:6 yaml/bad-key'],
    ['a: "\\ud800"', '1:4-1:12 yaml/bad-character'],
    ['a: "\\uE000"', '1:4-1:12 yaml/bad-character'],
    ['a: "\\0"', '1:4-1:8 yaml/bad-character'],
    [`a: ${'['.repeat(20)}${']'.repeat(20)}`, '1:15-1:16 yaml/too-deep'],
    // All that follows an open bracket seems to lie inside it; the bracket is the fault.
    [`a: ${'['.repeat(20)}`, '1:4-1:5 yaml/syntax'],
    [`a: [\n${'  - b: c\n'.repeat(9)}`, '1:4-1:5 yaml/syntax'],
    [`${'- '.repeat(3000)}`, '1:25-1:26 yaml/too-deep'],
  ])('%j', (text, expected) => {
    expect(found(text)).toEqual([expected]);
    expect(parse(text).sound).toBe(false);
  });

  test('faults that do not follow from each other are told together', () => {
    expect(found('a: 01\na: 2\nb: "\\0"\n')).toEqual([
      '1:4-1:6 yaml/ambiguous-number',
      '2:1-2:2 yaml/duplicate-key',
      '3:4-3:8 yaml/bad-character',
    ]);
  });
});

describe('places', () => {
  const text = 'a: 1\r\nb:\r\n  - c: to\r\n    d: x\r\n  - "f"\r\ng: |\r\n  xx\r\n  yy\r\nh:\r\n"i/j~k": 1\r\n';
  const { places, placeOf, written } = parse(text);
  const at = (pointer: string) => {
    const { line, column, endLine, endColumn } = placeOf(pointer);
    return `${line}:${column}-${endLine}:${endColumn}`;
  };

  test.each([
    ['/a', '1:4-1:5'],
    ['/a~key', '1:1-1:2'],
    ['/b', '3:3-3:10'],
    ['/b/0/c', '3:8-3:10'],
    ['/b/0/d~key', '4:5-4:6'],
    ['/b/1', '5:5-5:8'],
    ['/g', '6:4-6:5'],
    ['/h', '9:1-9:2'],
    ['/i~1j~0k', '10:10-10:11'],
    ['', '1:1-1:1'],
    ['/b/0/mangler', '3:5-3:10'],
    ['/b/0/mangler~key', '3:5-3:10'],
    ['/mangler', '1:1-1:1'],
  ])('%s with CRLF', (pointer, place) => expect(at(pointer)).toBe(place));

  test('every place is in the file that was read', () => {
    expect(Object.values(places).every(({ file }) => file === 'f')).toBe(true);
  });

  test('what was written is kept', () => expect(written('/b/0/c')).toBe('to'));

  test('YAML inside a file has the places of the file', () => {
    const front = parseYaml(linesOf('f', '---\ntitle: X\n---\nTekst'), 3, 12);
    expect(front.value).toEqual({ title: 'X' });
    expect(front.placeOf('/title')).toMatchObject({ line: 2, column: 8, endColumn: 9 });
  });
});

test.each([
  ['keys', Array.from({ length: 15_000 }, (_, number) => `key${number}: 1`).join('\n')],
  ['brackets', '['.repeat(120_000)],
  ['dashes', '- '.repeat(120_000)],
  ['quotes', '"'.repeat(250_000)],
  ['blank lines', `${'\n'.repeat(250_000)}a: 1`],
  ['the same key', 'a: b\n'.repeat(50_000)],
  ['bad keys', '[a]: b\n'.repeat(30_000)],
  ['anchors', '&a '.repeat(80_000)],
  ['documents', '---\n'.repeat(60_000)],
])('a file full of %s is read or refused in time, with few diagnostics', (_, text) => {
  const started = performance.now();
  expect(parse(text).diagnostics.length).toBeLessThanOrEqual(20);
  expect(performance.now() - started).toBeLessThan(5000);
});
