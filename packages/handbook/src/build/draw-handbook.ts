import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { runAstro } from '@stifinner/publisher';
import * as pagefind from 'pagefind';
import { handbookRoot } from './handbook-root.ts';
import { rememberFiles, settle, siteIn } from './whole-site.ts';

/** Drawings of the handbook, each named by what it came of. Inside the Astro project, since Astro moves assets by renaming. */
export const drawings = join(handbookRoot, 'node_modules', '.cache', 'stifinner-handbook');

/**
 * Draws the whole handbook into the home `home` among the drawings: a plain `astro build` in a process of its own, and
 * a search index of each language. Throws with Astro's or Pagefind's own words.
 */
export async function drawHandbook(home: string): Promise<void> {
  const beside = join(drawings, `new-${process.pid}-${home}`);
  await mkdir(beside, { recursive: true });
  try {
    await runAstro(handbookRoot, { STIFINNER_OUT: siteIn(beside) });
    await writeIndex(siteIn(beside));
    rememberFiles(beside);
    await settle(beside, join(drawings, home));
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}

/** The index of each language lies in one folder: Pagefind's own script takes the one of the page that asks. */
async function writeIndex(site: string): Promise<void> {
  const { index, errors } = await pagefind.createIndex();
  if (!index) throw new Error(`Pagefind could not make an index: ${errors.join('; ')}`);
  try {
    const read = await index.addDirectory({ path: site });
    if (read.errors.length > 0) throw new Error(`Pagefind could not read the handbook: ${read.errors.join('; ')}`);
    const folder = join(site, '_search');
    const written = await index.writeFiles({ outputPath: folder });
    if (written.errors.length > 0) throw new Error(`Pagefind could not write: ${written.errors.join('; ')}`);
    for (const name of await readdir(folder)) if (!used.test(name)) await rm(join(folder, name), { recursive: true });
  } finally {
    await pagefind.close();
  }
}

/** The rest that Pagefind brings is user interfaces of its own, its worker, and a stemmer for no language at all. */
const used = /^(?:pagefind\.js|pagefind-entry\.json|.*\.pf_meta|wasm\.(?!unknown).*|fragment|index|filter)$/;
