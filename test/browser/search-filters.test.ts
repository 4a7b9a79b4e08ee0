import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from './chromium.ts';
import { answered, openSearch, search, showAll, shown, statusOf } from './searching.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
});
afterEach(() => page.unrouteAll());
afterAll(() => browser?.close());

const optionsOf = (label: string) => page.getByLabel(label, { exact: true }).locator('option').allInnerTexts();

/** Makes a choice as a reader does, and waits for what it gives. */
async function choose(label: string, option: string): Promise<void> {
  const before = await statusOf(page);
  await page.getByLabel(label, { exact: true }).selectOption({ label: option });
  await page.waitForFunction((status) => document.querySelector('[data-search-status]')?.textContent !== status, before);
  await answered(page);
}

test('a choice narrows what was found, stands in the address, and is told', async () => {
  const all = await search(page, 'fjellheim', 'elever');
  await choose('Innhold', 'Møte');
  await showAll(page);
  const meetings = await shown(page, 'fjellheim');
  expect([...meetings.inPath, ...meetings.elsewhere].length).toBeGreaterThan(0);
  expect([...meetings.inPath, ...meetings.elsewhere].length).toBeLessThan([...all.inPath, ...all.elsewhere].length);
  for (const each of [...meetings.inPath, ...meetings.elsewhere]) expect(each).toMatch(/\/mote-/);
  expect(new URL(page.url()).search).toBe('?q=elever&kind=meeting');
  expect(await statusOf(page)).toMatch(/^\d+ treff\. Valgt: Møte$/);

  await choose('Tid', 'Over 20 min');
  expect(new URL(page.url()).search).toBe('?q=elever&kind=meeting&minutes=more');
  expect(await statusOf(page)).toContain('Valgt: Møte, Over 20 min');
  const long = await shown(page, 'fjellheim');
  await page.reload();
  await answered(page);
  expect(await shown(page, 'fjellheim')).toEqual(long);
  expect(await page.getByLabel('Innhold', { exact: true }).inputValue()).toBe('meeting');
});

test('choices are taken away by one button, which leaves the reader in place', async () => {
  await openSearch(page, 'fjellheim', '?q=elever&kind=meeting');
  const clear = page.getByRole('button', { name: 'Fjern valgene' });
  await clear.focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\?q=elever$/);
  await answered(page);
  expect(await clear.isVisible()).toBe(false);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('sok-kind');
});

test('a choice alone lists what there is', async () => {
  await openSearch(page, 'fjellheim', '?kind=meeting');
  await showAll(page);
  const { inPath, elsewhere } = await shown(page, 'fjellheim');
  expect(inPath).toContain('host-2026/mote-definisjon/');
  expect(inPath.length).toBeGreaterThan(2);
  expect(elsewhere.length).toBeGreaterThan(2);
  expect(await statusOf(page)).toBe(`${inPath.length + elsewhere.length} treff. Valgt: Møte`);
});

test.each([
  ['module', 'lk20/dybdelaering', 'host-2026/hva-er-dybdelaering/', 'host-2026/verdiloftet-i-praksis/'],
  // A film belongs to the module of the page that shows it.
  ['module', 'lk20/verdier', 'bibliotek/lk20/film/elevstemmer/', 'host-2026/for-dere-begynner/'],
  ['audience', 'owner', 'bibliotek/lk20/side/eieren-pa-laget/', 'host-2026/elevstemmer/'],
  ['minutes', '5', 'bibliotek/lk20/modul/verdier/leder/', 'host-2026/mote-definisjon/'],
  ['kind', 'text', 'host-2026/for-dere-begynner/', 'host-2026/elevstemmer/'],
  ['kind', 'link', 'host-2026/vurderingsplanen-var-for-2026-2027/', 'host-2026/for-dere-begynner/'],
])('%s=%s lists %s, and not %s', async (facet, value, has, lacks) => {
  await openSearch(page, 'fjellheim', `?${new URLSearchParams({ [facet]: value })}`);
  await showAll(page);
  const { inPath, elsewhere } = await shown(page, 'fjellheim');
  expect([...inPath, ...elsewhere]).toContain(has);
  expect([...inPath, ...elsewhere]).not.toContain(lacks);
});

test('only what the site has is offered, in shelf order', async () => {
  await openSearch(page, 'storhaug', '?q=elever');
  expect(await optionsOf('Modul')).toEqual([
    'Alle',
    'Introduksjon',
    'Verdier i praksis',
    'Læreplanene i fag',
    'Dybdelæring',
    'Tverrfaglige temaer',
    'Veien videre',
    'Før dere begynner',
    'Lære ved å lage',
    'Vurdere multimodale tekster',
  ]);
  // This school has written neither text nor link of its own.
  expect(await optionsOf('Innhold')).toEqual(['Alle', 'Side', 'Film', 'Møte', 'Lederstøtte']);
  await openSearch(page, 'fjellheim', '?q=elever&kind=toString&module=lk20/finnes-ikke');
  expect(await statusOf(page)).not.toContain('Valgt');
});

test('in nynorsk too', async () => {
  await openSearch(page, 'liavatn', '?q=verdiar');
  await choose('Innhald', 'Side');
  expect(await statusOf(page)).toMatch(/^\d+ treff\. Valt: Side$/);
  expect(await optionsOf('Tid')).toContain('Over 20 min');
  await choose('Innhald', 'Tekst');
  expect(await statusOf(page)).toMatch(/^Ingen treff med desse vala/);
  await page.getByRole('button', { name: 'Fjern vala' }).click();
  await page.waitForURL(/\?q=verdiar$/);
});

test('where there is nothing to choose between, there is no choice', async () => {
  await page.route('**/search.json', async (route) => {
    const site = await (await route.fetch()).json();
    const choices = { ...site.choices, module: site.choices.module.slice(0, 1), audience: [] };
    await route.fulfill({ json: { ...site, choices } });
  });
  await openSearch(page, 'fjellheim', '?q=elever');
  const visible = await page.locator('[data-search-filters] label:visible').allInnerTexts();
  expect(visible).toEqual(['Innhold', 'Tid']);
});

test('an index that moved while the page was open is found where it is now', async () => {
  let asked = 0;
  await page.route('**/_shared/search/lk20-nb.json', (route) => {
    asked += 1;
    return asked === 1 ? route.fulfill({ json: { folder: 'lk20-nb-gone' } }) : route.continue();
  });
  await openSearch(page, 'fjellheim', '?q=elever');
  expect(asked).toBe(2);
  expect(await statusOf(page)).toMatch(/^\d+ treff$/);
});

test('where search does not work, that is said, and the next try starts anew', async () => {
  await page.route('**/_shared/search/**', (route) => route.abort());
  await openSearch(page, 'fjellheim', '?q=elever');
  expect(await statusOf(page)).toContain('virker ikke');
  await page.unrouteAll();
  await page.getByRole('button', { name: 'Søk', exact: true }).click();
  await page.waitForSelector('[data-search-results] li a');
});
