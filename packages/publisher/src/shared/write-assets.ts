import { existsSync, readFileSync } from 'node:fs';
import { copyFile, mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { SearchPointer } from '@stifinner/site/search-file';
import { isThere } from '../publish/is-there.ts';
import { sharedOf } from '../state/output-places.ts';
import type { DrawnTemplate } from '../template/draw-template.ts';

/** Copies Astro's scripts, styles and fonts to the shared folder. Their names hold a hash of their content, so one that is there is right. */
export async function writeAssets({ folder, assets }: DrawnTemplate, shared: string): Promise<string[]> {
  const target = join(shared, '_astro');
  await mkdir(target, { recursive: true });
  for (const name of assets) {
    const file = join(target, name);
    if (await isThere(file)) continue;
    await copyFile(join(folder, '_astro', name), `${file}.new-${process.pid}`);
    await rename(`${file}.new-${process.pid}`, file);
  }
  return assets.map((name) => `_astro/${name}`);
}

/** Whether all these names are in the shared folder, and pointers among them point to what is among them; not, where nothing is known. */
export function areThere(out: string, names: readonly string[] | null): boolean {
  if (names === null) return false;
  const folder = sharedOf(out);
  const known = new Set(names);
  return names.every((name) => existsSync(join(folder, name)) && (!isPointer(name) || known.has(pointedAt(join(folder, name)))));
}

const isPointer = (name: string): boolean => name.startsWith('search/') && name.endsWith('.json');

/** Where an index lies by its pointer: `search/lk20-nb-1a2b3c4d5e6f/`. Nowhere, where the pointer is damaged. */
function pointedAt(pointer: string): string {
  try {
    return `search/${(JSON.parse(readFileSync(pointer, 'utf8')) as SearchPointer).folder}/`;
  } catch {
    return '';
  }
}
