import { expect, test } from 'vitest';
import { withoutSmallWords } from './small-words.ts';

test.each([
  ['hva leter vi etter?', 'leter'],
  ['Å lære å lære', 'lære lære'],
  ['kva skal vi vurdere', 'vurdere'],
  ['dybdelæring', 'dybdelæring'],
  ['  skjerm  og papir ', 'skjerm papir'],
  ['hva er det', 'hva er det'],
  ['"hva leter vi etter"', '"hva leter vi etter"'],
  ['', ''],
])('%j is asked as %j', (asked, sought) => expect(withoutSmallWords(asked)).toBe(sought));
