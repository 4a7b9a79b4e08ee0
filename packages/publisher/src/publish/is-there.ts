import { lstat } from 'node:fs/promises';

/** Whether something has this name: a file, a folder, or a link, even one that leads nowhere. */
export async function isThere(name: string): Promise<boolean> {
  return lstat(name).then(
    () => true,
    () => false,
  );
}
