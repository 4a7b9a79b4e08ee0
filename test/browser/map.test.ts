import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { faultsOnScreens, watched } from './axe.ts';
import { launchBrowser } from './chromium.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

test.each(['_kart/', '_kart/multimodal/'])(
  '%s: no axe violation, nothing wider than the screen, nothing from elsewhere',
  async (where) => {
    const { address } = inject('samples');
    const page = await browser.newPage({ reducedMotion: 'reduce' });
    const seen = watched(page, address);
    await page.goto(address + where);
    expect(await faultsOnScreens(page)).toEqual([]);
    expect(seen).toEqual({ foreign: [], broken: [] });
    await page.close();
  },
);

test('a page in the drawing leads to its row by keyboard, and the drawing scrolls by itself', async () => {
  const { address } = inject('samples');
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  const refused: string[] = [];
  page.on('console', (message) => message.type() === 'error' && refused.push(message.text()));
  await page.goto(`${address}_kart/multimodal/`);
  const drawing = page.getByRole('group', { name: 'Tegning av «Multimodale tekster: lære og vurdere»' }).first();
  await drawing.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => drawing.evaluate((group) => group.scrollLeft)).toBeGreaterThan(0);
  await page.getByRole('link', { name: /^Samspill\s+Film · / }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => document.querySelector(':target')?.id)).toBe('side-samspill');
  // Its policy lets in no style of its own.
  expect(refused).toEqual([]);
  await page.close();
});
