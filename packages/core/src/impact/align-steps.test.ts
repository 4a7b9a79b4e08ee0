import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignSteps, longestRise } from './align-steps.ts';

const aligned = (before: string, after: string): string =>
  alignSteps(
    [...before],
    [...after],
    (step) => step,
    (step) => step,
  )
    .map((pair) =>
      pair.before === null ? `+${pair.after}` : pair.after === null ? `-${pair.before}` : `${pair.after}${pair.moved ? '!' : ''}`,
    )
    .join(' ');

describe('two walks', () => {
  test.each([
    ['abc', 'abc', 'a b c'],
    ['abc', 'ac', 'a -b c'],
    ['ac', 'abc', 'a +b c'],
    ['abc', '', '-a -b -c'],
    ['', 'ab', '+a +b'],
    ['abcd', 'dabc', 'd! a b c'],
    ['abcd', 'bcda', 'b c d a!'],
    ['aba', 'aab', 'a a b!'],
    ['xab', 'aby', '-x a b +y'],
    ['ab', 'ba', 'b a!'],
  ])('%s and %s', (before, after, expected) => expect(aligned(before, after)).toBe(expected));

  test('of any steps, each is told once', () => {
    const walks = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 });
    fc.assert(
      fc.property(walks, walks, (before, after) => {
        const pairs = alignSteps(
          before,
          after,
          (step) => step,
          (step) => step,
        );
        expect(pairs.flatMap((pair) => pair.after ?? [])).toEqual(after);
        expect(pairs.flatMap((pair) => pair.before ?? []).sort()).toEqual(before.toSorted());
        if (before.join() === after.join()) expect(pairs.every(({ moved }) => !moved)).toBe(true);
      }),
    );
  });
});

test('the longest rise rises, and no longer one is in the list', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(50), { maxLength: 9 }), (numbers) => {
      const rise = longestRise(numbers);
      expect(rise).toEqual(rise.toSorted((a, b) => a - b));
      expect(numbers.filter((each) => rise.includes(each))).toEqual(rise);
      const subsets = Array.from({ length: 2 ** numbers.length }, (_, bits) => numbers.filter((_, place) => bits & (1 << place)));
      const rising = subsets.filter((each) => each.every((number, place) => place === 0 || each[place - 1]! < number));
      expect(rise.length).toBe(Math.max(...rising.map(({ length }) => length)));
    }),
  );
});
