import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leadsTo } from '../graph/circles.ts';
import { brokenIn, mendOrder, type OrderMend } from './mend-order.ts';
import { keepable, type OrderConstraint, orderGraph } from './order-constraints.ts';

const pair = (first: string, later: string, hard = true, named = first): OrderConstraint => ({
  first,
  later,
  hard,
  named,
  rules: [0],
});
const said = ({ module, to, mends }: OrderMend) =>
  `${module} ${JSON.stringify(to)} ${mends.map(({ first, later }) => first + later).join(',')}`;

describe('mendOrder', () => {
  test.each([
    ['abc', [pair('a', 'b'), pair('a', 'c')], []],
    ['ba', [pair('a', 'b')], ['a {"before":"b"} ab']],
    ['ba', [pair('a', 'b', true, 'b')], ['b {"after":"a"} ab']],
    ['bca', [pair('a', 'b'), pair('a', 'c')], ['a {"before":"b"} ab,ac']],
    ['bca', [pair('c', 'b'), pair('a', 'b')], ['b {"after":"a"} cb,ab']],
    ['dcba', [pair('a', 'b'), pair('c', 'd')], ['a {"before":"b"} ab', 'c {"before":"d"} cd']],
    ['ba', [pair('a', 'x'), pair('y', 'b')], []],
    ['bxya', [pair('a', 'b'), pair('x', 'a'), pair('b', 'y')], ['a null ab']],
    ['cba', [pair('b', 'c', false), pair('a', 'b')], ['a {"before":"b"} ab', 'c {"after":"b"} bc']],
  ] as [string, OrderConstraint[], string[]][])('%s', (sequence, constraints, expected) => {
    expect(mendOrder([...sequence], constraints).map(said)).toEqual(expected);
  });

  const ids = ['a', 'b', 'c', 'd', 'e'];
  const constraints = fc
    .uniqueArray(fc.record({ first: fc.constantFrom(...ids), later: fc.constantFrom(...ids), hard: fc.boolean() }), {
      selector: ({ first, later }) => first + later,
    })
    .map((pairs) =>
      keepable(pairs.filter(({ first, later }) => first !== later).map(({ first, later, hard }) => pair(first, later, hard))),
    );

  test('the moves, made one after another, leave nothing broken but what no single move mends', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(ids), constraints, (sequence, rules) => {
        const mends = mendOrder(sequence, rules);
        let order = sequence;
        for (const { module, to } of mends) {
          if (to === null) continue;
          const others = order.filter((id) => id !== module);
          const place = 'before' in to ? others.indexOf(to.before) : others.indexOf(to.after) + 1;
          order = others.toSpliced(place, 0, module);
        }
        const stuck = mends.filter(({ to }) => to === null).flatMap((mend) => mend.mends);
        expect(brokenIn(order, rules).filter((each) => !stuck.includes(each))).toEqual([]);
        expect(mends.length > 0).toBe(brokenIn(sequence, rules).length > 0);
      }),
      { numRuns: 1000 },
    );
  });

  test('keepable rules never go in a circle', () => {
    fc.assert(fc.property(constraints, (rules) => !ids.some((id) => leadsTo(orderGraph(rules), id, id))));
  });
});
