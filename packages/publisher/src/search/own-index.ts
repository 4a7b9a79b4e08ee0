import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SitePlan } from '@stifinner/core';
import { ownIndexAddress } from '@stifinner/site';
import { ownRecords } from './own-records.ts';
import { recordsHash, writePagefind } from './pagefind-index.ts';
import type { SearchRecord } from './search-records.ts';

/** A file of a search index: its name relative to the site, and what is in it. */
export interface IndexFile {
  name: string;
  bytes: Uint8Array;
}

/** A school's own records, under a name that only they have. */
interface Own {
  /** `nb-1a2b3c4d5e6f`: to Pagefind a language, whose index stands apart, and whose stem is that of `nb`. */
  tag: string;
  language: string;
  records: SearchRecord[];
}

/**
 * The search index of each school's own pages, to be merged with those of the packages: no file where a school has none.
 * Give many schools at once: a run of Pagefind takes about 5 ms whatever is in it, and each school under 1 ms more. What a
 * school gets depends on its own words alone, and not on which schools it came with. Throws what Pagefind refuses.
 */
export async function ownIndexFiles(plans: readonly SitePlan[]): Promise<IndexFile[][]> {
  const owns = plans.map(ownOf);
  const made = await indexesOf(new Map(owns.filter((own) => own.records.length > 0).map((own) => [own.tag, own])));
  return owns.map((own) => made.get(own.tag) ?? []);
}

/** A hash of what a school's own index is made from. */
export const ownHash = (plan: SitePlan): string => recordsHash(ownRecords(plan), plan.language);

function ownOf(plan: SitePlan): Own {
  const records = ownRecords(plan);
  return { tag: `${plan.language}-${recordsHash(records, plan.language)}`, language: plan.language, records };
}

async function indexesOf(owns: ReadonlyMap<string, Own>): Promise<Map<string, IndexFile[]>> {
  if (owns.size === 0) return new Map();
  const folder = mkdtempSync(join(tmpdir(), 'stifinner-search-'));
  try {
    const all = [...owns.values()].map(({ tag, records }) => ({ language: tag, prefix: `${tag}/`, records }));
    await writePagefind(all, folder, { bundle: true });
    return readIndexes(folder, owns);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** `pagefind.nb-1a2b3c4d5e6f_0123.pf_meta`, `fragment/nb-1a2b3c4d5e6f_0123.pf_fragment` */
const ofIndex = /^(?:pagefind\.|fragment\/|index\/|filter\/)([a-z]+-[0-9a-f]+)_.*\.pf_[a-z]+$/;

/** Many small files one after another: waiting for each in turn would cost more than the reading. */
function readIndexes(folder: string, owns: ReadonlyMap<string, Own>): Map<string, IndexFile[]> {
  const entry = JSON.parse(readFileSync(join(folder, 'pagefind-entry.json'), 'utf8')) as PagefindEntry;
  const made = new Map([...owns.values()].map((own) => [own.tag, [entryFile(entry, own)]]));
  const names = ['', 'filter/', 'fragment/', 'index/'].flatMap((inside) =>
    readdirSync(join(folder, inside))
      .sort()
      .map((name) => `${inside}${name}`),
  );
  for (const name of names) {
    const tag = ofIndex.exec(name)?.[1];
    if (tag) made.get(tag)?.push({ name: `${ownIndexAddress}${name}`, bytes: readFileSync(join(folder, name)) });
  }
  return made;
}

/** What Pagefind reads first in an index. */
interface PagefindEntry {
  version: string;
  languages: Record<string, { hash: string; wasm: string; page_count: number }>;
  include_characters: string[];
}

/** The entry of one school's index: as though it were the only one, in the school's own language. */
function entryFile(entry: PagefindEntry, { tag, language }: Own): IndexFile {
  const made = entry.languages[tag];
  if (!made) throw new Error(`Pagefind made no index of ${tag}`);
  const own: PagefindEntry = { ...entry, languages: { [language]: { ...made, wasm: language } } };
  return { name: `${ownIndexAddress}pagefind-entry.json`, bytes: new TextEncoder().encode(JSON.stringify(own)) };
}
