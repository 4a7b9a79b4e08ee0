import { benchFolder } from '../bench-folder.ts';
import type { BenchLine } from '../bench-line.ts';
import type { BenchRun } from '../bench-run.ts';
import { coldBuild } from '../cold-build.ts';
import { coldLines } from './cold.ts';

/** The cold build on the disk, and `cp -a` there, each until all of it is on the disk. */
export async function disk(run: BenchRun): Promise<BenchLine[]> {
  const lines: BenchLine[] = [];
  for (const schools of run.schools ?? [3_100]) {
    const built = await coldBuild({ ...run, folder: benchFolder(true) }, schools, { sync: true });
    lines.push(...coldLines(`disk ${schools}`, built));
  }
  return lines;
}
