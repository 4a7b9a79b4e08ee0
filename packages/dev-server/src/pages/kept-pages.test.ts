import { expect, test } from 'vitest';
import { KeptPages } from './kept-pages.ts';

const page = (html: string) => ({ html, files: [], missing: { path: null, shown: [] } });

test('the pages that were shown last are kept, and no more than a hundred', () => {
  const kept = new KeptPages();
  for (let number = 0; number < 130; number += 1) {
    kept.keep(`/s/${number}/`, page(String(number)));
    kept.keep('/s/0/', page(`0, for the ${number}th time`));
  }
  expect(kept.get('/s/0/')?.html).toBe('0, for the 129th time');
  expect(kept.get('/s/129/')?.html).toBe('129');
  expect(kept.get('/s/30/')).toBeUndefined();
  expect([...Array(130).keys()].filter((number) => kept.get(`/s/${number}/`) !== undefined)).toHaveLength(100);
  kept.forget('/s/0/');
  expect(kept.get('/s/0/')).toBeUndefined();
});
