import axe from 'axe-core';
import type { Page } from 'playwright-core';

/**
 * What axe, with all its rules, finds wrong on a page as it now stands: `color-contrast <p class="lead">…`. Throws where it
 * found nothing to pass either: then it did not look.
 */
export async function violationsOn(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const { violations, passed } = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const found = await axe.run(document, { resultTypes: ['violations'] });
    return {
      violations: found.violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html) })),
      passed: found.passes.length,
    };
  });
  if (passed <= 10) throw new Error(`axe has looked at nothing on ${page.url()}`);
  return violations.map(({ id, nodes }) => `${id} ${nodes.join(' ').slice(0, 400)}`);
}

/** How far a page scrolls sideways, in CSS pixels. */
export const scrollsSideways = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth));

const screens = [
  { width: 390, height: 844, colorScheme: 'light' },
  { width: 390, height: 844, colorScheme: 'dark' },
  { width: 1280, height: 900, colorScheme: 'light' },
  { width: 1280, height: 900, colorScheme: 'dark' },
] as const;

/** What is wrong with a page as it now stands, on a phone and on a desktop, light and dark: what axe finds, and scrolling sideways. */
export async function faultsOnScreens(page: Page): Promise<string[]> {
  const faults: string[] = [];
  await page.evaluate(() => document.fonts.ready);
  for (const { width, height, colorScheme } of screens) {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme });
    const found = await violationsOn(page);
    if ((await scrollsSideways(page)) > 0) found.push('scrolls sideways');
    faults.push(...found.map((fault) => `${width} px, ${colorScheme}: ${fault}`));
  }
  return faults;
}

/** From now on, what a page asks of other addresses than these, and what is broken on it: missing files, and errors. */
export function watched(page: Page, own: string): { foreign: string[]; broken: string[] } {
  const seen = { foreign: [] as string[], broken: [] as string[] };
  page.on('request', (request) => !request.url().startsWith(own) && seen.foreign.push(request.url()));
  page.on('response', (response) => response.status() >= 400 && seen.broken.push(response.url()));
  page.on('console', (message) => message.type() === 'error' && seen.broken.push(message.text()));
  page.on('pageerror', (error) => seen.broken.push(error.message));
  return seen;
}
