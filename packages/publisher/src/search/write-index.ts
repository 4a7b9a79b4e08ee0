import { createHash } from 'node:crypto';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { CatalogPackage, Language } from '@stifinner/core';
import * as pagefind from 'pagefind';
import { isThere } from '../publish/is-there.ts';
import { type SearchRecord, searchRecords } from './search-records.ts';

/** A search index of one package in one language, in the shared folder. */
export interface SearchIndex {
  package: string;
  language: Language;
  /** Relative to the shared folder, ends in a slash: `search/lk20-nb-1a2b3c4d/`. */
  address: string;
}

/** Part of every index's name: raise it when the records change shape. */
const shape = 1;

/**
 * Writes the index of `pkg` in `language` under `shared`, unless one made from the same records is there. Its name holds
 * a hash of the records, so a site that kept its last good release keeps its index too.
 */
export async function writeSearchIndex(pkg: CatalogPackage, language: Language, shared: string): Promise<SearchIndex> {
  const records = searchRecords(pkg, language);
  const hash = createHash('sha256')
    .update(JSON.stringify([shape, language, records]))
    .digest('hex')
    .slice(0, 12);
  const address = `search/${pkg.id}-${language}-${hash}/`;
  const folder = join(shared, address);
  if (!(await isThere(folder))) await write(records, pkg.id, language, folder);
  return { package: pkg.id, language, address };
}

async function write(records: SearchRecord[], packageId: string, language: Language, folder: string): Promise<void> {
  // One language is forced, or Pagefind would split what a nynorsk school reads in bokmål into an index of its own.
  const { index, errors } = await pagefind.createIndex({ forceLanguage: language });
  if (!index) throw new Error(`Pagefind could not make an index: ${errors.join('; ')}`);
  for (const record of records) {
    const added = await index.addCustomRecord({
      url: record.id,
      content: record.content,
      language,
      meta: { title: record.title, kind: record.kind, ...(record.module ? { module: record.module } : {}) },
      filters: {
        id: [record.id],
        kind: [record.kind],
        package: [packageId],
        ...(record.module ? { module: [record.module] } : {}),
      },
    });
    if (added.errors.length > 0) throw new Error(`Pagefind refused ${record.id}: ${added.errors.join('; ')}`);
  }
  const beside = `${folder.slice(0, -1)}.new-${process.pid}`;
  await rm(beside, { recursive: true, force: true });
  await mkdir(beside, { recursive: true });
  const written = await index.writeFiles({ outputPath: beside });
  if (written.errors.length > 0) throw new Error(`Pagefind could not write: ${written.errors.join('; ')}`);
  await Promise.all(unused.map((name) => rm(join(beside, name), { force: true })));
  await index.deleteIndex();
  await rename(beside, folder);
}

/** What Pagefind brings for its own user interfaces; ours is the site's. */
const unused = [
  'pagefind-ui.js',
  'pagefind-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-modular-ui.css',
  'pagefind-highlight.js',
  'pagefind-component-ui.js',
  'pagefind-component-ui.css',
];

/** Ends Pagefind's child process. Indexes made before may not be used after. */
export const closeSearch = (): Promise<null> => pagefind.close();
