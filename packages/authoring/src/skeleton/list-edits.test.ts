import { describe, expect, test } from 'vitest';
import { addKey, addToList } from './list-edits.ts';

describe('an item more in a list', () => {
  test.each([
    ['between brackets', 'modules: [a, b] # to\n', 'modules: [a, b, ny] # to\n', undefined],
    ['between brackets, in front', 'modules: [a, b]\n', 'modules: [a, ny, b]\n', 1],
    ['in an empty list', 'modules: []\n', 'modules: [ny]\n', undefined],
    ['over several lines', 'modules: [\n  a,\n  b,\n]\n', 'modules: [\n  a,\n  b, ny,\n]\n', undefined],
    [
      'on lines of their own',
      'modules:\n  - a\n  - b # den siste\n\n# slutt\n',
      'modules:\n  - a\n  - b # den siste\n  - ny\n\n# slutt\n',
      undefined,
    ],
    ['on lines of their own, in front', 'modules:\n- a\n- b\n', 'modules:\n- ny\n- a\n- b\n', 0],
    ['at the end without a line end', 'modules:\n  - a', 'modules:\n  - a\n  - ny', undefined],
    ['with line ends of Windows', 'modules:\r\n  - a\r\nid: p\r\n', 'modules:\r\n  - a\r\n  - ny\r\nid: p\r\n', undefined],
  ])('%s', (_, before, after, at) => {
    expect(addToList(before, ['modules'], 'ny', at)).toBe(after);
  });

  test('that has several lines, after another such', () => {
    const before = 'parts:\n  - id: a\n    pages:\n      - x # her\n    # om a\n\n# om resten\nid: m\n';
    const after = 'parts:\n  - id: a\n    pages:\n      - x # her\n  - id: b\n    pages: [y]\n    # om a\n\n# om resten\nid: m\n';
    expect(addToList(before, ['parts'], 'id: b\npages: [y]')).toBe(after);
  });

  test('inside an item', () => {
    expect(addToList('parts:\n  - { id: a, pages: [x] }\n', ['parts', 0, 'pages'], 'y')).toBe(
      'parts:\n  - { id: a, pages: [x, y] }\n',
    );
  });

  test.each([
    ['that is not there', 'id: p\n'],
    ['that is no list', 'modules: a\n'],
    ['in what is not YAML', 'modules: [a\n'],
  ])('%s', (_, text) => expect(addToList(text, ['modules'], 'ny')).toBe(null));
});

test('a key more stands last', () => {
  expect(addKey('id: p # pakken\r\n\r\n', 'filmHosts:\n  - a')).toBe('id: p # pakken\r\nfilmHosts:\r\n  - a\r\n');
});
