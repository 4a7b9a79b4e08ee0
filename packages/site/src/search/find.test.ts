import { describe, expect, it, test } from 'vitest';
import type { Asked } from './asked.ts';
import { type Found, find, firstShown, type Hits, type SearchIndexApi, type SearchRecordData } from './find.ts';
import type { SearchFile } from './search-file.ts';

const site: SearchFile = {
  indexes: [],
  own: null,
  choices: { kind: [], module: [], minutes: [], audience: [] },
  pages: {
    'page:lk20/a': { path: ['host/a/'], library: 'bibliotek/a/' },
    'page:lk20/b': { path: [], library: 'bibliotek/b/' },
    'page:lk20/c': { path: [], library: null },
    'meeting:lk20/d': { path: ['host/d/', 'vaar/d/'], library: null },
    'text:host/e': { path: ['host/e/'], library: null },
  },
};

interface Filters {
  id: { any: string[] };
}

/** An index that has records with these ids, in this order, and remembers what it was asked. */
function indexOf(...ids: string[]) {
  const asked: [string | null, Filters][] = [];
  const preloaded: string[] = [];
  const fetched: string[] = [];
  const record = (id: string): SearchRecordData => ({
    url: `nb-1/${id}`,
    plain_excerpt: `&lt;b&gt; &amp;amp; ${id}`,
    meta: { title: `Om ${id}` },
    filters: { id: [id] },
  });
  const api: SearchIndexApi = {
    preload: async (query) => void preloaded.push(query),
    search: async (query, { filters }) => {
      const wanted = filters as unknown as Filters;
      asked.push([query, wanted]);
      const data = (id: string) => async () => {
        fetched.push(id);
        return record(id);
      };
      return { results: ids.filter((id) => wanted.id.any.includes(id)).map((id) => ({ data: data(id) })) };
    },
  };
  return { api, asked, preloaded, fetched };
}

const words = (text: string, choices: Asked['choices'] = {}): Asked => ({ words: text, choices });
const all = (hits: Hits): Promise<Found[]> => hits.load(0, 99);
const addresses = async (hits: Hits) => (await all(hits)).map(({ address }) => address);

describe('find', () => {
  it('tells the language of a page in a further one', async () => {
    const { api } = indexOf('page:lk20/a', 'page:lk20/b.en');
    const pages = { ...site.pages, 'page:lk20/b.en': { path: [], library: 'bibliotek/b/en/' } };
    const { inPath, elsewhere } = await find(words('x'), api, { ...site, pages });
    expect((await all(inPath)).map(({ language }) => language)).toEqual([null]);
    expect((await all(elsewhere)).map(({ address, kind, language }) => [address, kind, language])).toEqual([
      ['bibliotek/b/en/', 'page', 'en'],
    ]);
  });

  it('groups what is found, each group in the order of the index', async () => {
    const { api } = indexOf('page:lk20/b', 'text:host/e', 'meeting:lk20/d', 'page:lk20/a');
    const { inPath, elsewhere } = await find(words('x'), api, site);
    expect(await addresses(inPath)).toEqual(['host/e/', 'host/d/', 'host/a/']);
    expect(await addresses(elsewhere)).toEqual(['bibliotek/b/']);
    expect([inPath.count, elsewhere.count]).toEqual([3, 1]);
  });

  it('fetches only what is to be shown', async () => {
    const { api, fetched } = indexOf('text:host/e', 'meeting:lk20/d', 'page:lk20/a');
    const { inPath } = await find(words('x'), api, site);
    expect(fetched).toEqual([]);
    await inPath.load(1, 2);
    expect(fetched).toEqual(['meeting:lk20/d']);
  });

  it('shows nothing that this site has no address for', async () => {
    const { api } = indexOf('page:lk20/c', 'page:lk20/other', 'toString');
    const { inPath, elsewhere } = await find(words('x'), api, site);
    expect([inPath.count, elsewhere.count]).toEqual([0, 0]);
  });

  it('asks for no more than this site has, once for each group', async () => {
    const { api, asked } = indexOf();
    await find(words(' dybde '), api, site);
    expect(asked).toEqual([
      ['dybde', { id: { any: ['page:lk20/a', 'meeting:lk20/d', 'text:host/e'] } }],
      ['dybde', { id: { any: ['page:lk20/b'] } }],
    ]);
  });

  it('keeps to what is chosen: the kind by the id, the rest by the filters of the index', async () => {
    const { api, asked } = indexOf();
    await find(words('x', { kind: 'page', module: 'lk20/verdier', minutes: '5' }), api, site);
    expect(asked).toEqual([
      ['x', { module: 'lk20/verdier', minutes: '5', id: { any: ['page:lk20/a'] } }],
      ['x', { module: 'lk20/verdier', minutes: '5', id: { any: ['page:lk20/b'] } }],
    ]);
  });

  it('lists all that is chosen where there is no word', async () => {
    const { api, asked, preloaded } = indexOf('meeting:lk20/d');
    const { inPath } = await find(words(' ', { kind: 'meeting' }), api, site);
    expect(asked).toEqual([[null, { id: { any: ['meeting:lk20/d'] } }]]);
    expect(inPath.count).toBe(1);
    expect(preloaded).toEqual([]);
  });

  it('has the parts of the index where longer words begin and end before it searches', async () => {
    const { api, preloaded } = indexOf();
    await find(words('vurdering  i fag'), api, site);
    expect(preloaded).toEqual(['vurdering fag', 'vurderingøøø fagøøø']);
  });

  it('does not ask for nothing', async () => {
    const { api, asked } = indexOf('page:lk20/a');
    expect((await find(words('  '), api, site)).inPath.count).toBe(0);
    expect(asked).toEqual([]);
  });

  it('gives titles and excerpts as text', async () => {
    const { api } = indexOf('page:lk20/a');
    expect(await all((await find(words('x'), api, site)).inPath)).toEqual([
      { title: 'Om page:lk20/a', kind: 'page', address: 'host/a/', excerpt: '<b> &amp; page:lk20/a', language: null },
    ]);
  });

  it('bears an index that has none', async () => {
    const { inPath } = await find(words('x'), { preload: async () => {}, search: async () => null }, site);
    expect([inPath.count, await all(inPath)]).toEqual([0, []]);
  });
});

test.each([
  [0, 0, 0, 0],
  [3, 2, 3, 2],
  [20, 0, 8, 0],
  [0, 20, 0, 8],
  [20, 20, 5, 3],
  [20, 1, 7, 1],
  [2, 20, 2, 6],
])('of %d in the paths and %d elsewhere, %d and %d are shown first', (inPath, elsewhere, first, second) =>
  expect(firstShown(inPath, elsewhere)).toEqual({ inPath: first, elsewhere: second }),
);
