import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { SitePlan } from '@stifinner/core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { samplePlan } from '../../../site/src/testing/sample-school.ts';
import { type IndexFile, ownIndexFiles } from './own-index.ts';
import { ownRecords } from './own-records.ts';
import { closeSearch } from './write-index.ts';

const temporary = mkdtempSync(join(tmpdir(), 'stifinner-own-'));
beforeAll(() => void vi.stubEnv('TMPDIR', temporary));
afterAll(async () => {
  vi.unstubAllEnvs();
  await closeSearch();
  rmSync(temporary, { recursive: true });
});

const plan = samplePlan();

/** The sample school with another text in its first step, and with its link or without. */
const saying = (html: string, language: SitePlan['language'], linked: boolean): SitePlan => ({
  ...plan,
  language,
  paths: plan.paths.map((path) => ({
    ...path,
    steps: path.steps
      .filter((step) => linked || step.kind !== 'link')
      .map((step) => (step.kind === 'text' ? { ...step, html } : step)),
  })),
});
const silent: SitePlan = { ...plan, paths: [] };
const told = (files: IndexFile[] | undefined) =>
  files?.map(({ name, bytes }) => `${name} ${Buffer.from(bytes).toString('base64')}`);

test('the records are the school’s own texts and links', () => {
  expect(ownRecords(plan).map(({ id, title, content }) => [id, title, content])).toEqual([
    ['text:host-2026/for-dere-begynner', 'Før dere begynner', 'Velkommen. Les siden først.'],
    ['link:host-2026/vurderingsplanen-var', 'Vurderingsplanen vår', 'https://skole.example/?a=1&b=2. Ha den oppe.'],
  ]);
});

test('an index has what is merged and no more, as though it were in the school’s own language', async () => {
  const [files = [], none] = await ownIndexFiles([plan, silent]);
  expect(none).toEqual([]);
  expect(files.map(({ name }) => name.replace(/[0-9a-f]{6,}/g, '#'))).toEqual([
    'sok/eget/pagefind-entry.json',
    'sok/eget/pagefind.nb-#_#.pf_meta',
    'sok/eget/filter/nb-#_#.pf_filter',
    'sok/eget/fragment/nb-#_group_#.pf_fragment',
    'sok/eget/index/nb-#_#.pf_index',
  ]);
  const entry = JSON.parse(Buffer.from(files[0]?.bytes ?? []).toString());
  expect(Object.keys(entry.languages)).toEqual(['nb']);
  expect(entry.languages.nb.page_count).toBe(2);
  for (const { bytes } of files.slice(1)) expect(gunzipSync(bytes).subarray(0, 12).toString()).toBe('pagefind_dcd');
});

test('what a school gets does not depend on the schools beside it, their order, or what was asked before', async () => {
  const plans = [...Array(24).keys()].map((n) => saying(`<p>Vi møtes på rom ${n}.</p>`, n % 3 === 0 ? 'nn' : 'nb', n % 2 === 0));
  const together = await ownIndexFiles(plans);
  const turned = (await ownIndexFiles(plans.toReversed())).toReversed();
  const alone = await Promise.all(plans.slice(0, 3).map((each) => ownIndexFiles([each])));
  expect(turned.map(told)).toEqual(together.map(told));
  expect(alone.map(([files]) => told(files))).toEqual(together.slice(0, 3).map(told));
  expect(new Set(together.map((files) => JSON.stringify(told(files)))).size).toBe(24);
  await closeSearch();
  expect(told((await ownIndexFiles([plans[5] as SitePlan]))[0])).toEqual(told(together[5]));
});

test('two schools with the same words get the same files', async () => {
  const [first, second] = await ownIndexFiles([plan, { ...plan, school: { ...plan.school, name: 'En annen' } }]);
  expect(told(second)).toEqual(told(first));
});

test.each(['', '<p>…</p>', '<p><img src="a.png" alt=""/></p>'])(
  'a text without words, %j, is indexed by its title',
  async (html) => {
    const [files] = await ownIndexFiles([saying(html, 'nb', false)]);
    expect(files).toHaveLength(5);
  },
);

test('nothing is left behind', () => expect(readdirSync(temporary)).toEqual([]));
