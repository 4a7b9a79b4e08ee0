import { describe, expect, test } from 'vitest';
import { yamlCursor } from './yaml-cursor.ts';

/** `way writes [siblings]` where `‸` stands. */
function at(written: string): string | null {
  const offset = written.indexOf('‸');
  const found = yamlCursor(written.replace('‸', ''), 0, offset);
  return found === null ? null : `/${found.way.join('/')} ${found.writes} [${found.siblings.join(' ')}]`;
}

describe('lines', () => {
  test.each([
    ['‸', '/ key []'],
    ['id: x\nti‸', '/ key [id]'],
    ['id: ‸', '/id value []'],
    ['id: "‸"', '/id value []'],
    ['a:\n  b: ‸', '/a/b value []'],
    ['a:\n  b: 1\n  ‸\n  c: 2\nd: 3', '/a key [b c]'],
    ['a:\n  - ‸', '/a/* either []'],
    ['a:\n- ‸', '/a/* either []'],
    ['a:\n  - b: 1\n    ‸', '/a/* key [b]'],
    ['a:\n  - b: 1\n  - ‸', '/a/* either []'],
    ['a:\n  - b:\n      - ‸', '/a/*/b/* either []'],
    ['- ‸', '/* either []'],
    ['- id: x\n  ‸', '/* key [id]'],
    ['- id: x\n- id: y\n  kind: ‸', '/*/kind value []'],
    ['a:\n  b:\n    c: 1\nd:\n  e: ‸', '/d/e value []'],
    ['a:\r\n  b: 1\r\n  ‸', '/a key [b]'],
    ['# om a: b\n\na:\n\n  # mer\n  ‸', '/a key []'],
    ['a: 1 # ‸', null],
    ['a:‸', null],
  ])('%j', (written, expected) => expect(at(written)).toBe(expected));
});

describe('brackets', () => {
  test.each([
    ['a: [‸', '/a/* either []'],
    ['a: [b, ‸', '/a/* either []'],
    ['a: { ‸', '/a key []'],
    ['a: { b: 1, ‸', '/a key [b]'],
    ['a: { b: ‸', '/a/b value [b]'],
    ['a: { b: { c: ‸', '/a/b/c value [c]'],
    ['a:\n  - { b: ‸', '/a/*/b value [b]'],
    ['a: [\n  b,\n  ‸', '/a/* either []'],
    ['a: { b: "x, y: z", ‸', '/a key [b]'],
    ['a: [b]\nc: ‸', '/c value []'],
    ['a: { b: 1 }\n‸', '/ key [a]'],
    ['- { id: x, kind: ‸', '/*/kind value [id kind]'],
  ])('%j', (written, expected) => expect(at(written)).toBe(expected));
});
