import { availableParallelism } from 'node:os';
import type { Language } from '@stifinner/core';
import type { SchoolOutcome } from '../build-report.ts';
import { packagesOf } from '../content/packages-of-run.ts';
import type { PackageFindings } from '../content/packages-state.ts';
import { mapsStand } from '../maps/map-record.ts';
import { writeMaps } from '../maps/write-maps.ts';
import { type Other, othersIn } from '../schools/others.ts';
import type { Survey } from '../schools/survey.ts';
import { type ContentsUsed, forgetUnused } from '../shared/forget-unused.ts';
import { readRecord } from '../state/record.ts';
import { WorkerPool } from '../work/worker-pool.ts';
import { Drawing } from './draw.ts';
import { makeSites } from './make-sites.ts';
import type { Ready, Run } from './run.ts';
import { checkApart, checkHere, schoolsToCheck, sortStanding } from './sort-out.ts';

/** What came of a run. */
export interface Outcome {
  packages: PackageFindings;
  schools: SchoolOutcome[];
  /** Pages drawn by Astro. */
  drawn: number;
  /** Paths of the schools' own. */
  localPaths: number;
}

/** So many schools are not worth a thread more. */
const few = 16;

/**
 * Checks what has changed, draws and writes what all share and the maps for authors, and makes every site whole again. Threads that check hold all
 * that parses text, and are gone before those that make sites begin; a few schools are checked here, while a thread that
 * makes sites begins: to start one takes longer than to make a site.
 */
export async function workOn(run: Run, found: Survey): Promise<Outcome> {
  const { setup, phases, options } = run;
  const jobsFor = (schools: number): number => Math.min(options.jobs ?? availableParallelism(), Math.ceil(schools / few));
  // Begun when the thread that checks the packages is gone, for the sake of memory.
  const checkers = new WorkerPool('check', 0);
  const makers = new WorkerPool('make', found.changed.length <= few ? 1 : 0);
  try {
    const { summary, findings } = await phases.during('checking', () => packagesOf(setup, run.files));
    run.findings.add(findings);
    const sorted = sortStanding(run, found, summary);
    const toCheck = schoolsToCheck(found, summary);
    const drawing = new Drawing(run, summary);
    await phases.during('checking', async () => {
      if (toCheck.length <= few) return await checkHere(run, toCheck, sorted);
      drawing.begin({ languages: [...found.needs.languages], blocks: [...found.needs.blocks] });
      checkers.grow(jobsFor(toCheck.length));
      await checkers.begin(setup);
      return await checkApart(run, toCheck, checkers, sorted);
    });
    await checkers.close();
    const { ready, outcomes, localPaths } = sorted;
    const mapless = !mapsStand(setup.out, setup.content);
    if (ready.length > 0) {
      makers.grow(jobsFor(ready.length));
      await makers.begin(setup);
    }
    const worthDrawing = ready.length > 0 || (mapless && summary.packages.length > 0);
    const finished = worthDrawing ? await drawing.finish(ready, makers) : null;
    if (mapless) writeMaps(setup, finished?.template ?? null);
    if (finished && ready.length > 0) {
      outcomes.push(...(await phases.during('filling', () => makeSites(run, ready, finished.template, makers))));
      await makers.close();
    }
    const others = othersIn(setup.out, found.wanted);
    await phases.during('tidying', () => forgetUnused(setup.out, contentsUsed(run, found, ready, outcomes, others)));
    return { packages: findings, schools: outcomes, drawn: finished?.drawn ?? 0, localPaths };
  } finally {
    await Promise.all([checkers.end(), makers.end()]);
  }
}

/** What every site is true to after the run: a school that was held back or failed stays with what it had. */
function contentsUsed(
  { setup }: Run,
  { standing }: Survey,
  ready: Ready[],
  outcomes: SchoolOutcome[],
  others: Other[],
): ContentsUsed {
  const behind = new Set(outcomes.flatMap(({ id, outcome }) => (outcome === 'held' || outcome === 'failed' ? id : [])));
  const unchanged = standing.filter(({ content }) => content === setup.content);
  const current = [...ready, ...unchanged]
    .filter(({ id }) => !behind.has(id))
    .map(({ language }) => ({ content: setup.content, language }));
  const records = [...behind].flatMap((id) => readRecord(setup.out, id) ?? []);
  const used = new Map<string, Set<Language>>();
  for (const { content, language } of [...current, ...records, ...others])
    used.set(content, (used.get(content) ?? new Set()).add(language));
  return used;
}
