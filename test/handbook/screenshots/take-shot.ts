import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

/** A picture of the guide is never larger, in bytes. */
export const largest = 80_000;

const guide = new URL('../../../packages/handbook/src/guide/', import.meta.url);

/** Writes what the window shows now as `<name>.webp` in the guide. Throws where it is too large for a page that is read on a phone. */
export async function takeShot(page: Page, name: string): Promise<void> {
  // Playwright's own takes only png and jpeg.
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 80 });
  const bytes = Buffer.from(data, 'base64');
  if (bytes.length > largest)
    throw new Error(`${name}.webp is ${bytes.length} bytes, and a picture of the guide is ${largest} at most`);
  writeFileSync(fileURLToPath(new URL(`${name}.webp`, guide)), bytes);
  process.stdout.write(`${name}.webp  ${Math.round(bytes.length / 1000)} kB\n`);
}

/** Opens a page as its readers see it: without the panel for whoever writes, and with `what` at the top where it is told. */
export async function openAsReader(page: Page, address: string, what?: string): Promise<void> {
  await page.goto(address);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.locator('stifinner-panel').evaluate((panel) => panel.style.setProperty('display', 'none'));
  if (what !== undefined)
    await page
      .locator(what)
      .first()
      .evaluate((found) => scrollTo({ top: found.getBoundingClientRect().top + scrollY - 24, behavior: 'instant' }));
}
