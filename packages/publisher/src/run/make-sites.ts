import type { SchoolOutcome } from '../build-report.ts';
import type { DrawnTemplate } from '../template/draw-template.ts';
import { addTimes } from '../work/work-times.ts';
import type { WorkerPool } from '../work/worker-pool.ts';
import type { Ready, Run } from './run.ts';

/** Sites are made in the order of their names, whatever order they were checked in. */
export async function makeSites(
  { options, work }: Run,
  ready: Ready[],
  template: DrawnTemplate,
  pool: WorkerPool,
): Promise<SchoolOutcome[]> {
  const { folder, pages: drawn, earlier, assets } = template;
  const names = assets.map((name) => `_astro/${name}`);
  await pool.askAll({ ask: 'prepare', drawn: { folder, hashes: new Map(drawn), earlier, assets: names } });
  const outcomes: SchoolOutcome[] = [];
  const ordered = ready.map(({ id, inputs, standing }) => ({ id, inputs, standing })).sort((a, b) => (a.id < b.id ? -1 : 1));
  let pages = 0;
  options.onProgress({ doing: 'filling', done: 0, of: ready.length, pages });
  await pool.handOut(
    ordered,
    (schools) => ({ ask: 'publish', schools }),
    ({ published = [], times }) => {
      addTimes(work, times);
      outcomes.push(...published);
      for (const school of published) if (school.outcome === 'published') pages += school.written;
      options.onProgress({ doing: 'filling', done: outcomes.length, of: ready.length, pages });
    },
  );
  return outcomes;
}
