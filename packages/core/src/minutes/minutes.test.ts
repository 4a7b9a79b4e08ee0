import type { Minutes } from '@stifinner/schemas';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexCatalog } from '../catalog/index-catalog.ts';
import { resolvePath } from '../path/resolve-path.ts';
import { block, buildModule, work } from '../testing/build-catalog.ts';
import { sampleCatalog } from '../testing/sample-catalog.ts';
import { writtenPath } from '../testing/written.ts';
import { addMinutes, subtractMinutes, sumMinutes, totalMinutes, workForms } from './arithmetic.ts';
import type { MinutesByForm } from './minutes.ts';
import { minutesOfModule } from './of-module.ts';
import { minutesOfBlock, minutesOfBlockAlone, minutesOfPage } from './of-page.ts';
import { toRange } from './to-range.ts';

const range = (least: number, typical: number, most: number) => ({ least, typical, most });

describe('toRange', () => {
  test.each([
    [8, range(8, 8, 8)],
    ['8', range(8, 8, 8)],
    ['8-15', range(8, 12, 15)],
    ['8-10-15', range(8, 10, 15)],
    [{ least: 4, most: 6 }, range(4, 5, 6)],
    [{ least: 4, typical: 6, most: 10 }, range(4, 6, 10)],
    ['15-8', range(8, 12, 15)],
    ['', range(0, 0, 0)],
    ['åtte', range(0, 0, 0)],
    [-3, range(0, 0, 0)],
    [Number.NaN, range(0, 0, 0)],
    ['1-2-3-4', range(1, 3, 4)],
    [0.5, range(0.5, 0.5, 0.5)],
    ['0-0', range(0, 0, 0)],
  ] as [Minutes | string, ReturnType<typeof range>][])('%j', (written, expected) => expect(toRange(written)).toEqual(expected));

  test('any text gives a range that rises', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.float()), (written) => {
        const { least, typical, most } = toRange(written);
        expect(0 <= least && least <= typical && typical <= most).toBe(true);
      }),
    );
  });
});

const ranges = fc.tuple(fc.nat(60_00), fc.nat(60_00), fc.nat(60_00)).map((numbers) => {
  const [least, typical, most] = numbers.map((hundredths) => hundredths / 100).toSorted((a, b) => a - b) as [
    number,
    number,
    number,
  ];
  return { least, typical, most };
});
const minutes: fc.Arbitrary<MinutesByForm> = fc
  .dictionary(fc.constantFrom(...workForms), ranges)
  .map((each) => addMinutes(Object.fromEntries(Object.entries(each)), {}));

describe('sums', () => {
  test('subtracting is the inverse of adding', () => {
    fc.assert(
      fc.property(minutes, minutes, (a, b) => {
        expect(subtractMinutes(addMinutes(a, b), b)).toEqual(a);
      }),
    );
  });

  test('the order of adding does not matter', () => {
    fc.assert(
      fc.property(fc.array(minutes), (all) => {
        expect(sumMinutes(all)).toEqual(sumMinutes(all.toReversed()));
      }),
    );
  });

  test('a total is over all forms, and nothing is nothing', () => {
    expect(totalMinutes({ ...work('alone', 4), ...work('group', '8-15') })).toEqual(range(12, 16, 19));
    expect(sumMinutes([])).toEqual({});
    expect(addMinutes(work('alone', 0), {})).toEqual({});
  });
});

describe('a page', () => {
  const [page] = buildModule('lk20', 'm', {
    parts: {
      del: {
        side: {
          reading: '4',
          blocks: [
            block('avsnitt', work('alone', 3), { kind: 'section', optional: true }),
            block('inni', work('group', '8-10-15'), { inside: 'avsnitt' }),
            block('lengst-inne', work('pair', 5), { inside: 'inni' }),
            block('for-seg', work('group', 20)),
          ],
        },
      },
    },
  }).pages;
  if (!page) throw new Error('the page is there');

  test('counts its reading alone, and optional work as none at least', () => {
    expect(minutesOfPage(page)).toEqual({ alone: range(4, 7, 7), pair: range(0, 5, 5), group: range(20, 30, 35) });
  });

  test.each([
    [['avsnitt'], { alone: range(4, 4, 4), group: range(20, 20, 20) }],
    [['inni'], { alone: range(4, 7, 7), group: range(20, 20, 20) }],
    [['for-seg', 'for-seg', 'finnes-ikke'], { alone: range(4, 7, 7), pair: range(0, 5, 5), group: range(0, 10, 15) }],
  ])('without %j', (without, expected) => expect(minutesOfPage(page, without)).toEqual(expected));

  test('a block carries what stands inside it; taken alone it is chosen', () => {
    expect(minutesOfBlock(page, 'avsnitt')).toEqual({ alone: range(0, 3, 3), pair: range(0, 5, 5), group: range(0, 10, 15) });
    expect(minutesOfBlockAlone(page, 'avsnitt')).toEqual({
      alone: range(3, 3, 3),
      pair: range(5, 5, 5),
      group: range(8, 10, 15),
    });
    expect(minutesOfBlock(page, 'finnes-ikke')).toEqual({});
  });

  test('sections in a circle are no trouble', () => {
    const round = {
      ...page,
      blocks: [block('a', work('alone', 1), { inside: 'b' }), block('b', work('alone', 2), { inside: 'a' })],
    };
    expect(minutesOfPage(round)).toEqual({ alone: range(7, 7, 7) });
    expect(minutesOfPage(round, ['a'])).toEqual({ alone: range(4, 4, 4) });
  });
});

test('a module has the minutes of the path that takes it whole', () => {
  const index = indexCatalog(sampleCatalog);
  for (const module of index.modules.values()) {
    const { value } = resolvePath(index, writtenPath([{ module: module.id }]));
    expect(minutesOfModule(module)).toEqual(value.minutes);
  }
});
