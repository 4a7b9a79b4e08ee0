import { flushCompileCache } from 'node:module';
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import type { Language } from '@stifinner/core';
import type { SchoolOutcome } from '../build-report.ts';
import { keptCatalog } from '../content/packages-state.ts';
import type { MediaAddresses } from '../shared/write-media.ts';
import type { SharedNames } from '../shared/write-shared.ts';
import type { CheckedAlone } from './check-school.ts';
import type { Request, ToPublish } from './setup.ts';
import { type SiteWorkshop, siteWorkshop } from './site-workshop.ts';
import type { WorkTimes } from './work-times.ts';
import { type Workshop, workshop } from './workshop.ts';

/** What a worker answers: what came of each school, and what the steps took since it last answered. */
export interface Answer {
  checked?: (CheckedAlone | null)[];
  shared?: SharedNames;
  published?: SchoolOutcome[];
  times: WorkTimes;
}

// The YAML library asks for a variable at every word, and in a thread each answer comes from the outside.
process.env = { ...process.env };

const times: WorkTimes = {};
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

/** What the worker was told of the build. */
function shop(): Workshop {
  if (!known) throw new Error('The worker was asked for work before it was told of the build');
  return known;
}

async function answerTo(request: Request): Promise<Omit<Answer, 'times'>> {
  switch (request.ask) {
    case 'check':
      return { checked: await (await import('./check-all.ts')).checkAll(request.schools, shop()) };
    case 'share':
      return { shared: await share(request.languages, request.media) };
    case 'begin':
      known = workshop(request.setup, times);
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

async function share(languages: Language[], media: MediaAddresses): Promise<SharedNames> {
  const { writeShared } = await import('../shared/write-shared.ts');
  const { setup } = shop();
  const catalog = keptCatalog(setup.out, setup.content);
  if (catalog === null) throw new Error('What was found in the packages is no longer kept');
  return await writeShared(setup, { catalog: JSON.parse(catalog), media, languages });
}

async function publishAll(schools: ToPublish[]): Promise<SchoolOutcome[]> {
  const { publishSchools } = await import('./publish-school.ts');
  if (!site) throw new Error('The worker was asked for a site before it was told what was drawn');
  return await publishSchools(schools, site);
}

// What it will need, while others work: to start a thread takes longer than to make a site.
if (workerData.given === 'check')
  await Promise.all([import('./check-all.ts'), import('./check-school.ts'), import('@stifinner/authoring/sound-schools')]);
else {
  const { closeSearch: close, openSearch } = await import('../search/pagefind-index.ts');
  closeSearch = close;
  await Promise.all([openSearch(), import('./publish-school.ts'), import('../search/own-index.ts')]);
}
