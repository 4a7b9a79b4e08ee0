import { chmodSync, lstatSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import type { SourceFile } from '@stifinner/authoring';

/** Why a file was let be. */
export type LetBe = 'changed' | 'link' | 'cannot-write';

/** How it went to write mended files. */
export interface Written {
  written: string[];
  letBe: { name: string; why: LetBe }[];
}

/**
 * Writes the files of a folder that are other than they were read as, each whole or not at all, with the rights it had.
 * Nothing is written through a link or outside the folder, nor over a file that has changed since it was read.
 */
export function writeMended(folder: string, before: readonly SourceFile[], after: readonly SourceFile[]): Written {
  const root = realpathSync(folder);
  const read = new Map(before.map((file) => [file.name, file]));
  const outcome: Written = { written: [], letBe: [] };
  for (const { name, bytes } of after) {
    const old = read.get(name)?.bytes;
    if (bytes === null || old === null || old === undefined || isSame(old, bytes)) continue;
    const why = writeOne(root, name, old, bytes);
    if (why === null) outcome.written.push(name);
    else outcome.letBe.push({ name, why });
  }
  return outcome;
}

const isSame = (a: Uint8Array, b: Uint8Array): boolean => a === b || Buffer.compare(a, b) === 0;

function writeOne(root: string, name: string, old: Uint8Array, bytes: Uint8Array): LetBe | null {
  const path = join(root, ...name.split('/'));
  const beside = `${path}.${process.pid}.stifinner`;
  try {
    const status = lstatSync(path);
    // A link on the way would lead the name elsewhere than it says.
    if (!status.isFile() || realpathSync(dirname(path)) !== dirname(path) || !path.startsWith(root + sep)) return 'link';
    writeFileSync(beside, bytes, { flag: 'wx', mode: status.mode });
    try {
      chmodSync(beside, status.mode);
      // Looked at last, so that as little time as can be is left for another to change it.
      if (!isSame(readFileSync(path), old)) return 'changed';
      renameSync(beside, path);
      return null;
    } finally {
      rmSync(beside, { force: true });
    }
  } catch {
    return 'cannot-write';
  }
}
