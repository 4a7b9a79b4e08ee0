import { randomUUID } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Draft } from '@stifinner/authoring/skeleton';
import { CannotRun } from '../exit.ts';

/**
 * Writes a draft into a folder, all or nothing. Everything is written beside first, under names that are passed over when
 * content is read; then new files take their names, and the lists that name them come last. Where anything fails, what was
 * done is undone. Throws CannotRun where a file has come since the draft was made, or one that it changes is another.
 */
export function writeDraft(folder: string, { files, edits, copies }: Draft, before: ReadonlyMap<string, Uint8Array>): void {
  const undo: (() => void)[] = [];
  const beside = (name: string) => join(folder, dirname(name), `.${basename(name)}.${randomUUID().slice(0, 8)}.ny`);
  const stage = (name: string, write: (path: string) => void) => {
    makeFolder(join(folder, dirname(name)), undo);
    const path = beside(name);
    undo.push(() => rmSync(path, { force: true }));
    write(path);
    return { name, path };
  };
  try {
    const fresh = [
      ...copies.map(({ name, from }) => stage(name, (path) => copyFileSync(from, path))),
      ...files.map(({ name, text }) => stage(name, (path) => writeFileSync(path, text, { flag: 'wx' }))),
    ];
    const changed = edits.map(({ name, text }) => stage(name, (path) => writeFileSync(path, text, { flag: 'wx' })));
    for (const { name, path } of fresh) {
      const target = join(folder, name);
      if (existsSync(target)) throw new CannotRun(`${name} finnes fra før. Ingenting er skrevet.`);
      renameSync(path, target);
      undo.push(() => rmSync(target));
    }
    for (const { name, path } of changed) {
      const target = join(folder, name);
      const now = readFileSync(target);
      if (!before.has(name) || !now.equals(before.get(name)!))
        throw new CannotRun(`${name} ble endret mens Stifinner arbeidet. Ingenting er skrevet; prøv igjen.`);
      renameSync(path, target);
      undo.push(() => writeFileSync(target, now));
    }
  } catch (error) {
    for (const step of undo.reverse()) step();
    throw error;
  }
}

/** Makes a folder and those above it, and remembers to take away those that were not there. */
function makeFolder(path: string, undo: (() => void)[]): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path), undo);
  mkdirSync(path);
  undo.push(() => rmdirSync(path));
}
