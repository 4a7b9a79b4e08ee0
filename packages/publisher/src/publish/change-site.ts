import { existsSync, mkdirSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { homeOf } from '../state/output-places.ts';
import { readSealed, writeSealed } from '../state/sealed.ts';
import type { SiteFile } from './site-file.ts';

/** A change of a live site. */
export interface SiteChange {
  write: SiteFile[];
  /** Names of files that are no longer in the site. */
  remove: string[];
}

/** What is left to do of a change that is decided: staged files by the name that each shall have, and what goes. */
interface Journal {
  site: string;
  staged: string[];
  remove: string[];
}

const journalOf = (out: string, school: string): string => join(homeOf(out, school), 'journal');

/**
 * Changes a few files of a live site. One file is renamed over the old. More are written beside first, with a journal of
 * what is to be done; then each is renamed into its place, pages last, and what is gone is removed. A run that is cut
 * off before the journal is whole has changed nothing; after, `finishChange` does the rest.
 */
export function changeSite(out: string, school: string, site: string, { write, remove }: SiteChange): void {
  const [only] = write;
  if (only && write.length === 1 && remove.length === 0) {
    const place = join(homeOf(out, school), site, only.name);
    if (existsSync(place)) {
      replace(join(homeOf(out, school), '.page'), place, only);
      return;
    }
  }
  const journal = journalOf(out, school);
  rmSync(journal, { recursive: true, force: true });
  mkdirSync(journal, { recursive: true });
  const ordered = write.toSorted((a, b) => Number(isPage(a.name)) - Number(isPage(b.name)));
  for (const [number, { content }] of ordered.entries()) writeFileSync(join(journal, String(number)), content);
  const decided: Journal = { site, staged: ordered.map(({ name }) => name), remove };
  writeSealed(join(journal, 'journal.json'), JSON.stringify(decided));
  carryOut(out, school, decided);
}

/** Finishes a change that an earlier run was cut off from, or forgets it where it was never decided. */
export function finishChange(out: string, school: string): void {
  const journal = journalOf(out, school);
  if (!existsSync(journal)) return;
  const text = readSealed(join(journal, 'journal.json'));
  if (text !== null) carryOut(out, school, JSON.parse(text));
  else rmSync(journal, { recursive: true, force: true });
}

function carryOut(out: string, school: string, { site, staged, remove }: Journal): void {
  const journal = journalOf(out, school);
  const folder = join(homeOf(out, school), site);
  for (const [number, name] of staged.entries()) {
    const from = join(journal, String(number));
    // What an earlier run renamed is in its place.
    if (!existsSync(from)) continue;
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    renameSync(from, join(folder, name));
  }
  for (const name of remove) {
    rmSync(join(folder, name), { force: true });
    forgetEmpty(folder, dirname(name));
  }
  rmSync(journal, { recursive: true, force: true });
}

function replace(beside: string, place: string, { content }: SiteFile): void {
  writeFileSync(beside, content);
  renameSync(beside, place);
}

/** A folder goes with the last file in it, as if it had never been. */
function forgetEmpty(folder: string, inside: string): void {
  for (let name = inside; name !== '.'; name = dirname(name)) {
    try {
      rmdirSync(join(folder, name));
    } catch {
      return;
    }
  }
}

const isPage = (name: string): boolean => name.endsWith('.html');

/** The change that makes a live site into these files: those that are new or not the same byte for byte, and those that go. */
export function changeBetween(folder: string, before: readonly string[], files: readonly SiteFile[]): SiteChange {
  const names = new Set(files.map(({ name }) => name));
  return {
    write: files.filter(({ name, content }) => !sameAs(join(folder, name), content)),
    remove: before.filter((name) => !names.has(name)).sort(),
  };
}

function sameAs(file: string, content: Uint8Array): boolean {
  let there: Buffer;
  try {
    there = readFileSync(file);
  } catch {
    return false;
  }
  return there.equals(content);
}
