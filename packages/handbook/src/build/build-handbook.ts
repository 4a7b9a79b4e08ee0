import { lstatSync, readlinkSync } from 'node:fs';
import { cp, mkdir, rename, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { drawnHandbook, forgetOthers } from './drawn-handbook.ts';
import { handbookKey } from './handbook-key.ts';
import { type SiteFile, settle, wholeSite } from './whole-site.ts';

/** The name of the handbook beside the schools' sites. No school can have it: an id has no `_`. */
export const handbookName = '_handbok';

export interface BuiltHandbook {
  /** Whether it stood there from before, so that nothing was written. */
  isUnchanged: boolean;
  pages: number;
}

/**
 * Has the handbook in `<out>/_handbok/`, as it should be by this program's rules. It is drawn at most once for each
 * program, copied beside, and switched to in one step; where it stands whole already, nothing is written. Throws where it
 * cannot be drawn or written: what stood before stands still.
 */
export async function buildHandbook(out: string): Promise<BuiltHandbook> {
  const key = handbookKey();
  const homes = join(out, '.releases', '.handbook');
  const home = join(homes, key);
  const standing = linkedTo(out) === target(key) ? wholeSite(home) : null;
  if (standing) return { isUnchanged: true, pages: pagesIn(standing) };
  const drawing = await drawnHandbook(key);
  const beside = join(homes, `new-${process.pid}`);
  await mkdir(homes, { recursive: true });
  try {
    await cp(drawing.home, beside, { recursive: true });
    await settle(beside, home);
    await symlink(target(key), `${beside}-link`, 'junction');
    await rename(`${beside}-link`, join(out, handbookName));
  } finally {
    for (const name of [beside, `${beside}-link`]) await rm(name, { recursive: true, force: true });
  }
  await forgetOthers(homes, key);
  return { isUnchanged: false, pages: pagesIn(drawing.files) };
}

const pagesIn = (files: readonly SiteFile[]): number => files.filter(([name]) => name.endsWith('.html')).length;

const target = (key: string): string => `.releases/.handbook/${key}/site`;

function linkedTo(out: string): string | null {
  const link = join(out, handbookName);
  return lstatSync(link, { throwIfNoEntry: false })?.isSymbolicLink() ? readlinkSync(link) : null;
}
