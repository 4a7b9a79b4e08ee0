import { type BenchRun, freshTree } from './bench-run.ts';
import type { ColdBuild } from './cold-figures.ts';
import { copied, sizeOf } from './copied.ts';
import { forgetCitations } from './forget-citations.ts';
import { type MeasuredBuild, measuredBuild, timed } from './measured-run.ts';

interface How {
  /** Whether to measure `cp -a` too. */
  copy?: boolean;
  /** Counts the time until all is on the disk, for both. */
  sync?: boolean;
}

/** A cold build of this many schools, measured once in a run of the bench, whichever parts ask. Its tree is gone after. */
export async function coldBuild(run: BenchRun, schools: number, { copy = true, sync = false }: How = {}): Promise<ColdBuild> {
  const key = JSON.stringify([run.folder, run.tiny, schools, copy, sync]);
  const known = run.cold.get(key);
  if (known) return known;
  const tree = freshTree(run, schools);
  try {
    const flushed = () => (sync ? timed('sync', ['-f', run.folder]) : 0);
    await flushed();
    forgetCitations();
    const measured = await measuredBuild({ root: tree.root, out: tree.out }, run.profile);
    const flush = await flushed();
    const seconds = measured.seconds + flush;
    const size = sizeOf(tree.out);
    const baseline = copy ? await copied(tree.out, flushed) : null;
    const built: ColdBuild = { ...measured, seconds, schools, size, flush, copy: baseline };
    run.cold.set(key, built);
    return built;
  } finally {
    tree.remove();
  }
}

/** Seconds that each worker spent in these steps: what the phase would take, were there nothing else in it. */
export const secondsIn = ({ work, jobs }: Pick<MeasuredBuild, 'work' | 'jobs'>, ...steps: string[]): number =>
  steps.reduce((sum, step) => sum + (work[step] ?? 0), 0) / 1000 / jobs;

/** Seconds of a build that do not depend on how many schools there are: what all share is drawn once, and indexed meanwhile. */
export const fixedSeconds = ({ phases }: Pick<MeasuredBuild, 'phases'>): number =>
  Math.max(phases['drawing'] ?? 0, phases['indexing'] ?? 0);
