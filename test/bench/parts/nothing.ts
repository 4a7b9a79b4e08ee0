import { readFileSync, readlinkSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { atMost, type BenchLine, exactly, noted } from '../bench-line.ts';
import { type BenchRun, freshTree, median, schoolsOf } from '../bench-run.ts';
import { timedCli } from '../measured-run.ts';
import { programStart } from '../program-start.ts';
import { schoolId } from '../synthetic-school.ts';
import { changedBetween, contentOf, differences, listingOf } from '../tree-listing.ts';

/** Nothing changed: what the program takes to see it, the middle of five, and that it writes nothing at all. Then sites that somebody deleted. */
export async function nothing(run: BenchRun): Promise<BenchLine[]> {
  const schools = schoolsOf(run, 1_000);
  const part = `nothing ${schools}`;
  const tree = freshTree(run, schools);
  const build = ['build', tree.root, '--out', tree.out];
  try {
    await timedCli(build);
    const before = listingOf(tree.out);
    const seconds: number[] = [];
    for (let round = 0; round < 5; round += 1) seconds.push(await timedCli(build));
    const changed = changedBetween(before, listingOf(tree.out));
    const content = contentOf(tree.out);
    const again: number[] = [];
    let notWhole = 0;
    const remove = (name: string) => rmSync(join(tree.out, name), { recursive: true });
    const [link, site, home] = [schoolId(1), schoolId(Math.ceil(schools / 2)), schoolId(schools)];
    const deletions = [
      () => remove(link),
      () => remove(readlinkSync(join(tree.out, site))),
      () => {
        remove(home);
        remove(`.releases/${home}`);
      },
    ];
    for (const deleted of deletions) {
      deleted();
      again.push(await timedCli(build));
      notWhole += differences(content, contentOf(tree.out)).length;
    }
    readFileSync(join(tree.out, link, 'index.html'));
    return [
      noted({ part, line: 'start of the program (--version)', unit: 's', measured: await programStart() }),
      atMost({ part, line: 'the whole command, start included', unit: 's', measured: median(seconds) }, 1),
      exactly(
        { part, line: 'files, links and folders written', unit: 'files', measured: changed.written.length + changed.gone.length },
        0,
      ),
      noted({ part, line: 'the link to a site deleted, made again', unit: 's', measured: again[0]! }),
      noted({ part, line: 'the folder of a site deleted, made again', unit: 's', measured: again[1]! }),
      noted({ part, line: 'all there is of a site deleted, made again', unit: 's', measured: again[2]! }),
      exactly({ part, line: 'files that are other than before it', unit: 'files', measured: notWhole }, 0),
    ];
  } finally {
    tree.remove();
  }
}
