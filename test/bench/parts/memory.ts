import { atMost, atMostTimes, type BenchLine } from '../bench-line.ts';
import type { BenchRun } from '../bench-run.ts';
import { coldBuild } from '../cold-build.ts';

/** Memory of the publisher at few schools and at many, each in a process of its own: it may not grow with their number. */
export async function memory(run: BenchRun): Promise<BenchLine[]> {
  const [few, many] = [run.schools?.[0] ?? 200, run.schools?.at(-1) ?? 3_100];
  const small = await coldBuild(run, few);
  const large = await coldBuild(run, many);
  const part = `memory ${few} to ${many}`;
  return [
    atMost({ part, line: 'memory of the publisher, few', unit: 'MB', measured: small.rss }, 300),
    atMostTimes({ part, line: 'memory of the publisher, many against few', unit: 'MB', measured: large.rss }, small.rss, 1.15),
  ];
}
