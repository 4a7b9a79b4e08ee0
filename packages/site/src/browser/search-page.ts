import { type Found, find, type Grouped, type SearchIndexApi } from '../search/find.ts';
import type { SearchFile } from '../search/search-file.ts';

/** Pagefind's own module, as far as it is used here. */
interface Pagefind extends SearchIndexApi {
  options(options: Record<string, unknown>): Promise<void>;
  mergeIndex(address: string, options?: Record<string, unknown>): Promise<void>;
}

interface Engine {
  index: SearchIndexApi;
  site: SearchFile;
}

const area = document.querySelector<HTMLElement>('[data-search]');
const form = document.querySelector<HTMLFormElement>('[data-search-form]');
if (area !== null && form !== null) start(area, form);

function start(area: HTMLElement, form: HTMLFormElement): void {
  const field = form.querySelector<HTMLInputElement>('input[name="q"]')!;
  const status = area.querySelector<HTMLElement>('[data-search-status]')!;
  const results = area.querySelector<HTMLElement>('[data-search-results]')!;
  const words = area.dataset;
  let engine: Promise<Engine> | null = null;
  let newest = 0;

  async function search(query: string): Promise<void> {
    newest += 1;
    const own = newest;
    results.replaceChildren();
    status.textContent = (query === '' ? words['ready'] : words['loading']) ?? '';
    if (query === '') return;
    try {
      engine ??= load(words['root'] ?? './');
      const { index, site } = await engine;
      const found = await find(query, index, site);
      if (own === newest) show(found);
    } catch {
      engine = null;
      if (own === newest) status.textContent = words['failed'] ?? '';
    }
  }

  function show(found: Grouped): void {
    const count = found.inPath.length + found.elsewhere.length;
    status.textContent =
      (count === 0 ? words['none'] : count === 1 ? words['one'] : words['many']?.replace('#', String(count))) ?? '';
    results.replaceChildren(...group(words['inPath'] ?? '', found.inPath), ...group(words['elsewhere'] ?? '', found.elsewhere));
  }

  function group(title: string, found: Found[]): HTMLElement[] {
    if (found.length === 0) return [];
    const section = document.createElement('section');
    const list = document.createElement('ol');
    list.className = 'results';
    list.append(...found.map((each) => row(each, words['root'] ?? './', kindWord(each.kind))));
    section.append(textElement('h2', '', title), list);
    return [section];
  }

  function kindWord(kind: string): string {
    const kinds = new Map<string, string>(Object.entries(JSON.parse(words['kinds'] ?? '{}')));
    return kinds.get(kind) ?? '';
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const query = field.value.trim();
    history.replaceState(null, '', query === '' ? location.pathname : `?q=${encodeURIComponent(query)}`);
    void search(query);
  });
  field.value = new URLSearchParams(location.search).get('q')?.trim() ?? '';
  void search(field.value);
}

/** Loads the site's own list and the indexes that it names: the first is asked, the others merged into it. */
async function load(root: string): Promise<Engine> {
  const base = new URL(root, document.baseURI);
  const response = await fetch(new URL('search.json', base));
  if (!response.ok) throw new Error(`search.json: ${response.status}`);
  const site = (await response.json()) as SearchFile;
  const [first, ...others] = site.indexes.map(({ address }) => new URL(address, base).href);
  if (first === undefined) return { index: { search: async () => null }, site };
  const pagefind = (await import(/* @vite-ignore */ `${first}pagefind.js`)) as Pagefind;
  await pagefind.options({ baseUrl: '/', excerptLength: 24 });
  for (const address of others) await pagefind.mergeIndex(address);
  return { index: pagefind, site };
}

function row(found: Found, root: string, kind: string): HTMLElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = `${root}${found.address}`;
  link.textContent = found.title;
  item.append(link, textElement('span', 'ds-tag', kind), textElement('p', 'excerpt', found.excerpt));
  return item;
}

function textElement(name: string, className: string, text: string): HTMLElement {
  const element = document.createElement(name);
  if (className !== '') element.className = className;
  element.textContent = text;
  return element;
}
