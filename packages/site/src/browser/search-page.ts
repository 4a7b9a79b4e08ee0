import { type Asked, asksNothing, writeAsked } from '../search/asked.ts';
import { type FilterControls, filterControls } from '../search/filter-controls.ts';
import { find, firstShown, type Grouped, type SearchIndexApi } from '../search/find.ts';
import { loadIndexes, loadSite } from '../search/load-indexes.ts';
import { type ResultWords, resultList } from '../search/result-list.ts';
import type { SearchFile } from '../search/search-file.ts';

const area = document.querySelector<HTMLElement>('[data-search]');
const form = document.querySelector<HTMLFormElement>('[data-search-form]');
if (area !== null && form !== null) start(area, form);

function start(area: HTMLElement, form: HTMLFormElement): void {
  const field = form.querySelector<HTMLInputElement>('input[name="q"]')!;
  const filters = form.querySelector<HTMLFieldSetElement>('[data-search-filters]')!;
  const clear = form.querySelector<HTMLButtonElement>('[data-search-clear]')!;
  const status = area.querySelector<HTMLElement>('[data-search-status]')!;
  const results = area.querySelector<HTMLElement>('[data-search-results]')!;
  const words = area.dataset;
  const told: ResultWords = {
    root: words['root'] ?? './',
    more: words['more'] ?? '',
    kinds: new Map(Object.entries(JSON.parse(words['kinds'] ?? '{}'))),
  };
  const root = new URL(told.root, document.baseURI);
  const shared = new URL(words['shared'] ?? './_shared/', document.baseURI);
  let opened: Promise<{ site: SearchFile; controls: FilterControls }> | null = null;
  let index: Promise<SearchIndexApi> | null = null;
  let newest = 0;

  /** The site's own list, and the controls fitted to it, once. What could not be fetched is asked for again next time. */
  function open(): Promise<{ site: SearchFile; controls: FilterControls }> {
    opened ??= loadSite(root).then(
      (site) => ({ site, controls: filterControls(filters, site.choices) }),
      (fault) => {
        opened = null;
        throw fault;
      },
    );
    return opened;
  }

  /** Asks the indexes. Between two builds an index may have moved: then it is loaded once more, from where it is now. */
  async function ask(asked: Asked, site: SearchFile, again = true): Promise<{ grouped: Grouped; lists: HTMLElement[] }> {
    try {
      index ??= loadIndexes(site, root, shared);
      const grouped = await find(asked, await index, site);
      const first = firstShown(grouped.inPath.count, grouped.elsewhere.count);
      const inPath = await resultList(words['inPath'] ?? '', grouped.inPath, first.inPath, told);
      const elsewhere = await resultList(words['elsewhere'] ?? '', grouped.elsewhere, first.elsewhere, told);
      return { grouped, lists: [...inPath, ...elsewhere] };
    } catch (fault) {
      index = null;
      if (!again) throw fault;
      return ask(asked, site, false);
    }
  }

  /** Searches for what the address says, or for what the form does. A search that was overtaken shows nothing. */
  async function search(from: 'address' | 'form'): Promise<void> {
    newest += 1;
    const own = newest;
    const show = (text: string | undefined, lists: HTMLElement[] = []): void => {
      if (own !== newest) return;
      status.textContent = text ?? '';
      results.replaceChildren(...lists);
    };
    if (from === 'form' || location.search !== '') show(words['loading']);
    try {
      const { site, controls } = await open();
      const asked =
        from === 'address' ? controls.take(location.search) : { words: field.value.trim(), choices: controls.chosen() };
      clear.hidden = Object.keys(asked.choices).length === 0;
      if (from === 'form') history.replaceState(null, '', writeAsked(asked) || location.pathname);
      if (asksNothing(asked)) return show(words['ready']);
      const { grouped, lists } = await ask(asked, site);
      show(counted(grouped, controls.words()), lists);
    } catch {
      show(words['failed']);
    }
  }

  function counted({ inPath, elsewhere }: Grouped, chosen: string): string {
    const count = inPath.count + elsewhere.count;
    if (count === 0) return (chosen === '' ? words['none'] : words['noneChosen']) ?? '';
    const many = count === 1 ? words['one'] : words['many']?.replace('#', String(count));
    return chosen === '' ? `${many}` : `${many}. ${words['chosen']} ${chosen}`;
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void search('form');
  });
  filters.addEventListener('change', () => void search('form'));
  clear.addEventListener('click', async () => {
    const { controls } = await open();
    controls.clear();
    // The button goes away when nothing is chosen, and may not take the reader's place along.
    filters.querySelector<HTMLSelectElement>('div:not([hidden]) select')?.focus();
    await search('form');
  });
  field.value = new URLSearchParams(location.search).get('q')?.trim() ?? '';
  void search('address');
}
