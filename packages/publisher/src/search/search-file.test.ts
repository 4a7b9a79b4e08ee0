import { indexCatalog } from '@stifinner/core';
import { expect, test } from 'vitest';
import { sampleCatalog } from '../../../site/src/testing/sample-catalog.ts';
import { samplePlan } from '../../../site/src/testing/sample-school.ts';
import { searchFile } from './search-file.ts';

const index = indexCatalog(sampleCatalog);

test('it names packages and the school’s own index, and nothing of what they hold', () => {
  const { indexes, own } = searchFile(samplePlan(), index);
  expect({ indexes, own }).toEqual({ indexes: [{ package: 'prove', language: 'nb' }], own: 'sok/eget/' });
});

test('it has every address of what can be found, and the school’s own pages', () => {
  const { pages } = searchFile(samplePlan(), index);
  expect(pages['page:prove/dybde']).toEqual({ path: ['host-2026/dybde/'], library: 'bibliotek/prove/side/dybde/' });
  expect(pages['text:host-2026/for-dere-begynner']).toEqual({ path: ['host-2026/for-dere-begynner/'], library: null });
  expect(pages['link:host-2026/vurderingsplanen-var']?.path).toEqual(['host-2026/vurderingsplanen-var/']);
  expect(Object.keys(pages).some((id) => id.startsWith('module:'))).toBe(false);
});

test('only what the site has can be chosen', () => {
  const { choices } = searchFile(samplePlan(), index);
  expect(choices.kind).toEqual(['page', 'film', 'meeting', 'leader', 'text', 'link']);
  expect(choices.module.length).toBeGreaterThan(1);
  expect(choices.module.map(({ id }) => id)).toEqual(sampleCatalog.packages[0]?.modules.map(({ id }) => id));
  const portal = searchFile(samplePlan({ outside: 'portal', portal: 'https://portal.example/' }), index).choices;
  expect(portal.module.length).toBeLessThanOrEqual(choices.module.length);
  expect(searchFile(samplePlan({ language: 'nn' }), index).choices.module).not.toEqual(choices.module);
});

test('a school with nothing of its own has no index of its own', () => {
  const plan = samplePlan();
  const { own, choices } = searchFile({ ...plan, paths: [] }, index);
  expect([own, choices.kind.includes('text')]).toEqual([null, false]);
});

test('a school with its own pages alone still has an index to search with', () => {
  const { indexes, pages } = searchFile({ ...samplePlan(), addresses: {} }, index);
  expect(indexes).toEqual([{ package: 'prove', language: 'nb' }]);
  expect(Object.keys(pages)).toEqual(['text:host-2026/for-dere-begynner', 'link:host-2026/vurderingsplanen-var']);
});
