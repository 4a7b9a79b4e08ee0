import { existsSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { homeOf } from '../state/output-places.ts';
import type { SiteFile } from './site-file.ts';

/**
 * Writes a whole site to the folder `site` in the school's home, where no reader meets it before it is switched to.
 * `furnish` puts in what the site shares with others. Throws where the disk does, and leaves the live site as it was.
 */
export function writeSite(
  out: string,
  school: string,
  site: string,
  files: readonly SiteFile[],
  furnish: (folder: string) => void,
): void {
  const home = homeOf(out, school);
  const beside = join(home, '.new');
  if (existsSync(beside)) rmSync(beside, { recursive: true });
  mkdirSync(beside, { recursive: true });
  furnish(beside);
  const made = new Set<string>(['.']);
  for (const { name, content } of files) {
    const inside = dirname(name);
    if (!made.has(inside)) {
      mkdirSync(join(beside, inside), { recursive: true });
      made.add(inside);
    }
    writeFileSync(join(beside, name), content);
  }
  if (existsSync(join(home, site))) rmSync(join(home, site), { recursive: true });
  renameSync(beside, join(home, site));
}

/** A link from a site to what all share, so that the site can be served from a host of its own. */
export const linkShared = (folder: string): void => symlinkSync('../../../_shared', join(folder, '_shared'), 'junction');
