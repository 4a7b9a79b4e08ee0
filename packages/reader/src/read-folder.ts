import type { Dirent } from 'node:fs';
import { lstat, open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ending, type SourceFile, textLimits } from '@stifinner/authoring';
import { inPool } from './in-pool.ts';

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

/** Files that are open at once: well under what any system allows. */
const openAtOnce = 64;

/** How much is read of media: enough to know their format by. */
const headLength = 16;

/** What is read, beneath the folder that was given. */
const roots = ['content', 'sites'];

/** The one rule of what is passed over: names that start with a dot. */
const isHidden = (name: string): boolean => name.startsWith('.');

/**
 * Reads `content/` and `sites/` in a folder, sorted by name in code-unit order. Links are not followed, special files
 * not opened, and text over its limit not read: such a file comes with the reason in `refused`. Of media only the first bytes come.
 * Rejects with NothingToRead where there is neither folder.
 */
export async function readFolder(folder: string): Promise<SourceFile[]> {
  const found: { name: string; refused?: SourceFile['refused'] }[] = [];
  const top = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    throw new NothingToRead(folder, error);
  });
  const present = top.filter((entry) => roots.includes(entry.name));
  if (present.length === 0) throw new NothingToRead(folder);

  const look = (name: string, entry: Dirent, folders: string[]) => {
    if (entry.isDirectory()) folders.push(name);
    else if (entry.isFile()) found.push({ name });
    else found.push({ name, refused: entry.isSymbolicLink() ? 'link' : 'special' });
  };
  let folders: string[] = [];
  for (const entry of present) look(entry.name, entry, folders);
  while (folders.length > 0) {
    const inside: string[] = [];
    await inPool(folders, openAtOnce, async (name) => {
      const entries = await readdir(join(folder, name), { withFileTypes: true }).catch(() => null);
      if (entries === null) found.push({ name, refused: 'unreadable' });
      for (const entry of entries ?? []) if (!isHidden(entry.name)) look(`${name}/${entry.name}`, entry, inside);
    });
    folders = inside;
  }
  const files: SourceFile[] = [];
  await inPool(found, openAtOnce, async ({ name, refused }) => {
    files.push(refused === undefined ? await readFile(folder, name) : { name, size: 0, bytes: null, refused });
  });
  return files.sort((a, b) => (a.name < b.name ? -1 : 1));
}

async function readFile(folder: string, name: string): Promise<SourceFile> {
  const path = join(folder, name);
  try {
    const before = await lstat(path);
    if (!before.isFile()) return { name, size: 0, bytes: null, refused: before.isSymbolicLink() ? 'link' : 'special' };
    const limit = textLimits.get(ending(name));
    if (limit !== undefined && before.size > limit) return { name, size: before.size, bytes: null, refused: 'too-large' };
    const file = await open(path, 'r');
    try {
      // One byte more than it was shows a file that has grown since it was measured.
      const buffer = new Uint8Array(limit === undefined ? headLength : before.size + 1);
      const { bytesRead } = await file.read(buffer, 0, buffer.length, 0);
      if (limit === undefined) return { name, size: before.size, bytes: null, head: buffer.slice(0, bytesRead) };
      if (bytesRead > limit) return { name, size: bytesRead, bytes: null, refused: 'too-large' };
      return { name, size: bytesRead, bytes: buffer.slice(0, bytesRead) };
    } finally {
      await file.close();
    }
  } catch {
    return { name, size: 0, bytes: null, refused: 'unreadable' };
  }
}
