import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Language } from '@stifinner/core';
import type { SiteInput } from '@stifinner/site';
import { siteRoot } from '@stifinner/site/site-root';
import { isThere } from '../publish/is-there.ts';
import { readSealed, sealed } from '../state/sealed.ts';
import { astroBuild } from './astro-build.ts';
import { drawingName, hashOfPage } from './load-template.ts';

/** What schools need drawn. */
export interface Needed {
  languages: readonly Language[];
  /** Blocks that some path takes alone. */
  blocks: readonly string[];
}

export interface DrawnTemplate {
  folder: string;
  /** Whether an earlier drawing was there. */
  reused: boolean;
  /** The hash of each page by its template key. */
  pages: [key: string, hash: string][];
  /** Names in `_astro`, sorted. */
  assets: string[];
  /** Folders of other drawings that are still there, the newest first. */
  earlier: string[];
}

/** What a drawing says of itself. */
interface Drawing extends Pick<DrawnTemplate, 'pages' | 'assets'> {
  languages: Language[];
  blocks: string[];
}

// Inside the Astro project, since Astro moves assets by renaming, which no other file system would allow.
const cache = join(fileURLToPath(siteRoot), 'node_modules', '.cache', 'stifinner');
const kept = 16;

/**
 * Draws the template site with one plain `astro build`, in a process of its own. `key` stands for the catalog, which is
 * given as JSON, its media and the program. A drawing from the same key that has all that is needed is used again; one that lacks something is
 * drawn anew with what it had, so that a block which one school takes and another lets go is not drawn by turns.
 * Throws with Astro's own words if Astro fails.
 */
export async function drawTemplate(
  key: string,
  { catalog, media, needed }: { catalog: () => string; media: Record<string, string>; needed: Needed },
): Promise<DrawnTemplate> {
  const earlier = await drawingsOf(key);
  const wanted = union(needed);
  for (const fitting of earlier.filter(({ drawing }) => covers(drawing, wanted))) {
    if (!isWhole(fitting)) {
      await rm(fitting.folder, { recursive: true, force: true });
      continue;
    }
    const now = new Date();
    await utimes(fitting.folder, now, now);
    const { pages, assets } = fitting.drawing;
    return { folder: fitting.folder, reused: true, pages, assets, earlier: await othersThan(fitting.folder) };
  }
  const all = union(wanted, ...earlier.map(({ drawing }) => drawing));
  const what = createHash('sha256').update(JSON.stringify(all)).digest('hex').slice(0, 12);
  const folder = join(cache, `${key}-${what}`);
  const drawing = await draw(catalog(), { media, ...all }, folder);
  await forgetOldest();
  const { pages, assets } = drawing;
  return { folder, reused: false, pages, assets, earlier: await othersThan(folder) };
}

async function draw(catalog: string, input: Required<Omit<SiteInput, 'catalog' | 'plan'>>, folder: string): Promise<Drawing> {
  const beside = join(cache, `new-${process.pid}-${createHash('sha256').update(folder).digest('hex').slice(0, 8)}`);
  await rm(beside, { recursive: true, force: true });
  await mkdir(beside, { recursive: true });
  try {
    const drawn = join(beside, 'drawn');
    // Put together as text: the catalog is large, and nobody here needs it as anything else.
    await writeFile(join(beside, 'input.json'), `{"catalog":${catalog},${JSON.stringify(input).slice(1)}`);
    await astroBuild(join(beside, 'input.json'), drawn);
    const { languages, blocks } = input;
    const assets = (await readdir(join(drawn, '_astro')).catch(() => [])).sort();
    const drawing: Drawing = { languages, blocks, pages: await pagesIn(drawn), assets };
    await writeFile(join(drawn, drawingName), sealed(JSON.stringify(drawing)));
    await rename(drawn, folder).catch(async (error) => {
      // Another run drew the same meanwhile: its folder is as good as ours.
      if (!(await isThere(folder))) throw error;
    });
    return drawing;
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}

async function pagesIn(drawn: string): Promise<Drawing['pages']> {
  const names = (await readdir(drawn, { recursive: true })).map((name) => name.replaceAll('\\', '/')).sort();
  const pages: Drawing['pages'] = [];
  for (const name of names.filter((each) => each.endsWith('/index.html'))) {
    pages.push([name.slice(0, -'index.html'.length), hashOfPage(await readFile(join(drawn, name)))]);
  }
  return pages;
}

/** Whether every page and asset of a drawing is there still; what is in a page is looked at when it is used. */
const isWhole = ({ folder, drawing }: { folder: string; drawing: Drawing }): boolean =>
  drawing.pages.every(([key]) => existsSync(join(folder, key, 'index.html'))) &&
  drawing.assets.every((name) => existsSync(join(folder, '_astro', name)));

async function drawingsOf(key: string): Promise<{ folder: string; drawing: Drawing }[]> {
  const names = (await readdir(cache).catch(() => [])).filter((name) => name.startsWith(`${key}-`)).sort();
  return names.flatMap((name) => {
    const folder = join(cache, name);
    const text = readSealed(join(folder, drawingName));
    return text === null ? [] : [{ folder, drawing: JSON.parse(text) as Drawing }];
  });
}

const union = (...each: Needed[]): { languages: Language[]; blocks: string[] } => ({
  languages: [...new Set(each.flatMap(({ languages }) => languages))].sort(),
  blocks: [...new Set(each.flatMap(({ blocks }) => blocks))].sort(),
});

const covers = (drawing: Drawing, { languages, blocks }: Needed): boolean =>
  languages.every((each) => drawing.languages.includes(each)) && isSubset(blocks, new Set(drawing.blocks));

const isSubset = (ids: readonly string[], all: ReadonlySet<string>): boolean => ids.every((id) => all.has(id));

async function forgetOldest(): Promise<void> {
  for (const folder of (await byAge()).slice(kept)) await rm(folder, { recursive: true, force: true });
}

const othersThan = async (folder: string): Promise<string[]> => (await byAge()).filter((each) => each !== folder);

/** The folders of all drawings, the one that was used last first. */
async function byAge(): Promise<string[]> {
  const names = (await readdir(cache)).filter((name) => !name.startsWith('new-'));
  const dated = await Promise.all(
    names.map(async (name) => ({
      folder: join(cache, name),
      used: (await stat(join(cache, name)).catch(() => null))?.mtimeMs ?? 0,
    })),
  );
  return dated.sort((a, b) => b.used - a.used).map(({ folder }) => folder);
}
