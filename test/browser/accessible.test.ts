import AxeBuilder from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from './chromium.ts';
import { pageKinds } from './page-kinds.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const screens = [
  { width: 390, height: 844, colorScheme: 'light' },
  { width: 390, height: 844, colorScheme: 'dark' },
  { width: 1280, height: 900, colorScheme: 'light' },
  { width: 1280, height: 900, colorScheme: 'dark' },
] as const;

describe.each(screens)('$width px, $colorScheme', ({ width, height, colorScheme }) => {
  test('no kind of page has an axe violation, scrolls sideways, or asks another host for anything', async () => {
    const { address } = inject('samples');
    const context = await browser.newContext({ viewport: { width, height }, colorScheme, reducedMotion: 'reduce' });
    const page = await context.newPage();
    // 404.html can stand at any address, so its links start at the school's own; the test serves that address too.
    await context.route(`${address}sti/**`, (route) =>
      route.continue({ url: route.request().url().replace('/sti/', '/fjellheim/') }),
    );
    const foreign: string[] = [];
    const broken: string[] = [];
    page.on('request', (request) => !request.url().startsWith(address) && foreign.push(request.url()));
    page.on('response', (response) => response.status() >= 400 && broken.push(response.url()));
    page.on('console', (message) => message.type() === 'error' && broken.push(message.text()));
    page.on('pageerror', (error) => broken.push(error.message));
    for (const [kind, where] of Object.entries(pageKinds)) {
      await page.goto(address + where, { waitUntil: 'networkidle' });
      const { violations, passes } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(
          ({ id, nodes }) =>
            `${kind}: ${id} ${nodes
              .map((node) => node.html)
              .join(' ')
              .slice(0, 400)}`,
        ),
      ).toEqual([]);
      expect(passes.length, kind).toBeGreaterThan(10);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(wide, `${kind} scrolls sideways`).toBeLessThanOrEqual(0);
    }
    await context.close();
    expect({ foreign, broken }).toEqual({ foreign: [], broken: [] });
  });
});
