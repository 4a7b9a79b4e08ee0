import { atMostTimes, type BenchLine, exactly, noted, phaseLines } from '../bench-line.ts';
import { type BenchRun, freshTree, schoolsOf } from '../bench-run.ts';
import { copiedAlone, schoolsIn, sortWritten } from '../changed-files.ts';
import { secondsIn } from '../cold-build.ts';
import { measuredBuild } from '../measured-run.ts';
import { editBody } from '../tree-edits.ts';
import { changedBetween, isFile, listingOf } from '../tree-listing.ts';

const wording = 'Denne setningen er ny i dag.';

/**
 * The body of one page edited that every school uses. What the template costs is told apart: Astro draws it and Pagefind
 * indexes the package whatever the number of schools. The rest is held against `cp -a` of the files that were written.
 */
export async function onePage(run: BenchRun): Promise<BenchLine[]> {
  const schools = schoolsOf(run, 3_100);
  const part = `one-page ${schools}`;
  const tree = freshTree(run, schools);
  try {
    await measuredBuild({ root: tree.root, out: tree.out });
    const before = listingOf(tree.out);
    editBody(tree.root, wording);
    const built = await measuredBuild({ root: tree.root, out: tree.out }, run.profile);
    const changed = changedBetween(before, listingOf(tree.out));
    const names = changed.written.filter(isFile);
    const written = sortWritten(tree.out, names, { wording, pkg: 'pakke-1' });
    const copy = await copiedAlone(tree.out, [...written.pages, ...written.indexes]);
    const all = await copiedAlone(tree.out, names);
    const gone = changed.gone
      .filter(isFile)
      .filter((name) => !/^(?:_shared\/search\/pakke-1-|\.releases\/\.content\/)/.test(name));
    return [
      exactly({ part, line: 'schools whose page was made anew', unit: 'schools', measured: schoolsIn(written.pages) }, schools),
      noted({ part, line: 'pages with the new words', unit: 'pages', measured: written.pages.length }),
      noted({ part, line: 'files of the index of that package', unit: 'files', measured: written.indexes.length }),
      noted({ part, line: 'records', unit: 'files', measured: written.records.length }),
      exactly(
        {
          part,
          line: 'other files written or gone',
          unit: 'files',
          measured: written.otherPages.length + written.others.length + written.maps.length + gone.length,
        },
        0,
      ),
      atMostTimes(
        { part, line: 'the whole filling phase, against all that was written', unit: 's', measured: built.phases['filling']! },
        all,
        1.5,
      ),
      noted({ part, line: 'the same, against pages and index alone', unit: 's', measured: built.phases['filling']! }, copy),
      noted({ part, line: 'filling and writing (each worker)', unit: 's', measured: secondsIn(built, 'fill', 'write') }, all),
      noted({ part, line: 'all of it, start of the process included', unit: 's', measured: built.seconds }),
      ...phaseLines(part, built.phases),
      ...Object.keys(built.work).map((step) =>
        noted({ part, line: `each worker, ${step}`, unit: 's', measured: secondsIn(built, step) }),
      ),
    ];
  } finally {
    tree.remove();
  }
}
