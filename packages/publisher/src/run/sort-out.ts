import type { PackagesSummary } from '../content/packages-state.ts';
import { hasSite } from '../publish/live-site.ts';
import { type Survey, unchanged } from '../schools/survey.ts';
import type { CheckedAlone } from '../work/check-school.ts';
import type { ToCheck } from '../work/setup.ts';
import { addTimes } from '../work/work-times.ts';
import type { Answer } from '../work/worker.ts';
import type { WorkerPool } from '../work/worker-pool.ts';
import { isShared } from './draw.ts';
import type { Run, Sorted } from './run.ts';

/** Schools whose own files have changed, and those that the packages have changed for. */
export const schoolsToCheck = ({ changed, standing }: Survey, packages: PackagesSummary): ToCheck[] => [
  ...changed.map((id) => ({ id, inputs: null })),
  ...standing.filter(({ outline }) => outline !== packages.outline).map(({ id, inputs }) => ({ id, inputs })),
];

/** Schools that need no check: those that are true to this content are done with, and the rest may have stale pages. */
export function sortStanding({ setup, findings }: Run, { standing }: Survey, packages: PackagesSummary): Sorted {
  const sorted: Sorted = { ready: [], outcomes: [], localPaths: 0 };
  const sound = standing.filter(({ outline }) => outline === packages.outline);
  const shared = isShared(setup.out, setup.content, sound);
  for (const school of sound) {
    findings.add(school.found);
    sorted.localPaths += school.localPaths;
    if (shared && school.content === setup.content) sorted.outcomes.push(unchanged(school));
    else sorted.ready.push(school);
  }
  return sorted;
}

/** Has the workers check schools, and adds what came of it to `sorted`. */
export async function checkSchools(run: Run, toCheck: ToCheck[], pool: WorkerPool, sorted: Sorted): Promise<void> {
  const { options, findings, setup, work } = run;
  let done = 0;
  const take = (school: CheckedAlone | null) => {
    done += 1;
    if (!school) return;
    findings.add(school);
    sorted.localPaths += school.localPaths;
    const { id, inputs, heldBy, language, blocks } = school;
    if (heldBy) sorted.outcomes.push({ id, outcome: 'held', because: heldBy, keepsSite: hasSite(setup.out, id) });
    else sorted.ready.push({ id, inputs, language, blocks });
  };
  const takeAll = ({ checked = [], times }: Answer) => {
    checked.forEach(take);
    addTimes(work, times);
    options.onProgress({ doing: 'checking', done, of: toCheck.length });
  };
  await pool.handOut(toCheck, (schools) => ({ ask: 'check', schools }), takeAll);
}
