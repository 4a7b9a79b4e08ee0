import { subjectKey } from '@stifinner/core';
import type { PackageMap } from '@stifinner/core/report';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { messagesFor } from '../messages/messages.ts';
import { lanesOf } from './lanes.ts';
import { mapDrawing } from './map-drawing.ts';
import { moduleLines } from './module-order.ts';
import { linesOf, widthOf } from './text-width.ts';

const total = { least: 8, typical: 10, most: 15 };
type Edge = PackageMap['edges'][number];
const edge = (kind: Edge['kind'], from: string, to: string, hard = false): Edge => ({ kind, from, to, hard, why: '' });

/** A map of modules named a, b …, each with so many pages in its parts: `[[2, 1]]` has pages `a-0-0`, `a-0-1` and `a-1-0`. */
function mapOfShape(shape: readonly (readonly number[])[], edges: Edge[]): PackageMap {
  const modules = shape.map((parts, number): PackageMap['modules'][number] => {
    const id = String.fromCharCode(97 + number);
    return {
      ...{ id: `p/${id}`, kind: 'subject', title: `Modul ${id}`, minutes: {}, total, leaderSupport: null, meetings: [] },
      parts: parts.map((pages, part) => ({
        ...{ id: `d${part}`, title: `Del ${part}`, meetings: [], refused: [] },
        pages: Array.from({ length: pages }, (_, page) => ({
          ...{
            id: `p/${id}-${part}-${page}`,
            title: `Side ${page} i en del av en modul`,
            language: 'nb',
            kind: 'reading',
            need: 'must',
          },
          ...{ status: 'published', reviewBy: null, revision: 1, file: '', minutes: {}, total, languages: [] },
        })),
      })),
    };
  });
  const rest = { films: [], perspectives: [], paths: [], minutes: {}, total, missing: [] };
  return { package: 'p', title: 'Pakken', language: 'nb', modules, edges, ...rest };
}
const draw = (shape: readonly (readonly number[])[], edges: Edge[] = []) =>
  mapDrawing(mapOfShape(shape, edges), messagesFor('nb'));

describe('a drawing', () => {
  test('has what comes before above what comes after, and each row from the left', () => {
    const drawing = draw(
      [[1], [1], [1], [1]],
      [edge('order', 'p/a', 'p/b'), edge('order', 'p/a', 'p/c'), edge('module', 'p/c', 'p/d')],
    );
    const [a, b, c, d] = drawing.modules;
    expect([a!.y < b!.y, b!.y === c!.y, c!.y < d!.y, b!.x < c!.x, a!.x === b!.x]).toEqual([true, true, true, true, true]);
    expect(drawing.lines).toHaveLength(3);
  });

  test('has the parts of a module side by side where the module has a row to itself', () => {
    const drawing = draw(
      [
        [1, 1],
        [1, 1],
        [1, 1],
      ],
      [edge('order', 'p/a', 'p/b'), edge('order', 'p/a', 'p/c')],
    );
    const rows = drawing.modules.map(({ rows: [first, second] }) => (first!.y === second!.y ? 'beside' : 'below'));
    expect(rows).toEqual(['beside', 'below', 'below']);
  });

  test('has no more than three modules beside each other', () => {
    const tops = draw([[1], [1], [1], [1], [1], [1], [1]]).modules.map(({ y }) => y);
    expect([...new Set(tops)].map((top) => tops.filter((y) => y === top).length)).toEqual([3, 3, 1]);
  });

  const shapes = fc.array(fc.array(fc.nat(3), { maxLength: 5 }), { maxLength: 6 });
  const names = fc.constantFrom('p/a', 'p/b', 'p/c', 'p/d', 'p/a-0-0', 'p/a-0-1', 'p/b-1-0', 'p/c-0-2', 'p/borte');
  const edges = fc.array(
    fc.record({
      kind: fc.constantFrom('order', 'module', 'page'),
      from: names,
      to: names,
      hard: fc.boolean(),
      why: fc.constant(''),
    }),
  );

  test('of anything has each page once, inside its module, and no two modules in one place', () => {
    fc.assert(
      fc.property(shapes, edges, (shape, written) => {
        const map = mapOfShape(shape, []);
        const modules = new Set(map.modules.map(({ id }) => id));
        const pages = map.modules.flatMap(({ parts }) => parts.flatMap((part) => part.pages.map(({ id }) => id)));
        // A map names nothing that is not there.
        const known = (written as Edge[]).filter(({ kind, from, to }) => {
          const all = kind === 'page' ? new Set(pages) : modules;
          return all.has(from) && all.has(to) && from !== to;
        });
        const drawing = draw(shape, known);
        expect(drawing).toEqual(draw(shape, known));
        const keys = drawing.modules.flatMap(({ rows }) => rows.map(({ key }) => key));
        expect(keys.toSorted()).toEqual(pages.map((id) => subjectKey('page', id)).toSorted());
        for (const { rows, width, height } of drawing.modules)
          for (const row of rows)
            expect(row.x >= 0 && row.y >= 0 && row.x + row.width <= width && row.y + row.height <= height).toBe(true);
        for (const [place, one] of drawing.modules.entries()) {
          expect(one.x >= 0 && one.y >= 0 && one.x + one.width <= drawing.width && one.y + one.height <= drawing.height).toBe(
            true,
          );
          for (const other of drawing.modules.slice(place + 1))
            expect(
              one.x + one.width <= other.x ||
                other.x + other.width <= one.x ||
                one.y + one.height <= other.y ||
                other.y + other.height <= one.y,
            ).toBe(true);
        }
        for (const { d } of [...drawing.lines, ...drawing.pageLines]) expect(d).toMatch(/^M-?\d[-\d. MCQHV]*$/);
        expect(drawing.pageLines.length).toBeGreaterThanOrEqual(
          new Set(known.filter(({ kind }) => kind === 'page').map(({ from, to }) => `${from} ${to}`)).size,
        );
      }),
      { numRuns: 60 },
    );
  });
});

test.each<[string, Edge[], string[]]>([
  ['one line for a pair, as firm as the firmest', [edge('order', 'a', 'b'), edge('module', 'a', 'b', true)], ['a b true']],
  [
    'no line that others lead by',
    [edge('order', 'a', 'c', true), edge('order', 'a', 'b'), edge('order', 'b', 'c')],
    ['a b false', 'b c false'],
  ],
  ['no line for pages, and none to itself', [edge('page', 'a', 'b'), edge('order', 'a', 'a')], []],
  ['a circle is still joined', [edge('module', 'a', 'b'), edge('module', 'b', 'a')], ['a b false', 'b a false']],
])('%s', (_, edges, expected) =>
  expect(moduleLines(edges).map(({ from, to, hard }) => `${from} ${to} ${hard}`)).toEqual(expected),
);

test.each([
  [[{ from: 0, to: [1, 2] }], [0]],
  [
    [
      { from: 0, to: [1] },
      { from: 2, to: [3] },
    ],
    [0, 0],
  ],
  [
    [
      { from: 0, to: [3] },
      { from: 1, to: [2] },
    ],
    [1, 0],
  ],
  [
    [
      { from: 0, to: [1] },
      { from: 1, to: [2] },
    ],
    [0, 1],
  ],
])('lanes of %j', (trunks, lanes) => expect(lanesOf(trunks)).toEqual(lanes));

describe('text in lines', () => {
  test.each([
    ['kort', 100, ['kort']],
    ['to ord til', 40, ['to ord', 'til']],
    ['ett to tre fire fem seks', 30, ['ett to', 'tre', 'fire…']],
    ['', 40, []],
  ])('%s', (text, width, lines) => expect(linesOf(text, width, 10, 3)).toEqual(lines));

  test('fit, whatever the words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 40, max: 200 }), (text, width) => {
        const lines = linesOf(text, width, 12, 3);
        expect(lines.length).toBeLessThanOrEqual(3);
        for (const line of lines) expect(widthOf(line, 12)).toBeLessThanOrEqual(width);
      }),
    );
  });
});
