import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type BenchLine, exactly, noted } from '../bench-line.ts';
import { type BenchRun, freshTree, schoolsOf } from '../bench-run.ts';
import { timed, timedCli } from '../measured-run.ts';
import { programCopy } from '../program-copy.ts';
import { contentOf, differences } from '../tree-listing.ts';

const shards = ['1/3', '2/3', '3/3'];

/**
 * Three processes, each with a third of the schools and a copy of the program of its own, so that not even a template is
 * shared: at once, and one after another. Their union is to be the single build, byte for byte.
 */
export async function shardsOfAll(run: BenchRun): Promise<BenchLine[]> {
  const schools = schoolsOf(run, 1_000);
  const part = `shards ${schools}`;
  const tree = freshTree(run, schools);
  const copies = shards.map((_, number) => programCopy(join(run.folder, `program-${number}`)));
  const outOf = (shard: string) => join(run.folder, `out-${shard.replace('/', '-of-')}`);
  const union = join(run.folder, 'union');
  const build = (shard: string, number: number, ...flags: string[]) =>
    timedCli(['build', tree.root, '--out', outOf(shard), '--shard', shard, ...flags], { program: copies[number]!.folder });
  const removeOutputs = () => {
    for (const out of [...shards.map(outOf), union]) rmSync(out, { recursive: true, force: true });
  };
  try {
    const single = await timedCli(['build', tree.root, '--out', tree.out]);
    const began = performance.now();
    await Promise.all(shards.map((shard, number) => build(shard, number, '--jobs', '1')));
    const atOnce = (performance.now() - began) / 1000;
    mkdirSync(union);
    for (const shard of shards) await timed('cp', ['-a', `${outOf(shard)}/.`, union]);
    const same = await timed('diff', ['-r', '--no-dereference', union, tree.out]).catch(() => null);
    const different = same === null ? differences(contentOf(union), contentOf(tree.out)) : [];
    if (different.length > 0) run.tables.push(`Not the same in the union of shards:\n${different.slice(0, 10).join('\n')}`);
    removeOutputs();
    for (const copy of copies) copy.forgetDrawings();
    const each: number[] = [];
    for (const [number, shard] of shards.entries()) each.push(await build(shard, number));
    return [
      exactly({ part, line: 'files of the union that the single build has not', unit: 'files', measured: different.length }, 0),
      noted({ part, line: 'the single build', unit: 's', measured: single }),
      noted({ part, line: 'three at once on this machine, one worker each', unit: 's', measured: atOnce }, single),
      noted({ part, line: 'each alone, sum', unit: 's', measured: each.reduce((sum, one) => sum + one, 0) }, single),
      noted({ part, line: 'each alone, the slowest: three machines', unit: 's', measured: Math.max(...each) }, single),
    ];
  } finally {
    removeOutputs();
    for (const copy of copies) copy.remove();
    tree.remove();
  }
}
