import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from './chromium.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
});
afterAll(() => browser?.close());

/** Presses Tab until the focused element is a link with this name, as somebody without a mouse does. */
async function tabTo(name: RegExp): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      const box = element?.getBoundingClientRect();
      return {
        text: (element?.textContent ?? '').replace(/\s+/g, ' ').trim(),
        visible: Boolean(box && box.width > 0 && box.height > 0),
      };
    });
    if (name.test(focused.text) && focused.visible) return;
  }
  throw new Error(`${name} cannot be reached by Tab on ${page.url()}`);
}

async function follow(name: RegExp): Promise<void> {
  await tabTo(name);
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
}

test('a path is walked from the front page to its last page by keyboard', async () => {
  const { address } = inject('samples');
  await page.goto(`${address}fjellheim/`);
  await follow(/Begynn her/);
  const met: string[] = [];
  let total = 0;
  for (;;) {
    const where = (await page.locator('main').innerText()).match(/Steg (\d+) av (\d+)/i);
    expect(where, page.url()).not.toBeNull();
    met.push(new URL(page.url()).pathname);
    total = Number(where?.[2]);
    expect(Number(where?.[1])).toBe(met.length);
    if (met.length === total) break;
    await follow(/^Neste steg/);
  }
  expect(total).toBeGreaterThanOrEqual(12);
  expect(new Set(met).size).toBe(total);
  expect(await page.getByText('Stien er slutt').count()).toBeGreaterThan(0);
});

test('the skip link comes first and leads to the content', async () => {
  await page.goto(`${inject('samples').address}fjellheim/host-2026/elevstemmer/`);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('Gå til innholdet');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id || document.location.hash.slice(1))).toBe(
    await page.locator('main').getAttribute('id'),
  );
});

test('an omission shows, with its reason, and the local note stands on the page', async () => {
  await page.goto(`${inject('samples').address}fjellheim/host-2026/elevstemmer/`);
  const main = await page.locator('main').innerText();
  expect(main).toContain('Elevrådet gikk gjennom loven');
  expect(await page.locator('#lov').getByText('opplæringslova').count()).toBe(0);
  await page.goto(`${inject('samples').address}fjellheim/bibliotek/lk20/side/elevstemmer/`);
  expect(await page.locator('main').innerText()).not.toContain('Elevrådet gikk gjennom loven');
});

test('a film plays, with captions, and ends in its questions; one that is to come is never a player', async () => {
  const { address } = inject('samples');
  await page.goto(`${address}fjellheim/host-2026/hva-er-dybdelaering/`);
  const film = await page.locator('video').evaluate(async (video: HTMLVideoElement) => {
    video.muted = true;
    await video.play();
    await new Promise((settle) => setTimeout(settle, 600));
    video.pause();
    return { at: video.currentTime, length: video.duration, tracks: [...video.textTracks].map((track) => track.language) };
  });
  expect(film.at).toBeGreaterThan(0);
  expect(film.length).toBeGreaterThanOrEqual(120);
  expect(film.length).toBeLessThanOrEqual(240);
  expect(film.tracks).toEqual(['nb', 'nn']);
  await page.goto(`${address}liavatn/bibliotek/lk20/film/a-laere-a-laere/`);
  expect(await page.locator('video').count()).toBe(0);
  expect(await page.locator('main').innerText()).toMatch(/Filmen kjem/);
});

describe('without JavaScript', () => {
  test('a page is whole: text, film, questions with their feedback, and the way on', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.goto(`${inject('samples').address}fjellheim/bibliotek/lk20/side/hva-er-overordnet-del/`);
    const main = await plain.locator('main').innerText();
    expect(main.length).toBeGreaterThan(2500);
    await plain.goto(`${inject('samples').address}fjellheim/host-2026/hva-er-dybdelaering/`);
    expect(await plain.locator('video[controls]').count()).toBe(1);
    await plain.getByRole('link', { name: /Neste steg/ }).click();
    expect(plain.url()).toContain('/host-2026/');
    await plain.goto(`${inject('samples').address}fjellheim/sok/`);
    expect(await plain.locator('main').innerText()).toMatch(/JavaScript/);
    await context.close();
  });
});

test('a site works from a sub-path and from a host of its own, unchanged', async () => {
  const { address, out } = inject('samples');
  const { serve } = await import('../../packages/cli/src/serve.ts');
  const own = await serve(`${out}/fjellheim`, 0);
  for (const base of [`${address}fjellheim/`, own.address]) {
    await page.goto(`${base}host-2026/elevstemmer/`, { waitUntil: 'networkidle' });
    expect(
      await page.evaluate(
        () => [...document.styleSheets].every((sheet) => sheet.cssRules.length > 0) && document.styleSheets.length > 1,
      ),
    ).toBe(true);
    await page
      .getByRole('link', { name: /Fjellheim ungdomsskole/ })
      .first()
      .click();
    expect(page.url()).toBe(base);
  }
  own.close();
});
