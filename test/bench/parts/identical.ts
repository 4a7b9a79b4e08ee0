import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type BenchLine, exactly } from '../bench-line.ts';
import { type BenchRun, freshTree, schoolsOf } from '../bench-run.ts';
import { histories } from '../histories.ts';
import { timedCli } from '../measured-run.ts';
import { programCopy } from '../program-copy.ts';
import { contentOf, differences, type Listing } from '../tree-listing.ts';

/**
 * The output depends on the sources and the program alone. One folder is brought up to date through a history of edits,
 * each of them held against a cold build in another place: another checkout that has drawn nothing, another folder of
 * sources, another time zone and language, one worker. At the end all is put back, and the first tree is there again.
 */
export async function identical(run: BenchRun): Promise<BenchLine[]> {
  const schools = schoolsOf(run, 200);
  const part = `identical ${schools}`;
  const tree = freshTree(run, schools);
  const program = programCopy(join(run.folder, 'another', 'program'));
  const elsewhere = join(run.folder, 'another', 'place', 'tree');
  const env = { TZ: 'Asia/Tokyo', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
  const here = async (): Promise<Listing> => {
    await timedCli(['build', tree.root, '--out', tree.out, '--jobs', '2'], { env: { TZ: 'America/Los_Angeles', LC_ALL: 'C' } });
    return contentOf(tree.out);
  };
  const cold = async (): Promise<Listing> => {
    rmSync(elsewhere, { recursive: true, force: true });
    program.forgetDrawings();
    mkdirSync(elsewhere, { recursive: true });
    for (const name of ['content', 'sites']) cpSync(join(tree.root, name), join(elsewhere, name), { recursive: true });
    const out = join(elsewhere, '..', 'built');
    try {
      await timedCli(['build', elsewhere, '--out', out, '--jobs', '1'], { program: program.folder, env });
      return contentOf(out);
    } finally {
      rmSync(out, { recursive: true, force: true });
    }
  };
  const lines: BenchLine[] = [];
  const compare = (line: string, one: Listing, other: Listing) => {
    const different = differences(one, other);
    if (different.length > 0) run.tables.push(`${line}, not the same:\n${different.slice(0, 10).join('\n')}`);
    lines.push(exactly({ part, line, unit: 'files', measured: different.length }, 0));
  };
  try {
    const first = await here();
    compare('cold: other place, time zone, language, workers', first, await cold());
    const undone: (() => void)[] = [];
    for (const { name, edit } of histories(schools)) {
      undone.push(edit(tree.root));
      compare(`incremental against cold: ${name}`, await here(), await cold());
    }
    for (const undo of undone.reverse()) undo();
    compare('all put back', await here(), first);
    return lines;
  } finally {
    program.remove();
    rmSync(join(run.folder, 'another'), { recursive: true, force: true });
    tree.remove();
  }
}
