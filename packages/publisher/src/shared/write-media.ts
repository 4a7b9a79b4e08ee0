import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { copyFile, mkdir, rename, stat } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import { type BodyNode, type Catalog, type CatalogPackage, figuresIn } from '@stifinner/core';

/** File names as read (`content/lk20/films/x/film.mp4`) to addresses in the shared folder (`media/lk20/films/x/film.1a2b3c4d.mp4`). */
export type MediaAddresses = Record<string, string>;

/** The media that a catalog needs: of its films film, poster and captions, and the pictures that its texts show. */
export function mediaOf(catalog: Catalog): string[] {
  const names = catalog.packages.flatMap((pkg) =>
    pkg.films.flatMap((film) =>
      film.media
        ? [film.media.film, film.media.webm, film.media.described, film.media.poster, ...Object.values(film.media.captions)]
        : [],
    ),
  );
  const pictures = catalog.packages.flatMap(picturesOf);
  return [...new Set([...names, ...pictures].filter((name): name is string => typeof name === 'string'))].sort();
}

const picturesOf = (pkg: CatalogPackage): string[] =>
  pkg.modules
    .flatMap(({ pages, leaderSupport }) => [...pages, ...(leaderSupport ? [leaderSupport] : [])])
    .flatMap(({ texts }) => Object.values<{ body: BodyNode[] }>(texts))
    .flatMap(({ body }) => figuresIn(body).map(({ file }) => file));

/**
 * Addresses hold a hash of the content, so that a release never sees a file change under it. `root` is the folder that
 * was read. Throws where a file cannot be read: the checker has seen it, so it went away meanwhile.
 */
export async function addressMedia(root: string, names: string[]): Promise<MediaAddresses> {
  const addresses: MediaAddresses = {};
  for (const name of names) {
    const { dir, name: stem, ext } = posix.parse(name.replace(/^content\//, 'media/'));
    addresses[name] = `${dir}/${stem}.${await hashOf(join(root, name))}${ext}`;
  }
  return addresses;
}

/** Copies what is not in the shared folder already. */
export async function writeMedia(root: string, shared: string, addresses: MediaAddresses): Promise<void> {
  for (const [name, address] of Object.entries(addresses)) {
    const target = join(shared, address);
    const [from, to] = await Promise.all([stat(join(root, name)), stat(target).catch(() => null)]);
    if (to?.size === from.size) continue;
    await mkdir(dirname(target), { recursive: true });
    await copyFile(join(root, name), `${target}.new-${process.pid}`);
    await rename(`${target}.new-${process.pid}`, target);
  }
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(file)) hash.update(piece);
  return hash.digest('hex').slice(0, 8);
}
