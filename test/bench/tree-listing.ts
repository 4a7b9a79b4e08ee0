import { hash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';

/** What can be told of each file, folder and link without reading it, by name: anything that is written changes it. */
export type Listing = Map<string, string>;

/** Lists a folder and all below; folders end in a slash, and the folder itself is `/`. Links are not followed. */
export function listingOf(folder: string): Listing {
  const listing: Listing = new Map([['/', stampOf(folder)]]);
  for (const { name, kind } of entriesIn(folder)) listing.set(kind === 'folder' ? `${name}/` : name, stampOf(join(folder, name)));
  return listing;
}

function stampOf(path: string): string {
  const { ino, size, mtimeNs, ctimeNs } = lstatSync(path, { bigint: true });
  return `${ino} ${size} ${mtimeNs} ${ctimeNs}`;
}

/** Names of what was written and of what went between two listings, folders too; sorted. */
export function changedBetween(before: Listing, after: Listing): { written: string[]; gone: string[] } {
  return {
    written: [...after].filter(([name, stamp]) => before.get(name) !== stamp).map(([name]) => name),
    gone: [...before.keys()].filter((name) => !after.has(name)),
  };
}

export const isFile = (name: string): boolean => !name.endsWith('/');

/** Every file with a hash of its bytes, every link with where it leads, every folder: all that makes two trees the same. */
export function contentOf(folder: string): Listing {
  const content: Listing = new Map();
  for (const { name, kind } of entriesIn(folder)) {
    const path = join(folder, name);
    if (kind === 'folder') content.set(`${name}/`, '');
    else content.set(name, kind === 'link' ? `-> ${readlinkSync(path)}` : hash('sha256', readFileSync(path)));
  }
  return content;
}

/** Names that are not the same in two trees: on one side only, or of other content. */
export function differences(one: Listing, other: Listing): string[] {
  const names = new Set([...one.keys(), ...other.keys()]);
  return [...names].filter((name) => one.get(name) !== other.get(name)).sort();
}

interface Entry {
  name: string;
  kind: 'file' | 'folder' | 'link';
}

function entriesIn(folder: string, inside = ''): Entry[] {
  return readdirSync(join(folder, inside), { withFileTypes: true })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry): Entry[] => {
      const name = inside + entry.name;
      if (entry.isDirectory()) return [{ name, kind: 'folder' }, ...entriesIn(folder, `${name}/`)];
      return [{ name, kind: entry.isSymbolicLink() ? 'link' : 'file' }];
    });
}
