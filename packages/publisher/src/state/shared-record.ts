import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '@stifinner/core';
import { contentHome } from './output-places.ts';
import { readSealed, writeSealed } from './sealed.ts';

const fileOf = (language: Language): string => `shared-${language}.json`;

/** What schools of one language use in the shared folder, from one content: a folder's name ends in a slash. Null where nothing was put there. */
export function sharedNames(out: string, content: string, language: Language): string[] | null {
  const text = readSealed(join(contentHome(out, content), fileOf(language)));
  return text === null ? null : (JSON.parse(text) as string[]);
}

/** Each language stands by itself, so that it is the same whatever other schools a run is about. Nothing is written twice. */
export function rememberShared(out: string, content: string, language: Language, names: readonly string[]): void {
  const home = contentHome(out, content);
  const text = JSON.stringify([...new Set(names)].sort());
  if (readSealed(join(home, fileOf(language))) === text) return;
  mkdirSync(home, { recursive: true });
  writeSealed(join(home, fileOf(language)), text);
}

/** Forgets the languages that no site is in any longer. */
export function forgetLanguages(out: string, content: string, used: ReadonlySet<Language>): void {
  const kept = new Set([...used].map(fileOf));
  for (const name of readdirSync(contentHome(out, content))) {
    if (name.startsWith('shared-') && !kept.has(name)) rmSync(join(contentHome(out, content), name));
  }
}
