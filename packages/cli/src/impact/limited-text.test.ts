import { expect, test } from 'vitest';
import { LimitedText } from './limited-text.ts';

const rows = (count: number, length: number) =>
  Array.from({ length: count }, (_, number) => [String(number).padEnd(length, 'x')]);

test('a table with its rows, and nothing left out', () => {
  const text = new LimitedText(2000, 'Start\n');
  text.table('Tomt', ['A'], []);
  text.table('Fullt', ['A', 'B'], [['1', '2']]);
  expect(text.end('Slutt.')).toBe('Start\n\n**Fullt**\n\n| A | B |\n| --- | --- |\n| 1 | 2 |\n\nSlutt.\n');
});

test('never longer than the limit, and what there is no room for is counted', () => {
  const text = new LimitedText(2000, 'Start\n');
  text.table('Langt', ['A'], [...rows(100, 40), ['kort']]);
  text.table('Et til', ['A'], rows(30, 40));
  const all = text.end('Slutt.');
  expect(all.length).toBeLessThanOrEqual(2000);
  const shown = all.split('\n').filter((line) => /^\| \d/.test(line) || line === '| kort |').length;
  expect(all).toContain(`… og ${131 - shown} rader til.`);
  expect(all).toContain('| kort |');
  expect(all.endsWith('Slutt.\n')).toBe(true);
});
