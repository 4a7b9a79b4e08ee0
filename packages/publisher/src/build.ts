import { createHash } from 'node:crypto';
import { mkdir, readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type CheckedContent, checkContent } from '@stifinner/authoring';
import type { Catalog, CatalogIndex, Language, SitePlan } from '@stifinner/core';
import { readFolder } from '@stifinner/reader';
import { schoolView } from '@stifinner/site';
import { type HeldSchool, planSchools, type ReadySchool } from './plan/plan-schools.ts';
import { lockOutput } from './publish/lock.ts';
import { currentRelease, discard, hasSite, switchTo, writeRelease } from './publish/release.ts';
import type { SiteFault } from './publish/site-fault.ts';
import { searchFile, siteFiles } from './publish/site-files.ts';
import { type SharedLookup, sharedIn } from './publish/site-links.ts';
import { verifySite } from './publish/verify-site.ts';
import { closeSearch, type SearchIndex, writeSearchIndex } from './search/write-index.ts';
import { forgetUnused } from './shared/forget-unused.ts';
import { writeAssets } from './shared/write-assets.ts';
import { addressMedia, type MediaAddresses, mediaOf, writeMedia } from './shared/write-media.ts';
import { drawTemplate } from './template/draw-template.ts';
import { loadTemplate, type Template } from './template/load-template.ts';

export interface BuildOptions {
  /** Folder with `content/` and `sites/`. */
  root: string;
  /** Where the sites go. */
  out: string;
  /** Only these schools; all when absent. */
  only?: string[];
  /** Told what the build is doing now, in a few words for a person. */
  onProgress?: (doing: Progress) => void;
}

export type Progress =
  | { doing: 'checking' }
  | { doing: 'drawing' }
  | { doing: 'indexing' }
  | { doing: 'filling'; school: string; done: number; of: number };

/** What became of one school. */
export type SchoolOutcome =
  | { id: string; outcome: 'published'; pages: number }
  | { id: string; outcome: 'unchanged'; pages: number }
  | { id: string; outcome: 'held'; because: string[]; keepsSite: boolean }
  | { id: string; outcome: 'failed'; faults: SiteFault[]; error: string | null; keepsSite: boolean };

export interface BuildReport {
  content: CheckedContent;
  /** Sorted by id. */
  schools: SchoolOutcome[];
  /** Sites in the output folder whose school is no longer there. */
  orphans: string[];
  /** Pages drawn by Astro; 0 when an earlier drawing was used again. */
  drawn: number;
  seconds: number;
}

/** What is made once and used by every school. */
interface Shared {
  catalog: Catalog;
  index: CatalogIndex;
  template: Template;
  media: MediaAddresses;
  search: SearchIndex[];
  assets: string[];
  /** What is in the shared folder, asked once for each name. */
  lookup: SharedLookup;
}

/**
 * Checks all content and builds the site of every school that holds: template pages drawn once, indexes made once, then
 * each school filled, verified and switched to. A fault in one school's files, or in a page it uses, touches only that
 * school: it keeps its last good site. Throws OutputInUse, or where the folder to read or the template is beyond help.
 */
export async function build(options: BuildOptions): Promise<BuildReport> {
  const started = performance.now();
  const { root, onProgress = () => {} } = options;
  const out = resolve(options.out);
  onProgress({ doing: 'checking' });
  const content = checkContent(await readFolder(root));
  const plans = planSchools(content.catalog, content.schools, content.diagnostics);
  const asked = (school: { id: string }) => !options.only || options.only.includes(school.id);
  const ready = plans.ready.filter(asked);
  const outcomes = await Promise.all(plans.held.filter(asked).map((held) => heldOutcome(held, out)));
  let drawn = 0;
  if (ready.length > 0) {
    const unlock = await lockOutput(out);
    try {
      onProgress({ doing: 'drawing' });
      const names = mediaOf(content.catalog);
      const media = await addressMedia(root, names);
      const languages = languagesOf(ready);
      const { folder, reused } = await drawTemplate({ catalog: content.catalog, languages, media });
      const template = await loadTemplate(folder);
      drawn = reused ? 0 : template.pages.size;
      onProgress({ doing: 'indexing' });
      const shared: Shared = {
        catalog: content.catalog,
        index: plans.index,
        template,
        media,
        lookup: sharedIn(out),
        ...(await writeShared(out, root, content.catalog, languages, template, media)),
      };
      for (const [done, school] of ready.entries()) {
        onProgress({ doing: 'filling', school: school.id, done, of: ready.length });
        outcomes.push(await publishSchool(school, shared, out));
      }
      await forgetUnused(out);
    } finally {
      await unlock();
    }
  }
  const schools = outcomes.sort((a, b) => (a.id < b.id ? -1 : 1));
  const orphans = await orphansIn(out, content);
  return { content, schools, orphans, drawn, seconds: (performance.now() - started) / 1000 };
}

async function heldOutcome(held: HeldSchool, out: string): Promise<SchoolOutcome> {
  return { id: held.id, outcome: 'held', because: held.because, keepsSite: await hasSite(out, held.id) };
}

const languagesOf = (ready: ReadySchool[]): Language[] => [...new Set(ready.map((school) => school.plan.language))].sort();

async function writeShared(
  out: string,
  root: string,
  catalog: Catalog,
  languages: Language[],
  template: Template,
  media: MediaAddresses,
): Promise<Pick<Shared, 'search' | 'assets'>> {
  const folder = join(out, '_shared');
  await mkdir(folder, { recursive: true });
  await writeMedia(root, folder, media);
  const assets = await writeAssets(template, folder);
  const search: SearchIndex[] = [];
  try {
    for (const pkg of catalog.packages) {
      for (const language of languages) search.push(await writeSearchIndex(pkg, language, folder));
    }
  } finally {
    await closeSearch();
  }
  return { search, assets };
}

/** Fills, verifies and switches to one school's site. Whatever goes wrong is this school's alone. */
async function publishSchool({ id, plan }: ReadySchool, shared: Shared, out: string): Promise<SchoolOutcome> {
  try {
    const inputs = inputsOf(plan, shared);
    const current = await currentRelease(out, id, inputs);
    if (current) return { id, outcome: 'unchanged', pages: current.pages };
    const view = schoolView(shared.index, plan);
    const search = searchFile(plan, shared.index, shared.search);
    const needs = [
      ...shared.assets,
      ...Object.values(shared.media),
      ...search.indexes.map((each) => each.address.slice('_shared/'.length)),
    ];
    const release = await writeRelease(out, id, siteFiles(plan, view, shared.template, search), {
      inputs,
      shared: needs.sort(),
    });
    const faults = verifySite(release.folder, plan, shared.lookup);
    if (faults.length > 0) {
      await discard(release);
      return { id, outcome: 'failed', faults, error: null, keepsSite: await hasSite(out, id) };
    }
    const changed = await switchTo(out, id, release);
    return { id, outcome: changed ? 'published' : 'unchanged', pages: release.pages };
  } catch (error) {
    return { id, outcome: 'failed', faults: [], error: (error as Error).message, keepsSite: await hasSite(out, id) };
  }
}

/** A hash of everything that one school's site is made from: its plan, the drawn template, and where what it shares lies. */
function inputsOf(plan: SitePlan, { template, search, media }: Shared): string {
  return createHash('sha256')
    .update(JSON.stringify([template.key, search, media, plan]))
    .digest('hex')
    .slice(0, 20);
}

async function orphansIn(out: string, content: CheckedContent): Promise<string[]> {
  const known = new Set(content.schools.map((school) => school.id));
  const names = await readdir(join(out, '.releases')).catch(() => []);
  return names.filter((name) => !known.has(name)).sort();
}
