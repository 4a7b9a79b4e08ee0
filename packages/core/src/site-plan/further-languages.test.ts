import { describe, expect, test } from 'vitest';
import type { CatalogPage, PageText } from '../catalog/catalog.ts';
import { indexCatalog } from '../catalog/index-catalog.ts';
import type { Language } from '../language.ts';
import { resolveSchool } from '../school/resolve-school.ts';
import { buildCatalog } from '../testing/build-catalog.ts';
import { writtenPath, writtenSchool } from '../testing/written.ts';
import { furtherLanguages } from './further-languages.ts';
import { libraryAddress } from './plan-library.ts';
import { planSite } from './plan-site.ts';
import { templatePages } from './template-pages.ts';

const text = (title: string): PageText => ({
  title,
  summary: '',
  how: null,
  goals: [],
  keyPoints: [],
  body: [],
  translates: null,
  contributors: [],
});
const textsIn = (...languages: Language[]): CatalogPage['texts'] =>
  Object.fromEntries(languages.map((language) => [language, text(language)]));

test.each<[Language[], 'nb' | 'nn', Language[]]>([
  [['nb', 'nn'], 'nb', []],
  [['nb'], 'nn', []],
  [['nb', 'nn', 'en', 'se'], 'nn', ['se', 'en']],
  [['nb', 'en'], 'nn', ['en']],
  // English stands in, and is the page itself.
  [['en'], 'nb', []],
  [['en', 'se'], 'nb', ['se']],
])('a page in %j, read in %s, has %j beneath it', (languages, language, beneath) =>
  expect(furtherLanguages({ texts: textsIn(...languages) }, language)).toEqual(beneath),
);

describe('a page in English', () => {
  const catalog = buildCatalog({ p: { modules: { m: { parts: { del: { a: {}, b: {} } } } } } });
  for (const page of catalog.packages[0]?.modules[0]?.pages ?? [])
    page.texts = page.id === 'p/a' ? textsIn('nb', 'nn', 'en') : textsIn('nb');
  const index = indexCatalog(catalog);
  const plan = (outside: 'included' | 'portal') => {
    const school = writtenSchool({ outside, language: 'nn' }, [writtenPath([{ page: 'p/a' }])]);
    return planSite(index, school, resolveSchool(index, school).value).value;
  };

  test('has an address beneath its page in the library, in the school’s own frame', () => {
    expect(plan('included').pages.filter(({ address }) => address.includes('/side/'))).toEqual(
      [
        ['bibliotek/p/side/a/', 'nn/page/p/a/', 'p/a'],
        ['bibliotek/p/side/a/en/', 'nn/page/p/a/en/', 'p/a.en'],
        ['bibliotek/p/side/b/', 'nn/page/p/b/', 'p/b'],
      ].map(([address, key, subject]) => ({
        address,
        template: { key, kind: 'page', language: 'nn', subject },
        path: null,
        step: null,
      })),
    );
    expect(plan('included').addresses['page:p/a.en']).toEqual([{ path: null, address: 'bibliotek/p/side/a/en/' }]);
    expect(libraryAddress('page:p/a.en')).toBe('bibliotek/p/side/a/en/');
  });

  test('has none where there is no library', () => expect(plan('portal').addresses).not.toHaveProperty('page:p/a.en'));

  test('is drawn once for each language of a school', () =>
    expect(templatePages(catalog, ['nb', 'nn']).filter(({ subject }) => subject === 'p/a.en')).toHaveLength(2));
});
