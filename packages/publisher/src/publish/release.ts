import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { lstat, mkdir, readdir, readFile, readlink, rename, rm, symlink } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import type { SiteFile } from './site-files.ts';
import { manifestName } from './verify-site.ts';

/** A new site, whole, beside the live one. Nobody meets it until it is switched to. */
export interface Release {
  folder: string;
  /** Hash of every file's name and text. */
  hash: string;
  pages: number;
}

/** What a release says of itself, beside its pages. */
interface Manifest {
  hash: string;
  /** Hash of all that the site was made from. */
  inputs: string;
  pages: number;
  /** What it uses in the shared folder. */
  shared: string[];
}

const releases = '.releases';
/** How many older releases of a school stay, so that a page open in a browser still finds what it links to. */
const keptOlder = 1;

/** Writes the files of a school's site to a folder beside. `inputs` is a hash of all that they are made from. */
export async function writeRelease(
  out: string,
  school: string,
  files: Iterable<SiteFile>,
  { inputs, shared }: { inputs: string; shared: string[] },
): Promise<Release> {
  const folder = join(out, releases, school, `.new-${process.pid}`);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await symlink(relative(folder, join(out, '_shared')), join(folder, '_shared'), 'junction');
  const hash = createHash('sha256');
  const made = new Set<string>();
  let pages = 0;
  for (const { name, text } of files) {
    const file = join(folder, name);
    const inside = dirname(file);
    if (!made.has(inside)) {
      mkdirSync(inside, { recursive: true });
      made.add(inside);
    }
    // Many small files one after another: waiting for each in turn would cost more than the writing.
    writeFileSync(file, text);
    hash.update(name).update('\0').update(text).update('\0');
    if (name.endsWith('.html')) pages += 1;
  }
  const digest = hash.update(JSON.stringify(shared)).digest('hex').slice(0, 16);
  const manifest: Manifest = { hash: digest, inputs, pages, shared };
  writeFileSync(join(folder, manifestName), `${JSON.stringify(manifest, null, 2)}\n`);
  return { folder, hash: digest, pages };
}

/**
 * Makes a verified release the school's live site, in one step: `<out>/<school>` is a link, and a new link is renamed
 * over it. Answers whether the site changed. Throws, and leaves all as it was, where something else has the name.
 */
export async function switchTo(out: string, school: string, release: Release): Promise<boolean> {
  const live = join(out, school);
  const target = join(releases, school, release.hash);
  const before = await currentLink(live);
  const kept = join(out, target);
  if (before === target && (await lstat(kept).catch(() => null))) {
    // The same pages from other inputs: only what the release says of itself is new.
    await rename(join(release.folder, manifestName), join(kept, manifestName));
    await rm(release.folder, { recursive: true, force: true });
    return false;
  }
  await rm(kept, { recursive: true, force: true });
  await rename(release.folder, kept);
  const link = join(out, releases, school, `.link-${process.pid}`);
  await rm(link, { force: true });
  await symlink(target, link, 'junction');
  await rename(link, live);
  await forgetOlder(out, school, [release.hash, before?.split(/[\\/]/).at(-1) ?? '']);
  return true;
}

/** The live release of a school, where it is there and was made from these very inputs; else null. */
export async function currentRelease(out: string, school: string, inputs: string): Promise<{ pages: number } | null> {
  const target = await currentLink(join(out, school));
  if (target === null) return null;
  const text = await readFile(join(out, target, manifestName), 'utf8').catch(() => null);
  const manifest = text === null ? null : (JSON.parse(text) as Manifest);
  return manifest?.inputs === inputs ? manifest : null;
}

async function currentLink(live: string): Promise<string | null> {
  const found = await lstat(live).catch(() => null);
  if (!found) return null;
  if (!found.isSymbolicLink())
    throw new Error(`${live} finnes fra før, og er ikke laget av Stifinner. Flytt den, eller bygg til en annen mappe.`);
  return readlink(live);
}

async function forgetOlder(out: string, school: string, keep: string[]): Promise<void> {
  const folder = join(out, releases, school);
  const old = (await readdir(folder)).filter((name) => !keep.slice(0, 1 + keptOlder).includes(name));
  await Promise.all(old.map((name) => rm(join(folder, name), { recursive: true, force: true })));
}

/** Throws away a release that was not good enough. */
export const discard = (release: Release): Promise<void> => rm(release.folder, { recursive: true, force: true });

/** Whether the school has a site from before. */
export const hasSite = async (out: string, school: string): Promise<boolean> =>
  (await currentLink(join(out, school)).catch(() => null)) !== null;
