import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { circlesOf, leadsTo } from './circles.ts';

const graphOf = (edges: Record<string, string[]>) => new Map(Object.entries(edges));

describe('circlesOf', () => {
  test.each([
    [{ a: ['b'], b: ['c'], c: [] }, []],
    [{ a: ['b'], b: ['a'] }, [['a', 'b']]],
    [{ c: ['a'], b: ['c'], a: ['b'] }, [['a', 'b', 'c']]],
    [
      { a: ['b'], b: ['a', 'c'], c: ['b'] },
      [
        ['a', 'b'],
        ['b', 'c'],
      ],
    ],
    [
      { a: ['b'], b: ['a'], x: ['y'], y: ['x'] },
      [
        ['a', 'b'],
        ['x', 'y'],
      ],
    ],
    [{ a: ['a', 'gone'] }, []],
  ])('%j', (edges, expected) => expect(circlesOf(graphOf(edges))).toEqual(expected));

  test('a long chain is no trouble', () => {
    const chain = new Map(Array.from({ length: 50_000 }, (_, id) => [`${id}`, [`${id + 1}`]]));
    expect(circlesOf(chain)).toEqual([]);
    chain.set('50000', ['0']);
    expect(circlesOf(chain)).toHaveLength(1);
  });

  const ids = ['a', 'b', 'c', 'd', 'e'];
  const graphs = fc
    .tuple(...ids.map(() => fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 4 })))
    .map((edges) => new Map(ids.map((id, number) => [id, (edges[number] ?? []).filter((other) => other !== id)])));

  test('each is a way round, told once, and cutting each once leaves none', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const circles = circlesOf(graph);
        for (const circle of circles)
          for (const [place, id] of circle.entries()) expect(graph.get(id)).toContain(circle[(place + 1) % circle.length]);
        expect(new Set(circles.map((circle) => circle.join(' '))).size).toBe(circles.length);
        expect(circles.length > 0).toBe(ids.some((id) => leadsTo(graph, id, id)));
        expect(circlesOf(new Map([...graph].toReversed()))).toEqual(circles);
      }),
    );
  });
});
