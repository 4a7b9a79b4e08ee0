import { readdirSync, statSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { readSealed, writeSealed } from '@stifinner/publisher/kept';

/** A file of a site, by its name from there with slashes, and its bytes. */
export type SiteFile = [name: string, size: number];

/** In a home, the site is in `site`, and what it was written with beside: they come and go together. */
export const siteIn = (home: string): string => join(home, 'site');
const recordIn = (home: string): string => join(home, 'files.json');

/** Remembers which files the site of a home has. */
export function rememberFiles(home: string): void {
  const site = siteIn(home);
  const files = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path): SiteFile => [path.slice(site.length + 1).replaceAll('\\', '/'), statSync(path).size])
    .sort(([a], [b]) => (a < b ? -1 : 1));
  writeSealed(recordIn(home), JSON.stringify(files));
}

/** The files that the site of a home was written with, if every one is there still and as large as it was; else null. */
export function wholeSite(home: string): SiteFile[] | null {
  const text = readSealed(recordIn(home));
  if (text === null) return null;
  const files: SiteFile[] = JSON.parse(text);
  const isWhole = files.every(([name, size]) => statSync(join(siteIn(home), name), { throwIfNoEntry: false })?.size === size);
  return isWhole ? files : null;
}

/** Gives a home that was made beside its name, unless another run has put as good a one there. */
export async function settle(beside: string, home: string): Promise<void> {
  if (wholeSite(home)) return;
  await rm(home, { recursive: true, force: true });
  await rename(beside, home).catch((error) => {
    if (!wholeSite(home)) throw error;
  });
}
