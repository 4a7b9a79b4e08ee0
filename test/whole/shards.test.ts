import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeSyntheticTree } from '../bench/synthetic-tree.ts';
import { everyFile } from './every-file.ts';
import { projectRoot } from './sample-tree.ts';

const cli = join(projectRoot, 'packages/cli/stifinner.js');
const shards = ['1/3', '2/3', '3/3'];
const work = mkdtempSync(join(tmpdir(), 'stifinner-shards-'));
const root = join(work, 'tree');
const outOf = (name: string) => join(work, `out-${name.replace('/', '-of-')}`);
const schoolsIn = (out: string) => [...everyFile(out).keys()].filter((name) => /^skole-\d+$/.test(name));

async function build(out: string, ...flags: string[]): Promise<void> {
  const child = spawn(process.execPath, [cli, 'build', root, '--out', out, ...flags], { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (piece) => {
      said += piece;
    });
  const [code] = await once(child, 'close');
  expect(code, said).toBe(0);
}

beforeAll(async () => {
  writeSyntheticTree(root, { schools: 9, seed: 3, tiny: true });
  await Promise.all(shards.map((shard) => build(outOf(shard), '--shard', shard, '--jobs', '1')));
  await build(outOf('single'));
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

test('each school is in one shard, and no shard has them all', () => {
  const all = shards.flatMap((shard) => schoolsIn(outOf(shard)));
  expect(all.toSorted()).toEqual(schoolsIn(outOf('single')));
  for (const shard of shards) expect(schoolsIn(outOf(shard)).length).toBeLessThan(9);
});

test('what shards have in common is the same in each, so that copying one over another loses nothing', () => {
  const [first, ...others] = shards.map((shard) => everyFile(outOf(shard)));
  for (const other of others) {
    const common = [...other.keys()].filter((name) => first?.has(name));
    expect(common.some((name) => name.startsWith('_shared/'))).toBe(true);
    expect(common.filter((name) => first?.get(name) !== other.get(name))).toEqual([]);
  }
});

test('three processes at once, put together by copying, are the single build, byte for byte, links and all', () => {
  const union = outOf('union');
  for (const shard of shards) cpSync(outOf(shard), union, { recursive: true, verbatimSymlinks: true, force: true });
  expect(everyFile(union)).toEqual(everyFile(outOf('single')));
});
