import { expect, test } from 'vitest';
import { readShard, shardOf } from './shard.ts';

test.each([
  ['1/1', { index: 1, of: 1 }],
  ['2/5', { index: 2, of: 5 }],
  ['0/5', null],
  ['6/5', null],
  ['2', null],
  ['2/0', null],
  ['-1/5', null],
  ['1/5x', null],
])('%s is a shard, or none', (written, shard) => expect(readShard(written)).toEqual(shard));

test('a school’s shard follows from its id, and shards share schools about evenly', () => {
  const schools = Array.from({ length: 3_100 }, (_, number) => `skole-${number}`);
  const sizes = [1, 2, 3, 4, 5].map((index) => schools.filter((id) => shardOf(id, 5) === index).length);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(3_100);
  for (const size of sizes) expect(Math.abs(size - 620)).toBeLessThan(93);
  // Machines that never speak must agree, whatever version of the program they run.
  expect(['fjellheim', 'liavatn', 'storhaug'].map((id) => shardOf(id, 1_000))).toMatchInlineSnapshot(`
    [
      744,
      274,
      272,
    ]
  `);
});
