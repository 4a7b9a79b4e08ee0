import { lstatSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { timed } from './measured-run.ts';

/** The baseline of all writing: seconds that `cp -a` needs for the same files on the same file system. */
export async function copied(from: string): Promise<number> {
  const to = `${from}.copy`;
  try {
    return await timed('cp', ['-a', from, to]);
  } finally {
    rmSync(to, { recursive: true, force: true });
  }
}

/** Files in a folder and below, links aside and not followed, and the bytes in them. */
export function sizeOf(folder: string): { files: number; bytes: number } {
  const sum = { files: 0, bytes: 0 };
  // Node's own recursive reading follows links to folders, and every site has one to what all share.
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    const inside = entry.isDirectory() ? sizeOf(path) : null;
    if (!inside && !entry.isFile()) continue;
    sum.files += inside?.files ?? 1;
    sum.bytes += inside?.bytes ?? lstatSync(path).size;
  }
  return sum;
}
