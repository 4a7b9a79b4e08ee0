import { expect, test } from 'vitest';
import { type Citation, citationHtml, replaceCitations } from './citation.ts';

const two: Citation[] = [
  { source: 'lk20/nou-2015-8', locator: null },
  { source: 'lk20/sawyer-2014', locator: 's. 3, 5 og 9–11' },
];

test('what is written is read again', () => {
  const read: Citation[][] = [];
  const html = `<p>Slik er det ${citationHtml(two)}.</p>`;
  const made = replaceCitations(html, (citations) => {
    read.push(citations);
    return '(to kilder)';
  });
  expect(read).toEqual([two]);
  expect(made).toBe('<p>Slik er det (to kilder).</p>');
});

test('a text that cites nothing is as it was', () => {
  expect(replaceCitations('<p>Et sitat</p>', () => 'x')).toBe('<p>Et sitat</p>');
});
