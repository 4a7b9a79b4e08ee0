import type { Language } from '@stifinner/core';
import { type Asked, asksNothing } from './asked.ts';
import type { SearchFile, SearchTarget } from './search-file.ts';
import { withoutSmallWords } from './small-words.ts';

/** The part of Pagefind's own interface that is used, so that it can be given by a test. */
export interface SearchIndexApi {
  /** Fetches the parts of the index where the words of a query stand. */
  preload(query: string): Promise<void>;
  /** `null` for the query lists all that the filters let through. */
  search(
    query: string | null,
    options: { filters: Record<string, unknown> },
  ): Promise<{ results: { data(): Promise<SearchRecordData> }[] } | null>;
}

export interface SearchRecordData {
  url: string;
  /** The words around the hit, with HTML characters escaped. */
  plain_excerpt: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}

/** One thing found, as plain text. */
export interface Found {
  title: string;
  kind: string;
  /** From the site's root. */
  address: string;
  excerpt: string;
  /** Of the title and the excerpt, where they are not in the school's. */
  language: Language | null;
}

/** Some of what was found, in the index's order. How many is known at once; each is fetched when it is to be shown. */
export interface Hits {
  count: number;
  load(from: number, to: number): Promise<Found[]>;
}

/** What was found: in the school's paths, and elsewhere in the packages. */
export interface Grouped {
  inPath: Hits;
  elsewhere: Hits;
}

/** Searches among what this site shows. Asked for nothing at all, it finds nothing. */
export async function find(all: Asked, index: SearchIndexApi, site: SearchFile): Promise<Grouped> {
  const asked = { ...all, words: withoutSmallWords(all.words) };
  const inPath = new Map<string, string>();
  const elsewhere = new Map<string, string>();
  for (const [id, target] of Object.entries(site.pages)) {
    if (asked.choices.kind === undefined || asked.choices.kind === kindOf(id)) place(id, target, inPath, elsewhere);
  }
  const { words } = asked;
  if (words !== '') await Promise.all([index.preload(words), index.preload(endsOf(words))]);
  return { inPath: await hitsAmong(inPath, asked, index), elsewhere: await hitsAmong(elsewhere, asked, index) };
}

/**
 * A word is found in longer words too, `vurdering` in `vurderingskriterier`, but only among the parts of the index that are
 * there, and the longer ones may stand in the next part. They end before a word that goes on with the last of all letters.
 */
const endsOf = (words: string): string =>
  words
    .split(/\s+/)
    .map((word) => `${word}øøø`)
    .join(' ');

function place(id: string, { path, library }: SearchTarget, inPath: Map<string, string>, elsewhere: Map<string, string>): void {
  const [first] = path;
  if (first !== undefined) inPath.set(id, first);
  else if (library !== null) elsewhere.set(id, library);
}

/** Each group is a search of its own, since what a hit is can be known only by fetching it. */
async function hitsAmong(addresses: ReadonlyMap<string, string>, asked: Asked, index: SearchIndexApi): Promise<Hits> {
  const { words } = asked;
  if (addresses.size === 0 || asksNothing({ ...asked, words })) return none;
  const { kind: _, ...choices } = asked.choices;
  const filters = { ...choices, id: { any: [...addresses.keys()] } };
  const results = (await index.search(words === '' ? null : words, { filters }))?.results ?? [];
  return {
    count: results.length,
    load: async (from, to) => {
      const records = await Promise.all(results.slice(from, to).map((result) => result.data()));
      return records.map((record) => foundIn(record, addresses));
    },
  };
}

const none: Hits = { count: 0, load: async () => [] };

function foundIn({ filters, url, meta, plain_excerpt }: SearchRecordData, addresses: ReadonlyMap<string, string>): Found {
  const id = filters['id']?.[0] ?? url;
  const address = addresses.get(id) ?? '';
  return { title: meta['title'] ?? '', kind: kindOf(id), address, excerpt: unescaped(plain_excerpt), language: languageOf(id) };
}

/** A page in a further language ends in it: `page:lk20/elevstemmer.en`. */
const languageOf = (id: string): Language | null => (/\.(nb|nn|se|en)$/.exec(id)?.[1] as Language | undefined) ?? null;

/** An id begins with its kind: `page:lk20/elevstemmer`. */
const kindOf = (id: string): string => id.slice(0, id.indexOf(':'));

/** Pagefind escapes `<`, `>` and `&`, for HTML that we do not make: results are set as text. */
function unescaped(excerpt: string): string {
  return excerpt.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

const shownFirst = 8;
const fewest = 3;

/** How many of each group to show at first: eight in all, mostly from the paths, but both are seen where both have some. */
export function firstShown(inPath: number, elsewhere: number): { inPath: number; elsewhere: number } {
  const shown = Math.min(inPath, Math.max(shownFirst - fewest, shownFirst - elsewhere));
  return { inPath: shown, elsewhere: Math.min(elsewhere, shownFirst - shown) };
}
