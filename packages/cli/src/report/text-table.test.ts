import { expect, test } from 'vitest';
import { textTable } from './text-table.ts';

const columns = [{ head: 'Id' }, { head: 'Språk', most: 8 }];

test('columns are as wide as what is in them', () => {
  expect(textTable(columns, [['lk20/så-lang', 'nb']])).toBe(
    'Id            Språk\n────────────  ─────\nlk20/så-lang  nb'.replace(/ {2}$/gm, ''),
  );
});

test('what is wider goes on below, broken where words and parts of ids end, and nothing is lost', () => {
  const table = textTable(
    columns,
    [
      ['lk20/en-lang-id-som-gar-over', 'nb, uten nn'],
      ['x'.repeat(25), 'nb'],
    ],
    24,
  );
  expect(table).toBe(
    [
      'Id              Språk',
      '──────────────  ────────',
      'lk20/en-lang-   nb, uten',
      'id-som-gar-     nn',
      'over',
      `${'x'.repeat(14)}  nb`,
      'x'.repeat(11),
    ].join('\n'),
  );
});

test('no rows, only the heads', () => {
  expect(textTable(columns, [])).toBe('Id          Språk\n──────────  ─────');
});
