import type { SearchFile, SearchTarget } from './search-file.ts';

/** The part of Pagefind's own interface that is used, so that it can be given by a test. */
export interface SearchIndexApi {
  search(
    query: string,
    options: { filters: Record<string, unknown> },
  ): Promise<{ results: { data(): Promise<SearchRecordData> }[] } | null>;
}

export interface SearchRecordData {
  url: string;
  /** The words around the hit, with HTML characters escaped. */
  plain_excerpt: string;
  filters: Record<string, string[]>;
}

/** One thing found, as plain text. */
export interface Found {
  title: string;
  kind: string;
  /** From the site's root. */
  address: string;
  excerpt: string;
}

/** What was found: in the school's paths, and elsewhere in the packages. Both in the index's order. */
export interface Grouped {
  inPath: Found[];
  elsewhere: Found[];
}

const most = 40;

/** Searches for `query` among what this site shows, and groups what is found. */
export async function find(query: string, index: SearchIndexApi, site: SearchFile): Promise<Grouped> {
  const pages = new Map(Object.entries(site.pages));
  const grouped: Grouped = { inPath: [], elsewhere: [] };
  const wanted = query.trim();
  if (wanted === '' || pages.size === 0) return grouped;
  const answer = await index.search(wanted, { filters: { id: { any: [...pages.keys()] } } });
  const records = await Promise.all((answer?.results ?? []).slice(0, most).map((result) => result.data()));
  for (const record of records) {
    const target = pages.get(record.filters['id']?.[0] ?? record.url);
    if (target !== undefined) place(target, unescaped(record.plain_excerpt), grouped);
  }
  return grouped;
}

function place(target: SearchTarget, excerpt: string, grouped: Grouped): void {
  const { title, kind } = target;
  const inPath = target.path[0];
  if (inPath !== undefined) grouped.inPath.push({ title, kind, address: inPath, excerpt });
  else if (target.library !== null) grouped.elsewhere.push({ title, kind, address: target.library, excerpt });
}

/** Pagefind escapes `<`, `>` and `&`, for HTML that we do not make: results are set as text. */
function unescaped(excerpt: string): string {
  return excerpt.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
