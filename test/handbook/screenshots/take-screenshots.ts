/**
 * Takes the pictures of the guide anew, of what is shown by the guide's own example and by the sample content:
 * `node test/handbook/screenshots/take-screenshots.ts`. They are looked at by a person before they are committed.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { realBrowser } from '../../browser/find-browser.ts';
import { cli, guidePage, makeGuidePackage } from './guide-package.ts';
import { whileWriting } from './show-while-writing.ts';
import { openAsReader, takeShot } from './take-shot.ts';

const project = fileURLToPath(new URL('../../../', import.meta.url));

/** A window of this size, with letters that are sharp where the picture is shown smaller. */
const windowOf = (browser: Browser, width: number, height: number, scale = 1.5): Promise<Page> =>
  browser.newPage({ viewport: { width, height }, deviceScaleFactor: scale, colorScheme: 'light', locale: 'nb-NO' });

/** The guide's own package: a page on a phone, a question that is answered, and a slip that is told of and mended. */
async function shotsOfGuidePackage(browser: Browser, folder: string, address: string): Promise<void> {
  const page = await windowOf(browser, 960, 720);
  const own = `${address}fjellheim-ungdomsskole/var-forste-sti/hva-gjor-en-god-leser/`;
  await openAsReader(page, `${address}_pakke/lesing-i-alle-fag/nb/bibliotek/lesing-i-alle-fag/`);
  await takeShot(page, 'forste-pakke');

  await openAsReader(page, own, '.quiz >> xpath=ancestor::section[1]');
  await page.locator('.quiz label').first().click();
  await page.locator('[data-check]').click();
  await page.setViewportSize({ width: 960, height: 480 });
  await takeShot(page, 'sporsmal');

  await page.setViewportSize({ width: 960, height: 640 });
  await page.goto(own);
  await page.locator('stifinner-panel button').click();
  const text = readFileSync(join(folder, guidePage), 'utf8');
  writeFileSync(join(folder, guidePage), text.replace('kind="practice"', 'kind="praksis"'));
  await page.locator('stifinner-panel .error').waitFor();
  await takeShot(page, 'dev-feil');
  writeFileSync(join(folder, guidePage), text);
  await page.locator('stifinner-panel .error').waitFor({ state: 'detached' });
  await takeShot(page, 'dev-rettet');
  await page.close();

  const phone = await windowOf(browser, 390, 780, 1);
  await openAsReader(phone, own);
  await takeShot(phone, 'side-pa-telefon');
  await phone.close();
}

/** The sample content: what a leader, a chair and a teacher see, and the map. */
async function shotsOfSamples(browser: Browser, address: string): Promise<void> {
  const page = await windowOf(browser, 960, 820);
  await openAsReader(page, `${address}fjellheim/host-2026/`, 'h2:has-text("Stegene")');
  await takeShot(page, 'sti');
  await openAsReader(page, `${address}fjellheim/host-2026/mote-definisjon/`, '.meeting-why');
  await takeShot(page, 'mote');
  await openAsReader(page, `${address}_kart/multimodal/`, '#moduler, .map-drawing, svg');
  await takeShot(page, 'kart');
  await openAsReader(page, `${address}havlandet/film-og-samtale/skjerm-og-papir/`, '.film');
  await takeShot(page, 'film');
  await page.setViewportSize({ width: 960, height: 420 });
  await openAsReader(page, `${address}fjellheim/host-2026/hva-er-dybdelaering/`, '.sources');
  await takeShot(page, 'kilder');
  await page.setViewportSize({ width: 960, height: 860 });
  await openAsReader(page, `${address}fjellheim/sok/?q=tegn`);
  await page.locator('[data-search-results] li').first().waitFor();
  await takeShot(page, 'sok');
  await page.close();
}

/** The rule book, from a handbook that is built now. */
async function shotOfRuleBook(browser: Browser, folder: string): Promise<void> {
  execFileSync(process.execPath, [cli, 'build', folder, '--handbook'], { stdio: 'ignore' });
  const page = await windowOf(browser, 960, 960);
  await page.goto(`file://${folder}/dist/_handbok/nb/regler/page/not-listed/index.html`);
  await takeShot(page, 'regelboken');
  await page.close();
}

const folder = mkdtempSync(join(tmpdir(), 'stifinner-guide-'));
const browser = await chromium.launch(await realBrowser());
try {
  makeGuidePackage(folder);
  await whileWriting(folder, (address) => shotsOfGuidePackage(browser, folder, address));
  await whileWriting(project, (address) => shotsOfSamples(browser, address));
  await shotOfRuleBook(browser, folder);
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
