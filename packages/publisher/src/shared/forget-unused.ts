import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '@stifinner/core';
import { readMapRecord } from '../maps/map-record.ts';
import { contentHome, sharedOf, sitesOf } from '../state/output-places.ts';
import { forgetLanguages, sharedNames } from '../state/shared-record.ts';

/** The contents that sites are true to, each with the languages of those sites. */
export type ContentsUsed = ReadonlyMap<string, ReadonlySet<Language>>;

/**
 * Removes what was kept of contents that no site is true to any longer, and from the shared folder what they alone used.
 * A school that keeps its last good site keeps its search, films and styles, and the maps keep theirs.
 */
export function forgetUnused(out: string, contents: ContentsUsed): void {
  const kept = join(sitesOf(out), '.content');
  for (const content of listed(kept)) {
    const languages = contents.get(content);
    if (languages) forgetLanguages(out, content, languages);
    else rmSync(contentHome(out, content), { recursive: true, force: true });
  }
  const used = new Set<string>();
  for (const [content, languages] of contents)
    for (const language of languages) for (const name of sharedNames(out, content, language) ?? []) used.add(name);
  if (used.size === 0) return;
  for (const name of readMapRecord(out)?.assets ?? []) used.add(name);
  forgetIn(sharedOf(out), '', used);
}

/** Goes down as far as names do: what is used as a whole folder is left as it is. */
function forgetIn(shared: string, inside: string, used: ReadonlySet<string>): void {
  for (const entry of readdirSync(join(shared, inside), { withFileTypes: true })) {
    const name = inside + entry.name;
    if (used.has(name) || used.has(`${name}/`)) continue;
    const leads = entry.isDirectory() && [...used].some((each) => each.startsWith(`${name}/`));
    if (leads) forgetIn(shared, `${name}/`, used);
    else if (existsSync(join(shared, name))) rmSync(join(shared, name), { recursive: true, force: true });
  }
}

function listed(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
