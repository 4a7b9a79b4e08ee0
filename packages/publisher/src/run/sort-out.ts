import type { PackagesSummary } from '../content/packages-state.ts';
import { hasSite } from '../publish/live-site.ts';
import { type Survey, unchanged } from '../schools/survey.ts';
import type { CheckedAlone } from '../work/check-school.ts';
import type { ToCheck } from '../work/setup.ts';
import { addTimes } from '../work/work-times.ts';
import type { Answer } from '../work/worker.ts';
import type { WorkerPool } from '../work/worker-pool.ts';
import { workshop } from '../work/workshop.ts';
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
    else sorted.ready.push({ ...school, standing: true });
  }
  return sorted;
}

/** Checks a few schools in this thread, and adds what came of it to `sorted`. */
export async function checkHere(run: Run, toCheck: ToCheck[], sorted: Sorted): Promise<void> {
  if (toCheck.length === 0) return;
  const { checkAll } = await import('../work/check-all.ts');
  const shop = workshop(run.setup, run.work);
  take(run, sorted, await checkAll(toCheck, shop));
}

/** Has the workers check many, and adds what came of it to `sorted`. */
export async function checkApart(run: Run, toCheck: ToCheck[], pool: WorkerPool, sorted: Sorted): Promise<void> {
  let done = 0;
  const takeAll = ({ checked = [], times }: Answer) => {
    take(run, sorted, checked);
    addTimes(run.work, times);
    done += checked.length;
    run.options.onProgress({ doing: 'checking', done, of: toCheck.length });
  };
  await pool.handOut(toCheck, (schools) => ({ ask: 'check', schools }), takeAll);
}

function take({ findings, setup }: Run, sorted: Sorted, checked: readonly (CheckedAlone | null)[]): void {
  for (const school of checked) {
    if (!school) continue;
    findings.add(school);
    sorted.localPaths += school.localPaths;
    const { id, inputs, heldBy, language, blocks } = school;
    if (heldBy) sorted.outcomes.push({ id, outcome: 'held', because: heldBy, keepsSite: hasSite(setup.out, id) });
    else sorted.ready.push({ id, inputs, language, blocks, standing: false });
  }
}
