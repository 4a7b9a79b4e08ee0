import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Every file under a folder by its name, with the hash of its bytes, and every link with where it leads. No link is
 * followed, as reading a folder with all below it would.
 */
export function everyFile(folder: string): Map<string, string> {
  const found: [name: string, what: string][] = [];
  const walk = (inside: string): void => {
    for (const entry of readdirSync(join(folder, inside), { withFileTypes: true })) {
      const name = join(inside, entry.name);
      const file = join(folder, name);
      if (entry.isDirectory()) walk(name);
      else if (entry.isSymbolicLink()) found.push([name, `-> ${readlinkSync(file)}`]);
      else found.push([name, createHash('sha256').update(readFileSync(file)).digest('hex')]);
    }
  };
  walk('');
  return new Map(found.sort(([a], [b]) => (a < b ? -1 : 1)));
}
