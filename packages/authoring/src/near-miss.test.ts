import { expect, test } from 'vitest';
import { nearMiss } from './near-miss.ts';

test.each([
  ['titel', ['title', 'summary'], 'title'],
  ['tittel', ['title', 'summary'], 'title'],
  ['Title', ['title'], 'title'],
  ['møte', ['meeting', 'note'], 'meeting'],
  ['pgae', ['page', 'film'], 'page'],
  ['dans', ['page', 'film'], undefined],
  ['x'.repeat(1000), ['x'], undefined],
  ['side', [], undefined],
])('%s among %j', (word, candidates, expected) => expect(nearMiss(word, candidates)).toBe(expected));
