import { type CatalogPackage, indexCatalog } from '@stifinner/core';
import { expect, test } from 'vitest';
import { statesCatalog, statesPlan } from '../../../site/src/testing/sample-states.ts';
import { searchFile } from './search-file.ts';
import { searchRecords } from './search-records.ts';

const index = indexCatalog(statesCatalog);
const pkg = statesCatalog.packages[0] as CatalogPackage;
const recordOf = (id: string) => searchRecords(pkg, 'nb').find((record) => record.id === id);

test('a page in English is a record of its own, with what of its film is in English', () => {
  const record = recordOf('page:prove/alt.en');
  expect(record).toMatchObject({ kind: 'page', title: 'A page with everything', modules: ['prove/tilstander'] });
  expect(record?.content).toContain('We can tell one sign from another');
  expect(record?.content).toContain('Vinegar and oil');
  expect(record?.content).not.toContain('Eddik');
  expect(recordOf('page:prove/alt')?.content).not.toContain('Vinegar');
  expect(recordOf('page:prove/alt.se')?.title).toBe('Buot');
  expect(recordOf('page:prove/alt.nb')).toBeUndefined();
});

test('it is in the site’s list where there is a library, and at no other place', () => {
  const pages = (outside: 'included' | 'portal') => searchFile(statesPlan({ outside }), index).pages;
  expect(pages('included')['page:prove/alt.en']).toEqual({ path: [], library: 'bibliotek/prove/side/alt/en/' });
  expect(pages('portal')['page:prove/alt.en']).toBeUndefined();
});
