import { lstatSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { timed } from './measured-run.ts';

/**
 * The baseline of all writing: seconds that `cp -a` needs for the same files on the same file system, the better of two,
 * so that noise is never to our good. `flushed` is waited for after each, and counts.
 */
export async function copied(from: string, flushed: () => Promise<number> | number = () => 0): Promise<number> {
  const to = `${from}.copy`;
  const seconds: number[] = [];
  for (let round = 0; round < 2; round += 1) {
    try {
      seconds.push((await timed('cp', ['-a', from, to])) + (await flushed()));
    } finally {
      rmSync(to, { recursive: true, force: true });
    }
  }
  return Math.min(...seconds);
}

export interface Size {
  files: number;
  folders: number;
  links: number;
  /** Bytes in the files. */
  bytes: number;
  /** What all of it takes of the disk, in bytes: whole blocks, folders too. */
  disk: number;
}

/** What lies in a folder and below; links are not followed. */
export function sizeOf(folder: string): Size {
  const sum: Size = { files: 0, folders: 0, links: 0, bytes: 0, disk: 0 };
  const add = (inside: string) => {
    // Node's own recursive reading follows links to folders, and every site has one to what all share.
    for (const entry of readdirSync(inside, { withFileTypes: true })) {
      const path = join(inside, entry.name);
      const { size, blocks } = lstatSync(path);
      sum.disk += blocks * 512;
      if (entry.isDirectory()) {
        sum.folders += 1;
        add(path);
      } else if (entry.isSymbolicLink()) sum.links += 1;
      else {
        sum.files += 1;
        sum.bytes += size;
      }
    }
  };
  add(folder);
  return sum;
}
