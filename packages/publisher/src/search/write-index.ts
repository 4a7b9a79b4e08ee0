import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CatalogPackage, Language } from '@stifinner/core';
import { type SearchPointer, searchPointer } from '@stifinner/site/search-file';
import { isThere } from '../publish/is-there.ts';
import { recordsHash, writePagefind } from './pagefind-index.ts';
import { type SearchRecord, searchRecords } from './search-records.ts';

export { closeSearch } from './pagefind-index.ts';

/** A search index of one package in one language; what is written for it, relative to the shared folder. */
export interface SearchIndex {
  package: string;
  language: Language;
  /** Ends in a slash: `search/lk20-nb-1a2b3c4d5e6f/`. */
  folder: string;
  /** The small file that names the folder, and that sites read first: `search/lk20-nb.json`. */
  pointer: string;
}

/**
 * Writes the index of `pkg` in `language` under `shared`, unless one made from the same records is there, and then turns
 * the pointer to it. A site names package and language only, so a word that is edited touches these files and no site.
 */
export async function writeSearchIndex(pkg: CatalogPackage, language: Language, shared: string): Promise<SearchIndex> {
  const records = searchRecords(pkg, language);
  const name = `${pkg.id}-${language}-${recordsHash(records, language)}`;
  const folder = `search/${name}/`;
  const pointer = searchPointer({ package: pkg.id, language });
  await mkdir(join(shared, 'search'), { recursive: true });
  if (!(await isThere(join(shared, folder)))) await writeFolder(records, language, join(shared, 'search', name));
  await turn(join(shared, pointer), { folder: name });
  return { package: pkg.id, language, folder, pointer };
}

async function writeFolder(records: SearchRecord[], language: Language, folder: string): Promise<void> {
  const beside = `${folder}.new-${process.pid}`;
  await rm(beside, { recursive: true, force: true });
  // One language, or Pagefind would split what a nynorsk school reads in bokmål into an index of its own.
  await writePagefind([{ language, prefix: '', records }], beside, { bundle: false });
  const names = await readdir(beside);
  await Promise.all(names.filter((name) => !used.test(name)).map((name) => rm(join(beside, name), { recursive: true })));
  await rename(beside, folder);
}

/** The rest that Pagefind brings is user interfaces of its own, its worker, and a stemmer for no language at all. */
const used = /^(?:pagefind\.js|pagefind-entry\.json|.*\.pf_meta|wasm\.(?!unknown).*|fragment|index|filter)$/;

async function turn(file: string, pointer: SearchPointer): Promise<void> {
  const text = `${JSON.stringify(pointer)}\n`;
  if ((await readFile(file, 'utf8').catch(() => null)) === text) return;
  const beside = `${file}.new-${process.pid}`;
  await writeFile(beside, text);
  await rename(beside, file);
}
