import { expect, test } from 'vitest';
import { nearest } from './nearest.ts';

test.each([
  ['lk20/hva-er-dybdelaring', ['lk20/hva-er-dybdelaering', 'lk20/bakgrunn'], 'lk20/hva-er-dybdelaering'],
  ['lk20/vedrier', ['lk20/verdier'], 'lk20/verdier'],
  ['ab', ['ba'], 'ba'],
  ['ca', ['abc'], null],
  ['Film', ['film'], 'film'],
  ['lk20/ab', ['lk20/xy'], null],
  ['mote-1', ['mote-3', 'mote-2'], 'mote-2'],
  ['toString', ['tostring', 'x'], 'tostring'],
  ['', ['abc'], null],
  ['noe', [], null],
])('%s among %j is %s', (actual, candidates, expected) => {
  expect(nearest(actual, candidates)).toBe(expected);
});
