import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceFile } from '@stifinner/authoring/source-file';
import { measureMedia } from './measure-media.ts';
import { isHidden, readBeneath, readEntry } from './read-beneath.ts';

/** A folder that holds neither `content/` nor `sites/`, or cannot be read: there is nothing to check. */
export class NothingToRead extends Error {
  /** The folder as it was given. */
  readonly folder: string;
  constructor(folder: string, cause?: unknown) {
    super(`Mappen ${folder} har verken content/ eller sites/, eller kan ikke leses.`, { cause });
    this.name = 'NothingToRead';
    this.folder = folder;
  }
}

/**
 * Reads `content/` and `sites/` in a folder, by the rules of `readBeneath`, and measures films and pictures. Rejects with
 * NothingToRead where there is neither.
 */
export async function readFolder(folder: string): Promise<SourceFile[]> {
  const packages = await measureMedia(folder, readPackages(folder));
  return [...packages, ...schoolsIn(folder).flatMap((id) => readSchool(folder, id))].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** What belongs to no school: all of `content/`, with films and pictures not yet measured, and what lies in `sites/` itself. Throws NothingToRead. */
export function readPackages(folder: string): SourceFile[] {
  const present = listed(folder).filter(({ name }) => name === 'content' || name === 'sites');
  if (present.length === 0) throw new NothingToRead(folder);
  return present.flatMap((entry) => {
    if (!entry.isDirectory()) return [readEntry(folder, entry.name, entry)];
    if (entry.name === 'content') return readBeneath(folder, 'content');
    const loose = listed(join(folder, 'sites'), folder).filter((each) => !each.isDirectory() && !isHidden(each.name));
    return loose.map((each) => readEntry(folder, `sites/${each.name}`, each));
  });
}

/** The names of the folders in `sites/`, sorted in code-unit order; none where there is no such folder. Throws NothingToRead. */
export function schoolsIn(folder: string): string[] {
  const sites = listed(folder).find(({ name }) => name === 'sites');
  if (!sites?.isDirectory()) return [];
  return listed(join(folder, 'sites'), folder)
    .filter((entry) => entry.isDirectory() && !isHidden(entry.name))
    .map(({ name }) => name)
    .sort();
}

/** The files of one school. */
export const readSchool = (folder: string, id: string): SourceFile[] => readBeneath(folder, `sites/${id}`);

function listed(path: string, folder = path): Dirent[] {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch (error) {
    throw new NothingToRead(folder, error);
  }
}
