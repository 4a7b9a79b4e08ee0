import { atLeastTimes, type BenchLine, noted } from '../bench-line.ts';
import { type BenchRun, freshTree, median } from '../bench-run.ts';
import { coldBuild } from '../cold-build.ts';
import { schoolsAlone } from '../one-school-alone.ts';
import { schoolId } from '../synthetic-school.ts';

/** How many are built alone. */
const alone = 3;

/**
 * One school's share of a cold build, from sources to published, against what it would take alone from the same sources:
 * to read and check them, one `astro build` and one run of Pagefind. The middle of a few, one after another. The last
 * two are also told without the reading and checking, which an Astro build cannot do without.
 */
export async function perSchool(run: BenchRun): Promise<BenchLine[]> {
  const schools = run.schools?.at(-1) ?? 3_100;
  const part = `per-school ${schools}`;
  const whole = await coldBuild(run, schools);
  const tree = freshTree(run, alone);
  try {
    const ids = Array.from({ length: alone }, (_, number) => schoolId(number + 1));
    const { reading, schools: each } = await schoolsAlone(tree.root, ids);
    const ours = whole.seconds / schools;
    const theirs = median(each.map(({ astro, pagefind }) => astro + pagefind));
    const astro = median(each.map((one) => one.astro));
    const pagefind = median(each.map((one) => one.pagefind));
    return [
      noted({ part, line: 'reading, checking and planning for one school', unit: 'ms', measured: reading * 1000 }),
      noted({ part, line: 'one astro build of one school', unit: 'ms', measured: astro * 1000 }),
      noted({ part, line: 'one run of Pagefind over its pages', unit: 'ms', measured: pagefind * 1000 }),
      noted({ part, line: 'Astro and Pagefind, all else given to them', unit: 'ms', measured: theirs * 1000 }, ours * 1000),
      atLeastTimes(
        {
          part,
          line: 'one school alone, against our cold build divided by schools',
          unit: 'ms',
          measured: reading * 1000 + theirs * 1000,
        },
        ours * 1000,
        300,
      ),
    ];
  } finally {
    tree.remove();
  }
}
