import { createHash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import type { SourceFile } from '@stifinner/authoring/source-file';
import type { Language } from '@stifinner/core';
import type { BuildOptions, SchoolOutcome } from './build-report.ts';
import { keptCatalog, type PackagesSummary } from './content/packages-state.ts';
import type { Findings } from './findings.ts';
import type { Phases } from './phases.ts';
import { hasSite } from './publish/live-site.ts';
import { type Other, othersIn } from './schools/others.ts';
import type { Survey } from './schools/survey.ts';
import { type ContentsUsed, forgetUnused } from './shared/forget-unused.ts';
import { areThere, writeAssets } from './shared/write-assets.ts';
import { sharedOf } from './state/output-places.ts';
import { readRecord } from './state/record.ts';
import { rememberShared, sharedNames } from './state/shared-record.ts';
import { type DrawnTemplate, drawTemplate } from './template/draw-template.ts';
import type { CheckedAlone } from './work/check-school.ts';
import type { ToCheck, WorkerSetup } from './work/setup.ts';
import { addTimes, type WorkTimes } from './work/work-times.ts';
import type { Answer } from './work/worker.ts';
import { type WorkerPool, withPool } from './work/worker-pool.ts';

/** One run of the build, and what it gathers. */
export interface Run {
  options: BuildOptions & Required<Pick<BuildOptions, 'onProgress'>>;
  setup: WorkerSetup;
  /** Files that belong to no school. */
  files: SourceFile[];
  phases: Phases;
  findings: Findings;
  work: WorkTimes;
}

/** A school whose site can be made or brought up to date. */
interface Ready {
  id: string;
  inputs: string;
  language: Language;
  blocks: string[];
}

/** Schools sorted by what can be done for them. */
interface Sorted {
  ready: Ready[];
  outcomes: SchoolOutcome[];
  localPaths: number;
}

/** Checks the schools that have changed, draws and writes what all share, and makes every site whole again. */
export async function workOn(
  run: Run,
  found: Survey,
  packages: PackagesSummary,
): Promise<{ schools: SchoolOutcome[]; drawn: number; localPaths: number }> {
  const { setup, phases, options } = run;
  const toCheck = schoolsToCheck(found, packages);
  const stale = toCheck.length + found.standing.length;
  const jobs = Math.max(1, Math.min(options.jobs ?? availableParallelism(), Math.ceil(stale / few)));
  const checking = (pool: WorkerPool) => phases.during('checking', () => sortOut(run, found, packages, toCheck, pool));
  // Many are checked by threads that are gone before the filling begins: they hold all that parses text.
  let sorted = toCheck.length > few ? await withPool(jobs, setup, checking) : null;
  let drawn = 0;
  await withPool(jobs, setup, async (pool) => {
    sorted ??= await checking(pool);
    if (sorted.ready.length === 0) return;
    const template = await draw(run, packages, sorted.ready, pool);
    drawn = template.reused ? 0 : template.pages.length;
    sorted.outcomes.push(...(await phases.during('filling', () => fill(run, sorted!.ready, template, pool))));
  });
  const { ready, outcomes, localPaths } = sorted!;
  const others = othersIn(setup.out, found.wanted);
  await phases.during('tidying', () => forgetUnused(setup.out, contentsUsed(run, ready, outcomes, others)));
  return { schools: outcomes, drawn, localPaths };
}

/** So many schools are not worth a thread more. */
const few = 16;

/** Schools whose own files have changed, and those that the packages have changed for. */
const schoolsToCheck = ({ changed, standing }: Survey, packages: PackagesSummary): ToCheck[] => [
  ...changed.map((id) => ({ id, inputs: null })),
  ...standing.filter(({ outline }) => outline !== packages.outline).map(({ id, inputs }) => ({ id, inputs })),
];

/** What every site is true to after the run: a school that was held back or failed stays with what it had. */
function contentsUsed({ setup }: Run, ready: Ready[], outcomes: SchoolOutcome[], others: Other[]): ContentsUsed {
  const behind = new Set(outcomes.flatMap(({ id, outcome }) => (outcome === 'held' || outcome === 'failed' ? id : [])));
  const current = ready.filter(({ id }) => !behind.has(id)).map(({ language }) => ({ content: setup.content, language }));
  const records = [...behind].flatMap((id) => readRecord(setup.out, id) ?? []);
  const used = new Map<string, Set<Language>>();
  for (const { content, language } of [...current, ...records, ...others])
    used.set(content, (used.get(content) ?? new Set()).add(language));
  return used;
}

/** Every school that stands and can be refreshed without a new check, and what came of the rest, which the workers check. */
async function sortOut(
  { options, findings, setup, work }: Run,
  { standing }: Survey,
  packages: PackagesSummary,
  toCheck: ToCheck[],
  pool: WorkerPool,
): Promise<Sorted> {
  const ready = standing.filter(({ outline }) => outline === packages.outline);
  for (const school of ready) findings.add(school.found);
  const sorted: Sorted = {
    ready: [...ready],
    outcomes: [],
    localPaths: ready.reduce((sum, { localPaths }) => sum + localPaths, 0),
  };
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
  return sorted;
}

/** Astro draws in a process of its own, and meanwhile a worker writes what content brings to all sites. */
async function draw(run: Run, packages: PackagesSummary, ready: Ready[], pool: WorkerPool): Promise<DrawnTemplate> {
  const { options, phases, setup } = run;
  const { out, content } = setup;
  options.onProgress({ doing: 'drawing' });
  const key = createHash('sha256').update(JSON.stringify([setup.sources, packages.catalog, packages.media]));
  const needed = { languages: languagesOf(ready), blocks: ready.flatMap((school) => school.blocks) };
  const catalog = () => {
    const text = keptCatalog(out, content);
    if (text === null) throw new Error('What was found in the packages is no longer kept');
    return text;
  };
  const missing = needed.languages.filter((language) => !isShared(out, content, [{ language }]));
  const sharing =
    missing.length > 0
      ? phases.during('indexing', () => pool.askOne({ ask: 'share', languages: missing, media: packages.media }))
      : null;
  const drawing = phases.during('drawing', () =>
    drawTemplate(key.digest('hex').slice(0, 20), { catalog, media: packages.media, needed }),
  );
  const [drawn, shared] = await Promise.all([drawing, sharing, pool.askAll({ ask: 'load' })]);
  const assets = await writeAssets(drawn, sharedOf(out));
  for (const [language, names] of shared?.shared ?? []) rememberShared(out, content, language, [...names, ...assets]);
  return drawn;
}

const languagesOf = (schools: readonly { language: Language }[]): Language[] =>
  [...new Set(schools.map(({ language }) => language))].sort();

/** Whether all that these schools share, as far as content brings it, is in the shared folder. */
export const isShared = (out: string, content: string, schools: readonly { language: Language }[]): boolean =>
  languagesOf(schools).every((language) => areThere(out, sharedNames(out, content, language)));

/** Sites are made in the order of their names, whatever order they were checked in. */
async function fill({ options, work }: Run, ready: Ready[], template: DrawnTemplate, pool: WorkerPool): Promise<SchoolOutcome[]> {
  const assets = template.assets.map((name) => `_astro/${name}`);
  await pool.askAll({ ask: 'prepare', drawn: { folder: template.folder, hashes: new Map(template.pages), assets } });
  const outcomes: SchoolOutcome[] = [];
  const ordered = ready.map(({ id, inputs }) => ({ id, inputs })).sort((a, b) => (a.id < b.id ? -1 : 1));
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
