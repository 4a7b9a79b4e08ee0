import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { runAstro } from '@stifinner/publisher';
import { keyOfSources } from '@stifinner/publisher/kept';
import type { SiteInput } from '@stifinner/site';
import type { LiveDrawing, LiveProgram } from '@stifinner/site/live-program';
import { siteRoot } from '@stifinner/site/site-root';

/** What pages are drawn by, and the scripts and styles that they ask for. */
export interface Drawing {
  drawingOf: (input: SiteInput) => LiveDrawing;
  /** By their names: `beside.js`, `_astro/index.1a2b3c4d.css`. */
  assets: ReadonlyMap<string, Buffer>;
}

const site = fileURLToPath(siteRoot);
const { resolve } = createRequire(import.meta.url);
// Inside the Astro project, whose libraries the packed program finds there.
const cache = join(site, 'node_modules', '.cache', 'stifinner-live');
const citations = join(site, 'node_modules', '.cache', 'stifinner-citations');
const browser = join(import.meta.dirname, '..', 'browser');
const kept = 4;

/**
 * The site's own layouts and components, packed by Astro as a program that draws one page at a time. It is packed anew, in
 * a few seconds, only where the sources of the program have changed; `onPacking` is told. Rejects with Astro's words if it fails.
 */
export async function openDrawing(onPacking: () => void): Promise<Drawing> {
  const folder = join(cache, programKey());
  if (existsSync(join(folder, 'server', 'entry.mjs'))) await utimes(folder, new Date(), new Date());
  else {
    onPacking();
    await pack(folder);
    await forgetOldest();
  }
  const program = (await import(pathToFileURL(join(folder, 'server', 'entry.mjs')).href)) as LiveProgram;
  return { drawingOf: program.openDrawing(citations), assets: await assetsIn(join(folder, 'client')) };
}

function programKey(): string {
  const manifests = ['astro.live.config.ts', 'package.json'].map((name) => join(site, name));
  const core = ['@stifinner/core', '@stifinner/schemas'].map((name) => dirname(resolve(name)));
  return keyOfSources([...manifests, join(browser, '..', '..', 'package.json')], [join(site, 'src'), browser, ...core]);
}

async function pack(folder: string): Promise<void> {
  const beside = `${folder}.new-${process.pid}`;
  try {
    await mkdir(cache, { recursive: true });
    const script = join(browser, `beside${extname(import.meta.filename)}`);
    await runAstro(site, { STIFINNER_OUT: beside, STIFINNER_SCRIPT: script }, 'astro.live.config.ts');
    await rename(beside, folder).catch((error) => {
      // Another run packed the same meanwhile: its folder is as good as ours.
      if (!existsSync(join(folder, 'server', 'entry.mjs'))) throw error;
    });
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}

/** A few are kept, since several copies of the content may be worked on with several versions of the program. */
async function forgetOldest(): Promise<void> {
  const names = await readdir(cache);
  const aged = await Promise.all(names.map(async (name) => ({ name, used: (await stat(join(cache, name))).mtimeMs })));
  const old = aged.sort((a, b) => b.used - a.used).slice(kept);
  await Promise.all(old.map(({ name }) => rm(join(cache, name), { recursive: true, force: true })));
}

async function assetsIn(folder: string): Promise<Map<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const read = files.map(async (file) => [file.slice(folder.length + 1).replaceAll('\\', '/'), await readFile(file)] as const);
  return new Map(await Promise.all(read));
}
