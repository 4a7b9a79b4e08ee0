import type { OrderRule } from '@stifinner/schemas';
import { describe, expect, test } from 'vitest';
import { buildCatalog, type PackageData } from '../testing/build-catalog.ts';
import { sampleCatalog } from '../testing/sample-catalog.ts';
import { placeByName, writtenPath } from '../testing/written.ts';
import type { Refused } from './catalog.ts';
import { checkCatalog } from './check-catalog.ts';
import { indexCatalog } from './index-catalog.ts';

const check = (data: PackageData, refused: Refused[] = []) =>
  checkCatalog(indexCatalog(buildCatalog({ p: data }, refused)), placeByName);
const needs = (...ids: string[]) => ({ requires: ids.map((id) => ({ id: `p/${id}`, hard: false, why: 'Fordi.' })) });
const moduleNeeds = (...ids: string[]) => ({
  parts: {},
  requires: ids.map((id) => ({ id: `p/${id}`, hard: false, why: { nb: 'Fordi.' } })),
});
const pages = (data: PackageData['modules'][string]['parts'][string]): PackageData => ({
  modules: { m: { parts: { del: data } } },
});
const rule = (said: Partial<OrderRule>): OrderRule => ({
  rule: 'before',
  modules: ['p/a'],
  than: ['p/b'],
  why: { nb: 'Fordi.' },
  ...said,
});
const ordered = (...order: OrderRule[]): PackageData => ({
  modules: { a: { parts: {} }, b: { parts: {} }, c: { parts: {} } },
  order,
});

const cases: [string, PackageData, string[]][] = [
  ['pages that require one another in a row', pages({ a: {}, b: needs('a'), c: needs('b', 'a') }), []],
  ['a page that is not there', pages({ a: needs('bb'), b: {} }), ['prerequisite/unknown-page content/p/m/a.mdx/requires/0/page']],
  ['a page that requires itself', pages({ a: needs('a') }), ['prerequisite/itself content/p/m/a.mdx/requires/0/page']],
  [
    'a circle, once',
    pages({ c: needs('a'), a: needs('b'), b: needs('c') }),
    ['prerequisite/circle content/p/m/a.mdx/requires/0/page'],
  ],
  [
    'two circles that meet',
    pages({ a: needs('b'), b: needs('a', 'c'), c: needs('b') }),
    ['prerequisite/circle content/p/m/a.mdx/requires/0/page', 'prerequisite/circle content/p/m/b.mdx/requires/1/page'],
  ],
  [
    'modules in a circle',
    { modules: { a: moduleNeeds('b'), b: moduleNeeds('a') } },
    ['prerequisite/circle content/p/a/module.yaml/requires/0/module'],
  ],
  [
    'a module that is not there',
    { modules: { a: moduleNeeds('x') } },
    ['prerequisite/unknown-module content/p/a/module.yaml/requires/0/module'],
  ],
  ['rules that agree', ordered(rule({}), rule({ rule: 'last', modules: ['p/c'] })), []],
  [
    'a rule on a module that is not there',
    ordered(rule({ than: ['p/b', 'p/bb'] })),
    ['order/unknown-module content/p/package.yaml/order/0/than/1'],
  ],
  [
    'a module before itself',
    ordered(rule({ than: ['p/b', 'p/a'] })),
    ['order/same-module content/p/package.yaml/order/0/than/1'],
  ],
  [
    'two rules against each other',
    ordered(rule({}), rule({ modules: ['p/b'], than: ['p/a'] })),
    ['order/contradiction content/p/package.yaml/order/1'],
  ],
  [
    'two that are last',
    ordered(rule({ rule: 'last', modules: ['p/a'] }), rule({ rule: 'last', modules: ['p/b'] })),
    ['order/contradiction content/p/package.yaml/order/1'],
  ],
  ['two that are last together', ordered(rule({ rule: 'last', modules: ['p/a', 'p/b'] })), []],
  [
    'moves',
    {
      ...pages({ a: {}, b: {} }),
      moved: [
        { id: 'gammel', what: 'page', kind: 'renamed', to: ['aa'], since: '1.0.1' },
        { id: 'b', what: 'page', kind: 'merged', to: ['a'], since: '1.0.1' },
        { id: 'gammel', what: 'page', kind: 'removed', since: '1.0.2' },
        { id: 'x', what: 'page', kind: 'renamed', to: ['y'], since: '1.0.2' },
        { id: 'y', what: 'page', kind: 'split', to: ['x', 'a'], since: '1.0.2' },
        { id: 'z', what: 'page', kind: 'renamed', to: ['z'], since: '1.0.2' },
      ],
    },
    [
      'moved/unknown-target content/p/moved.yaml/0/to/0',
      'moved/still-there content/p/moved.yaml/1/id',
      'moved/repeated content/p/moved.yaml/2/id',
      'moved/circle content/p/moved.yaml/4',
      'moved/circle content/p/moved.yaml/5',
    ],
  ],
  [
    'a suggested path with a slip',
    { ...pages({ a: {} }), paths: [writtenPath([{ page: 'p/aa' }], {}, 'p/sti')] },
    ['path/unknown-page content/p/paths/sti.yaml'],
  ],
];

describe('checkCatalog', () => {
  test.each(cases)('%s', (_, data, expected) => {
    expect(check(data).map(({ code, at }) => `${code} ${at.file}`)).toEqual(expected);
  });

  test('what was refused is known', () => {
    const refused: Refused[] = [
      { kind: 'page', id: 'p/b', file: 'b.mdx' },
      { kind: 'module', id: 'p/n', file: 'n.yaml' },
    ];
    expect(
      check(
        {
          modules: { m: { parts: { del: { a: needs('b') } }, requires: [{ id: 'p/n', hard: true, why: { nb: 'x' } }] } },
          order: [rule({ modules: ['p/n'], than: ['p/m'] })],
        },
        refused,
      ),
    ).toEqual([]);
  });

  test('a path through a circle of prerequisites is told of nothing more', () => {
    const data = pages({ a: needs('b'), b: needs('a') });
    expect(
      check({
        ...data,
        paths: [writtenPath([{ module: 'p/m' }], {}, 'p/sti'), writtenPath([{ page: 'p/b' }], {}, 'p/sti-2')],
      }).map(({ code }) => code),
    ).toEqual(['prerequisite/circle']);
  });

  test('rules that contradict each other bind no path', () => {
    const data: PackageData = {
      modules: { a: { parts: { del: { x: {} } } }, b: { parts: { del: { y: {} } } } },
      order: [rule({}), rule({ modules: ['p/b'], than: ['p/a'] })],
    };
    expect(
      check({ ...data, paths: [writtenPath([{ page: 'p/y' }, { page: 'p/x' }], {}, 'p/sti')] }).map(({ code }) => code),
    ).toEqual(['order/contradiction']);
  });

  test('a circle names its whole way round, and the other places', () => {
    const [found] = check(pages({ c: needs('a'), a: needs('b'), b: needs('c') }));
    expect(found?.message).toBe('Uventet ring `p/a` → `p/b` → `p/c` → `p/a`, forventet krav som en rekkefølge kan oppfylle');
    expect(found?.related?.map(({ at, message }) => `${at.file} ${message}`)).toEqual([
      'content/p/m/b.mdx/requires/0/page `p/b` krever `p/c`',
      'content/p/m/c.mdx/requires/0/page `p/c` krever `p/a`',
    ]);
  });

  test('the sample is sound but for the circle that it has by design', () => {
    expect(checkCatalog(indexCatalog(sampleCatalog), placeByName).map(({ code }) => code)).toEqual(['moved/circle']);
  });
});
