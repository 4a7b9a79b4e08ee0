import { describe, expect, it } from 'vitest';
import { find, type SearchIndexApi, type SearchRecordData } from './find.ts';
import type { SearchFile } from './search-file.ts';

const target = (title: string, path: string[], library: string | null) => ({ title, kind: 'page', module: null, path, library });

const site: SearchFile = {
  indexes: [],
  pages: {
    'page:lk20/a': target('A', ['host/a/'], 'bibliotek/a/'),
    'page:lk20/b': target('B', [], 'bibliotek/b/'),
    'page:lk20/c': target('C', [], null),
    'page:lk20/d': target('D', ['host/d/', 'vaar/d/'], null),
  },
};

/** An index that finds the records with these ids, and remembers what it was asked. */
function indexOf(...ids: string[]) {
  const asked: unknown[] = [];
  const record = (id: string): SearchRecordData => ({
    url: id,
    plain_excerpt: `&lt;b&gt; &amp;amp; ${id}`,
    filters: { id: [id] },
  });
  const api: SearchIndexApi = {
    search: async (query, options) => {
      asked.push([query, options]);
      return { results: ids.map((id) => ({ data: async () => record(id) })) };
    },
  };
  return { api, asked };
}

describe('find', () => {
  it('groups what is found, each group in the order of the index', async () => {
    const { api } = indexOf('page:lk20/b', 'page:lk20/d', 'page:lk20/a');
    const { inPath, elsewhere } = await find('x', api, site);
    expect(inPath.map(({ title, address }) => [title, address])).toEqual([
      ['D', 'host/d/'],
      ['A', 'host/a/'],
    ]);
    expect(elsewhere.map(({ title, address }) => [title, address])).toEqual([['B', 'bibliotek/b/']]);
  });

  it('shows nothing that this site has no address for', async () => {
    const { api } = indexOf('page:lk20/c', 'page:lk20/other', 'toString');
    expect(await find('x', api, site)).toEqual({ inPath: [], elsewhere: [] });
  });

  it('asks for no more than this site has', async () => {
    const { api, asked } = indexOf();
    await find(' dybde ', api, site);
    expect(asked).toEqual([['dybde', { filters: { id: { any: Object.keys(site.pages) } } }]]);
  });

  it('does not ask for nothing', async () => {
    const { api, asked } = indexOf('page:lk20/a');
    expect(await find('  ', api, site)).toEqual({ inPath: [], elsewhere: [] });
    expect(asked).toEqual([]);
  });

  it('gives excerpts as text', async () => {
    const { api } = indexOf('page:lk20/a');
    expect((await find('x', api, site)).inPath[0]?.excerpt).toBe('<b> &amp; page:lk20/a');
  });

  it('bears an index that has none', async () => {
    expect(await find('x', { search: async () => null }, site)).toEqual({ inPath: [], elsewhere: [] });
  });
});
