import type { SearchIndexApi } from './find.ts';
import { type SearchFile, type SearchPointer, searchPointer } from './search-file.ts';

/** Pagefind's own module, as far as it is used here. */
interface Pagefind extends SearchIndexApi {
  options(options: Record<string, unknown>): Promise<void>;
  mergeIndex(address: string, options: Record<string, unknown>): Promise<void>;
}

/** Loads the indexes that a site's list names: the first package's is asked, the others and the school's own merged into it. */
export async function loadIndexes(site: SearchFile, root: URL, shared: URL): Promise<SearchIndexApi> {
  const pointers = site.indexes.map((index) => new URL(searchPointer(index), shared));
  const [first, ...others] = await Promise.all(pointers.map(indexBehind));
  if (first === undefined) return { preload: async () => {}, search: async () => null };
  const pagefind = (await import(/* @vite-ignore */ `${first.address}pagefind.js`)) as Pagefind;
  // An index of this size is searched in a few milliseconds: a worker would only be one more thing to fetch.
  await pagefind.options({ baseUrl: '/', excerptLength: 24, excerptEllipsis: '…', noWorker: true, metaCacheTag: first.name });
  const merged = others.map((other) => pagefind.mergeIndex(other.address, { metaCacheTag: other.name }));
  if (site.own !== null) merged.push(pagefind.mergeIndex(new URL(site.own, root).href, { indexWeight: ownWeight }));
  await Promise.all(merged);
  return pagefind;
}

/** A word counts for less where many of the pages have it, and among two or three pages every word seems to be common. */
const ownWeight = 4;

/** An index's folder bears a hash of what is in it, so its name says whether a stored copy is still good. */
async function indexBehind(pointer: URL): Promise<{ name: string; address: string }> {
  const { folder } = (await json(pointer)) as SearchPointer;
  return { name: folder, address: new URL(`${folder}/`, pointer).href };
}

/** The site's own list of what search may show. */
export const loadSite = async (root: URL): Promise<SearchFile> => (await json(new URL('search.json', root))) as SearchFile;

async function json(address: URL): Promise<unknown> {
  // Both files change in place: a stored copy is asked about before it is used.
  const response = await fetch(address, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}
