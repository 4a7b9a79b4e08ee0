import { atMost, atMostTimes, type BenchLine, noted } from '../bench-line.ts';
import type { BenchRun } from '../bench-run.ts';
import { coldBuild, fixedSeconds } from '../cold-build.ts';
import type { ColdBuild } from '../cold-figures.ts';
import { costTable } from '../cost-table.ts';

/**
 * Very many tiny schools in one run, and a tenth of them: nothing may grow but time and disk, both in proportion. Then
 * what real schools cost, from whole builds at two sizes.
 */
export async function many(run: BenchRun): Promise<BenchLine[]> {
  const [few, most] = [run.schools?.[0] ?? 2_000, run.schools?.at(-1) ?? 20_000];
  const tiny = { ...run, tiny: true };
  const small = await coldBuild(tiny, few, { copy: false });
  const large = await coldBuild(tiny, most, { copy: false });
  const part = `many ${few} to ${most}`;
  const each = (built: ColdBuild, sum: number) => sum / built.schools;
  const own = (built: ColdBuild) => each(built, built.seconds - fixedSeconds(built)) * 1000;
  const [first, second] = run.schools ? [few, most] : [1_000, 3_100];
  const whole = { ...run, tiny: false };
  run.tables.push(costTable(await coldBuild(whole, first), await coldBuild(whole, second)));
  return [
    noted({ part, line: 'all of it, many', unit: 's', measured: large.seconds }, small.seconds),
    atMost({ part, line: 'memory of the publisher, many', unit: 'MB', measured: large.rss }, 300),
    atMostTimes({ part, line: 'the same, against few', unit: 'MB', measured: large.rss }, small.rss, 1.15),
    // Noise is more than a tenth, so a growth that matters shows and a slow minute does not.
    atMostTimes(
      { part, line: 'a school, beside what is drawn and indexed once', unit: 'ms', measured: own(large) },
      own(small),
      1.25,
    ),
    atMostTimes(
      { part, line: 'disk of a school', unit: 'kB', measured: each(large, large.size.disk) / 1e3 },
      each(small, small.size.disk) / 1e3,
      1.05,
    ),
  ];
}
