import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { handbookKey } from './handbook-key.ts';
import { type SiteFile, siteIn, wholeSite } from './whole-site.ts';

/** A whole drawing of the handbook: its home, and the files of the site in it. */
export interface DrawnHandbook {
  home: string;
  files: SiteFile[];
}

/** The drawing of this key, from an earlier build if it is whole. What draws is loaded where something is to be drawn. */
export async function drawnHandbook(key: string): Promise<DrawnHandbook> {
  const { drawHandbook, drawings } = await import('./draw-handbook.ts');
  const home = join(drawings, key);
  if (!wholeSite(home)) {
    await drawHandbook(key);
    await forgetOthers(drawings, key);
  }
  const files = wholeSite(home);
  if (!files) throw new Error(`The drawing of the handbook is not whole: ${home}`);
  return { home, files };
}

/** The folder of the handbook as it should be by this program's rules, drawn where it was not. Nobody may write in it. */
export const handbookFolder = async (): Promise<string> => siteIn((await drawnHandbook(handbookKey())).home);

/** Removes all in a folder but what is named by the key. What another run is making now bears a name of its own. */
export async function forgetOthers(folder: string, key: string): Promise<void> {
  for (const name of await readdir(folder))
    if (name !== key && !name.startsWith('new-')) await rm(join(folder, name), { recursive: true, force: true });
}
