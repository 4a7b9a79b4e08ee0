import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** A module may be called `content` or `sites`: then its folder says so. */
const holds = (folder: string, name: string): boolean =>
  isFolder(join(folder, name)) && !existsSync(join(folder, name, 'module.yaml'));

/** The nearest folder that holds content/ or sites/, from a file or folder and upwards; null where there is none. */
export function findFolder(start: string): string | null {
  for (let folder = start; ; folder = dirname(folder)) {
    if (holds(folder, 'content') || holds(folder, 'sites')) return folder;
    if (dirname(folder) === folder) return null;
  }
}
