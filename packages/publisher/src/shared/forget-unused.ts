import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { manifestName } from '../publish/verify-site.ts';

/**
 * Removes from the shared folder what no release of any school uses any longer, and what a run that was cut off left.
 * A release names what it uses, so a school that keeps its last good site keeps its search, films and styles.
 */
export async function forgetUnused(out: string): Promise<void> {
  const used = new Set<string>();
  for (const school of await readdir(join(out, '.releases')).catch(() => [])) {
    for (const release of await readdir(join(out, '.releases', school))) {
      if (release.startsWith('.')) {
        await rm(join(out, '.releases', school, release), { recursive: true, force: true });
        continue;
      }
      const manifest = await readFile(join(out, '.releases', school, release, manifestName), 'utf8').catch(() => null);
      for (const name of manifest ? (JSON.parse(manifest) as { shared: string[] }).shared : []) used.add(name);
    }
  }
  const shared = join(out, '_shared');
  for (const index of await readdir(join(shared, 'search')).catch(() => [])) {
    if (!used.has(`search/${index}/`)) await rm(join(shared, 'search', index), { recursive: true, force: true });
  }
  for (const folder of ['_astro', 'media']) {
    const entries = await readdir(join(shared, folder), { recursive: true, withFileTypes: true }).catch(() => []);
    for (const entry of entries.filter((each) => each.isFile())) {
      const file = join(entry.parentPath, entry.name);
      const name = file.slice(shared.length + 1).replaceAll('\\', '/');
      if (!used.has(name)) await rm(file, { force: true });
    }
  }
}
