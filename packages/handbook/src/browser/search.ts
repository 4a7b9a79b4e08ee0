import { type Pagefind, type PagefindResult, resultRow } from './result-row.ts';

/** Hits that are shown at a time. */
const step = 10;

const area = document.querySelector<HTMLElement>('[data-search]');
const form = document.querySelector<HTMLFormElement>('[data-search-form]');
if (area && form) startSearch(area, form);

function startSearch(area: HTMLElement, form: HTMLFormElement): void {
  const field = form.querySelector<HTMLInputElement>('input')!;
  const status = area.querySelector<HTMLElement>('[data-search-status]')!;
  const results = area.querySelector<HTMLElement>('[data-search-results]')!;
  const words = area.dataset;
  const root = new URL(words['root'] ?? './', document.baseURI);
  let index: Promise<Pagefind> | null = null;
  let newest = 0;

  /** The index, once; what could not be fetched is asked for again next time. */
  function open(): Promise<Pagefind> {
    index ??= loadIndex(root).catch((fault) => {
      index = null;
      throw fault;
    });
    return index;
  }

  /** A search that was overtaken shows nothing. */
  async function search(): Promise<void> {
    newest += 1;
    const own = newest;
    const asked = field.value.trim();
    history.replaceState(null, '', asked === '' ? location.pathname : `?q=${encodeURIComponent(asked)}`);
    const show = (text: string | undefined, shown: HTMLElement[] = []): void => {
      if (own !== newest) return;
      status.textContent = text ?? '';
      results.replaceChildren(...shown);
    };
    if (asked === '') return show('');
    show(words['loading']);
    try {
      const found = (await (await open()).search(asked))?.results ?? [];
      if (found.length === 0) return show(words['none']);
      const count = found.length === 1 ? words['one'] : words['many']?.replace('#', String(found.length));
      show(count, await list(found));
    } catch {
      show(words['failed']);
    }
  }

  async function list(found: PagefindResult[]): Promise<HTMLElement[]> {
    const rows = document.createElement('ol');
    rows.className = 'results';
    const add = async (): Promise<HTMLElement | null> => {
      const next = found.slice(rows.children.length, rows.children.length + step);
      const added = (await Promise.all(next.map((result) => result.data()))).map((data) => resultRow(data, root));
      rows.append(...added);
      return added[0]?.querySelector('a') ?? null;
    };
    await add();
    if (found.length <= rows.children.length) return [rows];
    const more = document.createElement('button');
    more.type = 'button';
    more.className = 'ds-button';
    more.dataset['variant'] = 'secondary';
    more.textContent = words['more'] ?? '';
    more.addEventListener('click', async () => {
      // The reader goes on where the new ones begin.
      (await add())?.focus();
      if (rows.children.length >= found.length) more.remove();
    });
    return [rows, more];
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void search();
  });
  field.value = new URLSearchParams(location.search).get('q')?.trim() ?? '';
  if (field.value !== '') void search();
}

async function loadIndex(root: URL): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ new URL('_search/pagefind.js', root).href)) as Pagefind;
  // An index of this size is searched in a few milliseconds: a worker would only be one more thing to fetch.
  await pagefind.options({ baseUrl: '/', excerptLength: 24, noWorker: true });
  return pagefind;
}
