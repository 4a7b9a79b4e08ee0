import { availableParallelism } from 'node:os';
import type { Language } from '@stifinner/core';
import type { SchoolOutcome } from '../build-report.ts';
import { packagesOf } from '../content/packages-of-run.ts';
import type { PackageFindings } from '../content/packages-state.ts';
import { type Other, othersIn } from '../schools/others.ts';
import type { Survey } from '../schools/survey.ts';
import { type ContentsUsed, forgetUnused } from '../shared/forget-unused.ts';
import { readRecord } from '../state/record.ts';
import { WorkerPool } from '../work/worker-pool.ts';
import { draw } from './draw.ts';
import { makeSites } from './make-sites.ts';
import type { Ready, Run } from './run.ts';
import { checkSchools, schoolsToCheck, sortStanding } from './sort-out.ts';

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
 * Checks what has changed, draws and writes what all share, and makes every site whole again. Threads that check hold all
 * that parses text: where schools are many, they are gone before those that make sites begin. Where they are few, both
 * begin at once, since to start a thread takes longer than to make a site.
 */
export async function workOn(run: Run, found: Survey): Promise<Outcome> {
  const { setup, phases, options } = run;
  const pools: WorkerPool[] = [];
  const start = (schools: number, load: 'check' | 'make'): WorkerPool => {
    const jobs = Math.min(options.jobs ?? availableParallelism(), Math.ceil(schools / few));
    const pool = new WorkerPool(jobs, setup);
    pools.push(pool);
    void pool.askAll({ ask: 'load', load }).catch(() => {});
    return pool;
  };
  try {
    const early = found.changed.length > 0 ? start(found.changed.length, 'check') : null;
    const makers = found.changed.length + found.standing.length > 0 && found.changed.length <= few ? start(1, 'make') : null;
    const { summary, findings } = await phases.during('checking', () => packagesOf(setup, run.files));
    run.findings.add(findings);
    const sorted = sortStanding(run, found, summary);
    const toCheck = schoolsToCheck(found, summary);
    if (toCheck.length > 0) {
      const checkers = early && toCheck.length === found.changed.length ? early : start(toCheck.length, 'check');
      await phases.during('checking', () => checkSchools(run, toCheck, checkers, sorted));
    }
    await Promise.all(pools.filter((pool) => pool !== makers).map((pool) => pool.close()));
    const { ready, outcomes, localPaths } = sorted;
    let drawn = 0;
    if (ready.length > 0) {
      const pool = makers && ready.length <= few ? makers : start(ready.length, 'make');
      const template = await draw(run, summary, ready, pool);
      drawn = template.reused ? 0 : template.pages.length;
      outcomes.push(...(await phases.during('filling', () => makeSites(run, ready, template, pool))));
      await pool.close();
    }
    const others = othersIn(setup.out, found.wanted);
    await phases.during('tidying', () => forgetUnused(setup.out, contentsUsed(run, found, ready, outcomes, others)));
    return { packages: findings, schools: outcomes, drawn, localPaths };
  } finally {
    await Promise.all(pools.map((pool) => pool.end()));
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
