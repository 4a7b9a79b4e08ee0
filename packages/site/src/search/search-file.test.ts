import { expect, test } from 'vitest';
import { minuteBand } from './search-file.ts';

test.each([
  [0, null],
  [0.5, '5'],
  [5, '5'],
  [5.5, '10'],
  [10, '10'],
  [20, '20'],
  [20.01, 'more'],
  [400, 'more'],
])('%d minutes are in the band %s', (minutes, band) => expect(minuteBand(minutes)).toBe(band));
