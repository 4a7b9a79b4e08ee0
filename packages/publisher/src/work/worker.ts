import { flushCompileCache } from 'node:module';
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import type { Language } from '@stifinner/core';
import type { SchoolOutcome } from '../build-report.ts';
import { keptCatalog } from '../content/packages-state.ts';
import type { MediaAddresses } from '../shared/write-media.ts';
import type { SharedNames } from '../shared/write-shared.ts';
import type { CheckedAlone } from './check-school.ts';
import { resolveAgain } from './resolve-again.ts';
import type { Request, ToCheck, WorkerSetup } from './setup.ts';
import { timed, type WorkTimes } from './work-times.ts';
import { type SiteWorkshop, siteWorkshop, type Workshop, workshop } from './workshop.ts';

/** What a worker answers: what came of each school, and what the steps took since it last answered. */
export interface Answer {
  checked?: (CheckedAlone | null)[];
  shared?: SharedNames;
  published?: SchoolOutcome[];
  times: WorkTimes;
}

// The YAML library asks for a variable at every word, and in a thread each answer comes from the outside.
process.env = { ...process.env };

const setup = workerData.given as WorkerSetup;
const times: WorkTimes = {};
/** Made with the first school: a worker begins before the packages are checked, and loads what it will need. */
let known: Workshop | null = null;
let site: SiteWorkshop | null = null;
/** Ends Pagefind, where it was begun. */
let closeSearch: (() => Promise<unknown>) | null = null;

parentPort?.on('message', async ({ request, reply }: { request: Request; reply: MessagePort }) => {
  // A fault of ours ends the worker, and the pool tells of it.
  const answer = await answerTo(request);
  reply.postMessage({ ...answer, times: { ...times } } satisfies Answer);
  for (const step of Object.keys(times)) delete times[step];
});

const shop = (): Workshop => {
  known ??= workshop(setup, times);
  return known;
};

async function answerTo(request: Request): Promise<Omit<Answer, 'times'>> {
  switch (request.ask) {
    case 'check':
      return { checked: await checkAll(request.schools) };
    case 'share':
      return { shared: await share(request.languages, request.media) };
    case 'load':
      // Before it is asked for, while others work.
      await (request.load === 'check' ? import('./check-school.ts') : import('./publish-school.ts'));
      return {};
    case 'prepare':
      site = siteWorkshop(shop(), request.drawn);
      return {};
    case 'publish':
      return { published: await publishAll(request.schools) };
    case 'close':
      await closeSearch?.();
      flushCompileCache();
      return {};
  }
}

async function checkAll(schools: ToCheck[]): Promise<(CheckedAlone | null)[]> {
  const again = schools.map(({ id, inputs }) =>
    inputs === null ? null : timed(times, 'resolve', () => resolveAgain(id, inputs, shop())),
  );
  if (again.every((school) => school !== null)) return again;
  // Loaded when it is needed, with all that parses text.
  const { checkSchool } = await import('./check-school.ts');
  const { packages, index } = shop();
  const against = { index, known: packages.known };
  return schools.map(({ id }, place) => again[place] ?? timed(times, 'check', () => checkSchool(id, setup, packages, against)));
}

async function share(languages: Language[], media: MediaAddresses): Promise<SharedNames> {
  const { writeShared } = await import('../shared/write-shared.ts');
  const catalog = keptCatalog(setup.out, setup.content);
  if (catalog === null) throw new Error('What was found in the packages is no longer kept');
  return await writeShared(setup, { catalog: JSON.parse(catalog), media, languages });
}

async function publishAll(schools: { id: string; inputs: string }[]): Promise<SchoolOutcome[]> {
  const { publishSchools } = await import('./publish-school.ts');
  ({ closeSearch } = await import('../search/pagefind-index.ts'));
  if (!site) throw new Error('The worker was asked for a site before it was told what was drawn');
  return await publishSchools(schools, site);
}
