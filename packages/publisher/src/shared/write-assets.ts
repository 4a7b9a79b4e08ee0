import { existsSync } from 'node:fs';
import { copyFile, mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
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

/** Whether all these names are in the shared folder; not, where nothing is known of them. */
export const areThere = (out: string, names: readonly string[] | null): boolean =>
  names?.every((name) => existsSync(join(sharedOf(out), name))) ?? false;
