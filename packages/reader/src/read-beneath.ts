import { closeSync, type Dirent, fstatSync, lstatSync, openSync, readdirSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { ending, type SourceFile, textLimits } from '@stifinner/authoring/source-file';

/** How much is read of media: enough to know their format by. */
const headLength = 16;

/** The one rule of what is passed over: names that start with a dot. */
export const isHidden = (name: string): boolean => name.startsWith('.');

/**
 * Every file in `name`, a folder relative to `folder`, and below, sorted by name in code-unit order. Links are not
 * followed, special files not opened, and text over its limit not read: such a file comes with the reason in `refused`.
 * Of media only the first bytes come. Waits for the disk: thousands of small files take a third of the time that way.
 */
export function readBeneath(folder: string, name: string): SourceFile[] {
  return collect(folder, name, []).sort((a, b) => (a.name < b.name ? -1 : 1));
}

function collect(folder: string, name: string, files: SourceFile[]): SourceFile[] {
  let entries: Dirent[];
  try {
    entries = readdirSync(join(folder, name), { withFileTypes: true });
  } catch {
    files.push({ name, size: 0, bytes: null, refused: 'unreadable' });
    return files;
  }
  for (const entry of entries) {
    if (isHidden(entry.name)) continue;
    const inside = `${name}/${entry.name}`;
    if (entry.isDirectory()) collect(folder, inside, files);
    else files.push(readEntry(folder, inside, entry));
  }
  return files;
}

/** One file as it was listed, or why it is not read. */
export function readEntry(folder: string, name: string, entry: Dirent): SourceFile {
  if (!entry.isFile()) return { name, size: 0, bytes: null, refused: entry.isSymbolicLink() ? 'link' : 'special' };
  try {
    return readFile(join(folder, name), name);
  } catch {
    return { name, size: 0, bytes: null, refused: 'unreadable' };
  }
}

function readFile(path: string, name: string): SourceFile {
  // Asked again before it is opened: to open a pipe would wait for ever, and a link may have taken the file's place.
  const before = lstatSync(path);
  if (!before.isFile()) return { name, size: 0, bytes: null, refused: before.isSymbolicLink() ? 'link' : 'special' };
  const limit = textLimits.get(ending(name));
  if (limit !== undefined && before.size > limit) return { name, size: before.size, bytes: null, refused: 'too-large' };
  const file = openSync(path, 'r');
  try {
    if (limit === undefined) {
      const head = new Uint8Array(headLength);
      return { name, size: fstatSync(file).size, bytes: null, head: head.slice(0, readSync(file, head, 0, headLength, 0)) };
    }
    // One byte more than it was shows a file that has grown since it was measured.
    const buffer = new Uint8Array(before.size + 1);
    const read = readSync(file, buffer, 0, buffer.length, 0);
    if (read > limit) return { name, size: read, bytes: null, refused: 'too-large' };
    return { name, size: read, bytes: buffer.subarray(0, read) };
  } finally {
    closeSync(file);
  }
}
