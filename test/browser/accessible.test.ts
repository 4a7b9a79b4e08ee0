import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { faultsOnScreens, violationsOn, watched } from './axe.ts';
import { launchBrowser } from './chromium.ts';
import { pageKinds } from './page-kinds.ts';
import { answered } from './searching.ts';

let browser: Browser;
let context: BrowserContext;
let page: Page;
let seen: ReturnType<typeof watched>;

beforeAll(async () => {
  const { address } = inject('samples');
  browser = await launchBrowser();
  context = await browser.newContext({ reducedMotion: 'reduce' });
  page = await context.newPage();
  // 404.html can stand at any address, so its links start at the school's own; the test serves that address too.
  await context.route(`${address}sti/**`, (route) =>
    route.continue({ url: route.request().url().replace('/sti/', '/fjellheim/') }),
  );
  seen = watched(page, address);
});
afterAll(() => browser?.close());

describe('no kind of page has an axe violation or scrolls sideways, on any screen, light or dark', () => {
  test.each(Object.entries(pageKinds))('%s', async (_, where) => {
    await page.goto(inject('samples').address + where);
    if (where.includes('/sok/')) await answered(page);
    expect(await faultsOnScreens(page)).toEqual([]);
  });
});

test('faint words and a picture without any are found', async () => {
  await page.goto(`${inject('samples').address}fjellheim/`);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.evaluate(() => {
    const faint = document.createElement('p');
    faint.textContent = 'Kan du lese dette?';
    faint.style.cssText = 'color: #eee; background: #fff';
    document.querySelector('main')!.prepend(faint, document.createElement('img'));
  });
  const found = (await violationsOn(page)).map((words) => words.split(' ')[0]);
  expect(found).toEqual(expect.arrayContaining(['color-contrast', 'image-alt']));
});

test('none of them asked another host for anything, or for what is not there', () => {
  expect(seen).toEqual({ foreign: [], broken: [] });
});
