import { createHash } from 'node:crypto';
import type { Language } from '@stifinner/core';
import { keptCatalog, type PackagesSummary } from '../content/packages-state.ts';
import { areThere, writeAssets } from '../shared/write-assets.ts';
import { sharedOf } from '../state/output-places.ts';
import { rememberShared, sharedNames } from '../state/shared-record.ts';
import { type DrawnTemplate, drawTemplate, type Needed } from '../template/draw-template.ts';
import type { Request, WorkerSetup } from '../work/setup.ts';
import type { Answer } from '../work/worker.ts';
import { WorkerPool } from '../work/worker-pool.ts';
import type { Ready, Run } from './run.ts';

/** What is drawn for a run. */
export interface Drawn {
  template: DrawnTemplate;
  /** Pages that Astro drew. */
  drawn: number;
}

/** The template site and what else content brings to all sites: begun while schools are checked, and whole when that is over. */
export class Drawing {
  readonly #run: Run;
  readonly #packages: PackagesSummary;
  readonly #key: string;
  #begun: Promise<{ drawn: number }> | null = null;

  constructor(run: Run, packages: PackagesSummary) {
    this.#run = run;
    this.#packages = packages;
    const key = createHash('sha256').update(JSON.stringify([run.setup.sources, packages.catalog, packages.media]));
    this.#key = key.digest('hex').slice(0, 20);
  }

  /** Begins with what schools will need by the look of it. */
  begin(needed: Needed): void {
    // What goes wrong is met again, and told, when it is needed indeed.
    this.#begun = this.#draw(needed, (request) => askAlone(request, this.#run.setup)).catch(() => ({ drawn: 0 }));
  }

  /** Has all that these schools need; a worker of `pool` writes what they share. */
  async finish(ready: readonly Ready[], pool: WorkerPool): Promise<Drawn> {
    this.#run.options.onProgress({ doing: 'drawing' });
    const begun = await this.#begun;
    const needed = { languages: languagesOf(ready), blocks: ready.flatMap((school) => school.blocks) };
    const { template, drawn } = await this.#draw(needed, (request) => pool.askOne(request));
    return { template, drawn: drawn + (begun?.drawn ?? 0) };
  }

  /** Astro draws in a process of its own, and meanwhile a worker writes what content brings to all sites. */
  async #draw(needed: Needed, ask: (request: Request) => Promise<Answer>): Promise<Drawn> {
    const { phases, setup } = this.#run;
    const { out, content } = setup;
    const { media } = this.#packages;
    const languages = needed.languages.filter((language) => !isShared(out, content, [{ language }]));
    const sharing = languages.length > 0 ? phases.during('indexing', () => ask({ ask: 'share', languages, media })) : null;
    const drawing = phases.during('drawing', () => drawTemplate(this.#key, { catalog: () => catalogOf(setup), media, needed }));
    const [template, shared] = await Promise.all([drawing, sharing]);
    const assets = await writeAssets(template, sharedOf(out));
    for (const [language, names] of shared?.shared ?? []) rememberShared(out, content, language, [...names, ...assets]);
    return { template, drawn: template.reused ? 0 : template.pages.length };
  }
}

/** Asks a worker that is gone after, for the sake of memory. */
async function askAlone(request: Request, setup: WorkerSetup): Promise<Answer> {
  const pool = new WorkerPool('make', 1);
  try {
    await pool.begin(setup);
    const answer = await pool.askOne(request);
    await pool.close();
    return answer;
  } finally {
    await pool.end();
  }
}

function catalogOf({ out, content }: WorkerSetup): string {
  const text = keptCatalog(out, content);
  if (text === null) throw new Error('What was found in the packages is no longer kept');
  return text;
}

const languagesOf = (schools: readonly { language: Language }[]): Language[] =>
  [...new Set(schools.map(({ language }) => language))].sort();

/** Whether all that these schools share, as far as content brings it, is in the shared folder. */
export const isShared = (out: string, content: string, schools: readonly { language: Language }[]): boolean =>
  languagesOf(schools).every((language) => areThere(out, sharedNames(out, content, language)));
