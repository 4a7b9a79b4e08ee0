import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type CutTemplate, cutTemplate } from '@stifinner/site';

/** The drawn template site: its pages cut into fixed parts and holes by template key, and Astro's assets beside. */
export interface Template {
  pages: Map<string, CutTemplate>;
  /** Says all that the pages were drawn from. */
  key: string;
  /** Folder of `_astro`. */
  folder: string;
  /** Names in `_astro`, sorted. */
  assets: string[];
}

/** Reads a drawn template once, for all schools. Throws where a page has a mark where no mark may stand: that is our bug. */
export async function loadTemplate(folder: string): Promise<Template> {
  const pages = new Map<string, CutTemplate>();
  for (const name of (await readdir(folder, { recursive: true })).sort()) {
    if (!name.endsWith('index.html')) continue;
    const key = name.slice(0, -'index.html'.length).replaceAll('\\', '/');
    pages.set(key, cutTemplate(await readFile(join(folder, name), 'utf8')));
  }
  const assets = await readdir(join(folder, '_astro')).catch(() => []);
  return { pages, key: basename(folder), folder, assets: assets.sort() };
}
