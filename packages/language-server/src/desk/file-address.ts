import { join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The file that an address of an editor stands for; null for what is no file on this machine. */
export function fileOfAddress(uri: string): string | null {
  try {
    return uri.startsWith('file:') ? fileURLToPath(uri) : null;
  } catch {
    return null;
  }
}

/** The name of a file in a folder, `content/lk20/package.yaml`; null for one that is outside its content/ and sites/, or hidden. */
export function nameIn(folder: string, uri: string): string | null {
  const file = fileOfAddress(uri);
  if (file === null) return null;
  const name = relative(folder, file).split(sep).join('/');
  return /^(?:content|sites)(?:\/|$)/.test(name) && !/(?:^|\/)\./.test(name) ? name : null;
}

/** The address of a file in a folder. */
export const addressOf = (folder: string, name: string): string => pathToFileURL(join(folder, name)).href;
