import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CatalogPackage } from '@stifinner/core';
import { afterAll, expect, test } from 'vitest';
import { sampleCatalog } from '../../../site/src/testing/sample-catalog.ts';
import { closeSearch, writeSearchIndex } from './write-index.ts';

const shared = mkdtempSync(join(tmpdir(), 'stifinner-shared-'));
afterAll(async () => {
  await closeSearch();
  rmSync(shared, { recursive: true });
});

const pkg = sampleCatalog.packages[0] as CatalogPackage;
const edited: CatalogPackage = {
  ...pkg,
  films: pkg.films.map((film) => ({ ...film, summary: { nb: 'Et nytt ord.', nn: 'Eit nytt ord.' } })),
};
const names = () => readdirSync(join(shared, 'search')).sort();
const pointedAt = (pointer: string) => JSON.parse(readFileSync(join(shared, pointer), 'utf8')).folder;

test('an index and its pointer are written, and a word that is edited turns the pointer', async () => {
  const first = await writeSearchIndex(pkg, 'nb', shared);
  expect(first).toEqual({
    package: pkg.id,
    language: 'nb',
    folder: expect.stringMatching(/^search\/prove-nb-[0-9a-f]{12}\/$/),
    pointer: 'search/prove-nb.json',
  });
  expect(`search/${pointedAt(first.pointer)}/`).toBe(first.folder);
  const kinds = readdirSync(join(shared, first.folder)).map((name) => name.replace(/\.nb_[0-9a-f]+/, ''));
  expect(kinds.sort()).toEqual([
    'filter',
    'fragment',
    'index',
    'pagefind-entry.json',
    'pagefind.js',
    'pagefind.pf_meta',
    'wasm.nb.pagefind',
  ]);

  const second = await writeSearchIndex(edited, 'nb', shared);
  expect(second.pointer).toBe(first.pointer);
  expect(second.folder).not.toBe(first.folder);
  expect(`search/${pointedAt(first.pointer)}/`).toBe(second.folder);
  // The old one stays for readers who are in the middle of a search; the publisher takes it away when nobody is.
  expect(names()).toEqual([first.folder, second.folder, first.pointer].map((name) => name.split('/')[1]).sort());
});

test('nothing is written where nothing has changed', async () => {
  const { pointer, folder } = await writeSearchIndex(edited, 'nb', shared);
  const times = () =>
    [pointer, folder, `${folder}pagefind.js`].map((name) => statSync(join(shared, name), { bigint: true }).mtimeNs);
  const before = times();
  await writeSearchIndex(edited, 'nb', shared);
  expect(times()).toEqual(before);
});

test('another language is another index', async () => {
  const { folder, pointer } = await writeSearchIndex(pkg, 'nn', shared);
  expect([pointer, pointedAt(pointer)]).toEqual(['search/prove-nn.json', folder.split('/')[1]]);
});
