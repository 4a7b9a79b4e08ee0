import { atMost, atMostTimes, type BenchLine, type Given, noted, phaseLines } from '../bench-line.ts';
import type { BenchRun } from '../bench-run.ts';
import { coldBuild, secondsIn } from '../cold-build.ts';
import type { ColdBuild } from '../cold-figures.ts';

/** Everything from sources to published sites, nothing made before. */
export async function cold(run: BenchRun): Promise<BenchLine[]> {
  const lines: BenchLine[] = [];
  for (const schools of run.schools ?? [1_000, 3_100]) lines.push(...coldLines(`cold ${schools}`, await coldBuild(run, schools)));
  return lines;
}

/**
 * What the workers do is told by them, in time by the clock in each thread, summed: divided by the number of workers it is
 * how long that step kept the phase busy, and where processes of Pagefind take the processor meanwhile, that is in it too.
 * What the disk takes to have it all is added, where it is waited for. The whole phase is longer, since it also plans,
 * verifies and waits for Pagefind: it is noted beside, and so is the same share of it, which lays the waiting on every step.
 */
export function coldLines(part: string, built: ColdBuild): BenchLine[] {
  const { size, copy, flush, phases, children } = built;
  const filling = phases['filling'] ?? Number.NaN;
  const filled = secondsIn(built, 'fill', 'write');
  const inSteps = secondsIn(built, ...Object.keys(built.work).filter((step) => step !== 'check' && step !== 'search'));
  return [
    noted({ part, line: 'files written', unit: 'files', measured: size.files }),
    noted({ part, line: 'bytes in them', unit: 'MB', measured: size.bytes / 1e6 }),
    noted({ part, line: 'on the disk, folders and all', unit: 'MB', measured: size.disk / 1e6 }),
    ...(copy === null
      ? []
      : [
          atMostTimes({ part, line: 'filling and writing (each worker)', unit: 's', measured: filled + flush }, copy, 1.5),
          noted({ part, line: 'their share of the phase', unit: 's', measured: (filling * filled) / inSteps + flush }, copy),
          noted({ part, line: 'the whole phase: plan, search, verify too', unit: 's', measured: filling + flush }, copy),
          all(built, { part, line: 'all of it, start of the process included', unit: 's', measured: built.seconds }, copy),
        ]),
    atMost({ part, line: 'memory of the publisher', unit: 'MB', measured: built.rss }, 300),
    ...(children
      ? [
          atMost({ part, line: "memory of Astro's build", unit: 'MB', measured: children.astro }, 800),
          noted({ part, line: 'memory of Pagefind, all its processes', unit: 'MB', measured: children.pagefind }),
        ]
      : []),
    ...phaseLines(part, phases),
    ...Object.keys(built.work).map((step) =>
      noted({ part, line: `each worker, ${step}`, unit: 's', measured: secondsIn(built, step) }),
    ),
  ];
}

/** What all schools share costs the same for few and for many, so the target is set for the whole country. */
const all = ({ schools }: ColdBuild, given: Given, copy: number): BenchLine =>
  schools >= 3_100 ? atMostTimes(given, copy, 4) : noted(given, copy);
