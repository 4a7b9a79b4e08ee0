import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { checkPackages, checkSchools, isOfSchool } from '@stifinner/authoring';
import { indexCatalog } from '@stifinner/core';
import { addressMedia, astroBuild, faultsOf, mediaOf, planSchool } from '@stifinner/publisher';
import { readFolder } from '@stifinner/reader';
import { type SiteInput, siteRoot } from '@stifinner/site';
import { forgetCitations } from './forget-citations.ts';

/** What one school costs where each has an Astro build and a run of Pagefind of its own, in seconds. */
export interface Alone {
  astro: number;
  pagefind: number;
}

/**
 * What a school's site would take without us: everything read, checked and planned beforehand, at no cost; then one plain
 * `astro build` of its pages, and one run of Pagefind over them, in a process that is started for it.
 */
export async function schoolsAlone(root: string, ids: string[]): Promise<{ reading: number; schools: Alone[] }> {
  const began = performance.now();
  const inputs = await inputsOf(root, ids);
  const reading = (performance.now() - began) / 1000;
  const schools: Alone[] = [];
  for (const input of inputs) {
    // Inside the Astro project: Astro moves assets by renaming, which no other file system would allow.
    const modules = join(fileURLToPath(siteRoot), 'node_modules');
    mkdirSync(join(modules, '.cache'), { recursive: true });
    const folder = mkdtempSync(join(modules, '.cache', 'one-school-'));
    try {
      const [file, out] = [join(folder, 'input.json'), join(folder, 'out')];
      writeFileSync(file, JSON.stringify(input));
      forgetCitations();
      const astro = await seconds(() => astroBuild(file, out));
      schools.push({ astro, pagefind: await seconds(() => indexed(out)) });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  return { reading, schools };
}

async function inputsOf(root: string, ids: string[]): Promise<SiteInput[]> {
  const files = await readFolder(root);
  const { catalog, known, diagnostics } = checkPackages(files.filter(({ name }) => !isOfSchool(name)));
  const ofSchools = files.filter(({ name }) => isOfSchool(name));
  const { schools } = checkSchools({ index: indexCatalog(catalog), known }, ofSchools);
  const media = await addressMedia(root, mediaOf(catalog));
  return schools
    .filter(({ entry }) => ids.includes(entry.id))
    .map((school) => {
      const planned = planSchool(school, faultsOf(catalog, diagnostics));
      if ('heldBy' in planned) throw new Error(`${school.entry.id} is held back by ${planned.heldBy.join(', ')}`);
      return { catalog, languages: [planned.plan.language], media, plan: planned.plan };
    });
}

/** The part of Pagefind's own interface that is needed to index a folder. */
interface Pagefind {
  createIndex: () => Promise<{ index?: PagefindIndex; errors: string[] }>;
  close: () => Promise<unknown>;
}

interface PagefindIndex {
  addDirectory: (from: { path: string }) => Promise<{ errors: string[]; page_count: number }>;
  writeFiles: (to: { outputPath: string }) => Promise<{ errors: string[] }>;
}

async function indexed(folder: string): Promise<void> {
  // The publisher's own: the workspace has none.
  const publisher = new URL('..', import.meta.resolve('@stifinner/publisher'));
  const entry = fileURLToPath(new URL('node_modules/pagefind/lib/index.js', publisher));
  const pagefind = (await import(pathToFileURL(entry).href)) as Pagefind;
  const { index, errors } = await pagefind.createIndex();
  const added = await index?.addDirectory({ path: folder });
  const written = await index?.writeFiles({ outputPath: join(folder, 'pagefind') });
  await pagefind.close();
  const all = [...errors, ...(added?.errors ?? []), ...(written?.errors ?? [])];
  if (all.length > 0 || !added?.page_count)
    throw new Error(`Pagefind indexed ${added?.page_count ?? 0} pages: ${all.join('; ')}`);
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1000;
}
