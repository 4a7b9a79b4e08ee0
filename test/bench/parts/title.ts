import { type BenchLine, exactly, noted, phaseLines } from '../bench-line.ts';
import { type BenchRun, freshTree, schoolsOf } from '../bench-run.ts';
import { schoolsIn, sortWritten } from '../changed-files.ts';
import { measuredBuild } from '../measured-run.ts';
import { editTitle } from '../tree-edits.ts';
import { changedBetween, isFile, listingOf } from '../tree-listing.ts';

const wording = 'Et helt nytt navn på siden';

/** The title of one page that every school uses: it is shown in the navigation of every page of its paths. Held against the cold build. */
export async function title(run: BenchRun): Promise<BenchLine[]> {
  const schools = schoolsOf(run, 1_000);
  const part = `title ${schools}`;
  const tree = freshTree(run, schools);
  try {
    const cold = await measuredBuild({ root: tree.root, out: tree.out });
    const before = listingOf(tree.out);
    editTitle(tree.root, wording);
    const built = await measuredBuild({ root: tree.root, out: tree.out }, run.profile);
    const changed = changedBetween(before, listingOf(tree.out));
    const written = sortWritten(tree.out, changed.written.filter(isFile), { wording, pkg: 'pakke-1' });
    return [
      exactly({ part, line: 'schools that got it', unit: 'schools', measured: schoolsIn(written.pages) }, schools),
      noted({ part, line: 'pages that show it', unit: 'pages', measured: written.pages.length }),
      exactly({ part, line: 'pages written that do not', unit: 'pages', measured: written.otherPages.length }, 0),
      noted({ part, line: 'files of the index of that package', unit: 'files', measured: written.indexes.length }),
      noted({ part, line: 'records and plans', unit: 'files', measured: written.records.length }),
      exactly({ part, line: 'maps for authors that show it', unit: 'pages', measured: written.maps.length }, 1),
      noted({ part, line: 'all else (search.json)', unit: 'files', measured: written.others.length }),
      noted({ part, line: 'all of it, against cold', unit: 's', measured: built.seconds }, cold.seconds),
      ...phaseLines(part, built.phases),
    ];
  } finally {
    tree.remove();
  }
}
