import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { faultsOnScreens, watched } from './axe.ts';
import { launchBrowser } from './chromium.ts';

let browser: Browser;
let context: BrowserContext;
let page: Page;
let seen: ReturnType<typeof watched>;
const root = (): string => `${inject('samples').address}_handbok/`;

beforeAll(async () => {
  browser = await launchBrowser();
  context = await browser.newContext({ reducedMotion: 'reduce' });
  page = await context.newPage();
  seen = watched(page, root());
});
afterAll(() => browser?.close());

/** Waits until search has told what it found. */
const answered = () =>
  page.waitForFunction(() =>
    /\d (?:treff|found)|^Ingen|^Nothing/.test(document.querySelector('[data-search-status]')?.textContent ?? ''),
  );

const kinds = {
  'the choice of language': '',
  'a front with hits': 'nb/?q=film',
  'all the rules': 'en/rules/',
  'a rule with a frame and two files': 'nb/regler/translation/text-missing/',
  'a rule about files': 'en/rules/figure/unsupported-format/',
  'the guide': 'nb/veiledning/',
  'a page of the guide with a table': 'nb/veiledning/slik-henger-alt-sammen/',
};

describe('no kind of page has an axe violation or scrolls sideways, on any screen, light or dark', () => {
  test.each(Object.entries(kinds))('%s', async (_, where) => {
    await page.goto(root() + where);
    if (where.includes('?q=')) await answered();
    expect(await faultsOnScreens(page)).toEqual([]);
  });

  test('none of them asked another host for anything, or for what is not there', () => {
    expect(seen).toEqual({ foreign: [], broken: [] });
  });
});

describe('search', () => {
  test.each([
    ['nb', 'page/not-listed', 'nb/regler/page/not-listed/'],
    ['nb', 'synstolking', 'nb/regler/film/no-audio-description/'],
    ['nb', 'meldingen i terminalen', 'nb/veiledning/bruk-regelboken/'],
    ['en', 'audio description', 'en/rules/film/no-audio-description/'],
    ['en', 'mdx/expression', 'en/rules/mdx/expression/'],
  ])('in %s for «%s» finds its page, and none in another language', async (language, asked, found) => {
    await page.goto(`${root()}${language}/`);
    await page.getByRole('searchbox').fill(asked);
    await page.keyboard.press('Enter');
    await answered();
    const links = await page
      .locator('[data-search-results] a')
      .evaluateAll((all) => all.map((each) => (each as HTMLAnchorElement).href));
    expect(links).toContain(root() + found);
    expect(links.filter((link) => !link.startsWith(`${root()}${language}/`))).toEqual([]);
    expect(new URL(page.url()).searchParams.get('q')).toBe(asked);
  });

  test('says so where nothing is found', async () => {
    await page.goto(`${root()}nb/?q=xyzzyq`);
    await answered();
    expect(await page.getByRole('status').innerText()).toMatch(/^Ingen treff/);
  });
});

test('all but search works without JavaScript', async () => {
  const plain = await browser.newContext({ javaScriptEnabled: false });
  const reader = await plain.newPage();
  await reader.goto(root());
  await reader.getByRole('link', { name: 'Norsk bokmål' }).click();
  expect(await reader.locator('noscript p').innerText()).toMatch(/^Søket trenger JavaScript/);
  await reader.getByRole('link', { name: 'Regler', exact: true }).click();
  await reader.getByRole('link', { name: 'Side som ikke står i noen del' }).click();
  await reader.getByRole('link', { name: 'English' }).click();
  await reader.getByRole('heading', { level: 1, name: 'Page that is in no part' }).waitFor();
  expect(reader.url()).toBe(`${root()}en/rules/page/not-listed/`);
  await plain.close();
});

test('on paper a rule is its text and examples', async () => {
  await page.goto(`${root()}nb/regler/page/not-listed/`);
  await page.emulateMedia({ media: 'print' });
  for (const gone of ['.site-header', '.site-footer', '.walk', '.related'])
    expect(await page.locator(gone).isVisible()).toBe(false);
  for (const there of ['h1', '.finding', '.mended']) expect(await page.locator(there).first().isVisible()).toBe(true);
  await page.emulateMedia({ media: 'screen' });
});
