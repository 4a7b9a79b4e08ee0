import { fileURLToPath } from 'node:url';
import { checkContent } from '@stifinner/authoring';
import { indexCatalog } from '@stifinner/core';
import { reportCatalog } from '@stifinner/core/report';
import { expect, test } from 'vitest';
import { fixtureTree } from './rules-tree.ts';

const base = fixtureTree(fileURLToPath(new URL('rules', import.meta.url)), '_base');

test('a page in English may follow: it stands with its page, and in the report', () => {
  const english = '---\nid: annen\ntitle: A page\nsummary: What it gives.\ntranslates: 1\n---\nMore text.\n';
  const bytes = new TextEncoder().encode(english);
  const file = { name: 'content/p/fag/annen.en.mdx', size: bytes.length, bytes };
  const { catalog, diagnostics } = checkContent([...base, file]);
  expect(diagnostics).toEqual([]);
  const page = indexCatalog(catalog).pages.get('p/annen');
  expect(Object.keys(page?.texts ?? {})).toEqual(['nb', 'en']);
  const told = reportCatalog(catalog).pages.find(({ id }) => id === 'p/annen');
  expect(told?.languages.map(({ language, there }) => [language, there])).toEqual([
    ['nb', true],
    ['en', true],
  ]);
});
