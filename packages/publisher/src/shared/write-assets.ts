import { copyFile, mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { isThere } from '../publish/is-there.ts';
import type { Template } from '../template/load-template.ts';

/** Copies Astro's scripts, styles and fonts to the shared folder. Their names hold a hash of their content, so one that is there is right. */
export async function writeAssets(template: Template, shared: string): Promise<string[]> {
  const folder = join(shared, '_astro');
  await mkdir(folder, { recursive: true });
  for (const name of template.assets) {
    const target = join(folder, name);
    if (await isThere(target)) continue;
    await copyFile(join(template.folder, '_astro', name), `${target}.new-${process.pid}`);
    await rename(`${target}.new-${process.pid}`, target);
  }
  return template.assets.map((name) => `_astro/${name}`);
}
