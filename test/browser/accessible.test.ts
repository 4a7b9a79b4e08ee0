import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { scrollsSideways, violationsOn } from './axe.ts';
import { launchBrowser } from './chromium.ts';
import { pageKinds } from './page-kinds.ts';
import { answered } from './searching.ts';

let browser: Browser;
let context: BrowserContext;
let page: Page;
const foreign: string[] = [];
const broken: string[] = [];

beforeAll(async () => {
  const { address } = inject('samples');
  browser = await launchBrowser();
  context = await browser.newContext({ reducedMotion: 'reduce' });
  page = await context.newPage();
  // 404.html can stand at any address, so its links start at the school's own; the test serves that address too.
  await context.route(`${address}sti/**`, (route) =>
    route.continue({ url: route.request().url().replace('/sti/', '/fjellheim/') }),
  );
  page.on('request', (request) => !request.url().startsWith(address) && foreign.push(request.url()));
  page.on('response', (response) => response.status() >= 400 && broken.push(response.url()));
  page.on('console', (message) => message.type() === 'error' && broken.push(message.text()));
  page.on('pageerror', (error) => broken.push(error.message));
});
afterAll(() => browser?.close());

const screens = [
  { width: 390, height: 844, colorScheme: 'light' },
  { width: 390, height: 844, colorScheme: 'dark' },
  { width: 1280, height: 900, colorScheme: 'light' },
  { width: 1280, height: 900, colorScheme: 'dark' },
] as const;

describe('no kind of page has an axe violation or scrolls sideways, on any screen, light or dark', () => {
  test.each(Object.entries(pageKinds))('%s', async (_, where) => {
    await page.goto(inject('samples').address + where);
    await page.evaluate(() => document.fonts.ready);
    if (where.includes('/sok/')) await answered(page);
    for (const { width, height, colorScheme } of screens) {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme });
      const screen = `${width} px, ${colorScheme}`;
      expect({ screen, wrong: await violationsOn(page) }).toEqual({ screen, wrong: [] });
      expect({ screen, sideways: await scrollsSideways(page) }).toEqual({ screen, sideways: 0 });
    }
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
  expect({ foreign, broken }).toEqual({ foreign: [], broken: [] });
});
