import { atMost, type BenchLine, exactly, noted, phaseLines } from '../bench-line.ts';
import { type BenchRun, freshTree, median, schoolsOf } from '../bench-run.ts';
import { measuredBuild, timedCli } from '../measured-run.ts';
import { programStart } from '../program-start.ts';
import { schoolId } from '../synthetic-school.ts';
import { editPath } from '../tree-edits.ts';
import { changedBetween, isFile, listingOf } from '../tree-listing.ts';

/**
 * One school's path edited: what the program takes beyond its own start until that site is whole again, the middle of
 * three, each another school. Its start is what `stifinner --version` takes in the same run.
 */
export async function onePath(run: BenchRun): Promise<BenchLine[]> {
  const schools = schoolsOf(run, 1_000);
  const part = `one-path ${schools}`;
  const tree = freshTree(run, schools);
  const build = ['build', tree.root, '--out', tree.out];
  try {
    await timedCli(build);
    const start = await programStart();
    const seconds: number[] = [];
    const written: number[] = [];
    let beyond = 0;
    for (const number of [1, Math.ceil(schools / 2), schools]) {
      const before = listingOf(tree.out);
      editPath(tree.root, number, 'Dette er en ny setning.');
      seconds.push(await timedCli(build));
      const changed = changedBetween(before, listingOf(tree.out));
      const files = [...changed.written, ...changed.gone].filter(isFile);
      const id = schoolId(number);
      written.push(changed.written.filter(isFile).length);
      beyond += files.filter((name) => name !== id && !name.startsWith(`.releases/${id}/`)).length;
    }
    editPath(tree.root, 1, 'Dette er enda en setning.');
    const { phases } = await measuredBuild({ root: tree.root, out: tree.out });
    const whole = median(seconds);
    return [
      noted({ part, line: 'start of the program (--version)', unit: 's', measured: start }),
      noted({ part, line: 'the whole command', unit: 's', measured: whole }),
      atMost({ part, line: 'beyond the start', unit: 's', measured: whole - start }, 0.5),
      noted({ part, line: 'files written', unit: 'files', measured: median(written) }),
      exactly({ part, line: 'files touched of others', unit: 'files', measured: beyond }, 0),
      ...phaseLines(part, phases),
    ];
  } finally {
    tree.remove();
  }
}
