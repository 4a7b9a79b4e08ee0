import { createHash, type Hash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceFile } from '@stifinner/authoring/source-file';

/** A hash of files by name and bytes, media to their last byte too, and of what goes before them. */
export function keyOfFiles(root: string, files: readonly SourceFile[], ...before: string[]): string {
  const key = createHash('sha256');
  for (const text of before) key.update(text).update('\0');
  for (const file of files) {
    key.update(file.name).update(`\0${file.size}\0${file.refused ?? ''}\0`);
    if (file.bytes) key.update(file.bytes);
    else if (file.head) updateFrom(join(root, file.name), key);
  }
  return key.digest('hex').slice(0, 32);
}

const piece = Buffer.alloc(1 << 18);

/** A file that went away meanwhile counts for nothing: the next run sees that it is gone. */
function updateFrom(path: string, key: Hash): void {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch {
    return;
  }
  try {
    for (let read = readSync(file, piece); read > 0; read = readSync(file, piece)) key.update(piece.subarray(0, read));
  } finally {
    closeSync(file);
  }
}
