import { expect, test } from 'vitest';
import { devWords } from './dev-words.ts';

test.each([
  [0, 0, '', ''],
  [1, 0, 'Ett nytt funn. ', 'One new finding. '],
  [3, 0, '3 nye funn. ', '3 new findings. '],
  [0, 1, 'Ett funn er borte. ', 'One finding is gone. '],
  [0, 2, '2 funn er borte. ', '2 findings are gone. '],
  [1, 1, 'Ett nytt funn, og ett er borte. ', 'One new finding, and one is gone. '],
  [2, 3, '2 nye funn, og 3 er borte. ', '2 new findings, and 3 are gone. '],
])('%i new and %i gone', (fresh, mended, nb, en) => {
  expect(devWords.nb.change(fresh, mended)).toBe(nb);
  expect(devWords.en.change(fresh, mended)).toBe(en);
});
