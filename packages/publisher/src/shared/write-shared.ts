import { mkdir } from 'node:fs/promises';
import type { Catalog, Language } from '@stifinner/core';
import { closeSearch, writeSearchIndex } from '../search/write-index.ts';
import { sharedOf } from '../state/output-places.ts';
import { type MediaAddresses, writeMedia } from './write-media.ts';

/** Names in the shared folder, by the language of the schools that use them. */
export type SharedNames = [Language, string[]][];

/** Writes what content brings to the shared folder and is not there already: media, and an index for each package and language. */
export async function writeShared(
  { root, out }: { root: string; out: string },
  { catalog, media, languages }: { catalog: Catalog; media: MediaAddresses; languages: Language[] },
): Promise<SharedNames> {
  const folder = sharedOf(out);
  await mkdir(folder, { recursive: true });
  await writeMedia(root, folder, media);
  const written: SharedNames = [];
  try {
    for (const language of languages) {
      const names = Object.values(media);
      for (const pkg of catalog.packages) {
        const index = await writeSearchIndex(pkg, language, folder);
        names.push(index.folder, index.pointer);
      }
      written.push([language, names]);
    }
  } finally {
    await closeSearch();
  }
  return written;
}
