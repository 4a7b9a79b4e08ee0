import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type DevProcess, startDevProcess } from '../dev-process.ts';
import { violationsOn } from './axe.ts';
import { launchBrowser } from './chromium.ts';
import { type AskedPage, markupOf } from './live-page.ts';

const project = fileURLToPath(new URL('../../', import.meta.url));
let root: string;
let dev: DevProcess;
let browser: Browser;
let page: Page;
const failed: string[] = [];

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'stifinner-dev-test-'));
  for (const folder of ['content', 'sites']) cpSync(join(project, folder), join(root, folder), { recursive: true });
  [dev, browser] = await Promise.all([startDevProcess(root), launchBrowser()]);
  page = await browser.newPage({ reducedMotion: 'reduce' });
  page.on('pageerror', (error) => failed.push(error.message));
});
afterAll(async () => {
  await browser?.close();
  await dev?.stop();
  rmSync(root, { recursive: true, force: true });
});

const read = (name: string): string => readFileSync(join(root, name), 'utf8');
const write = (name: string, text: string): void => writeFileSync(join(root, name), text);
/** As many editors save: beside, and then over the old one. */
const writeOver = (name: string, text: string): void => {
  write(`${name}.tmp-4913`, text);
  renameSync(join(root, `${name}.tmp-4913`), join(root, name));
};
function edit(name: string, from: string, to: string): void {
  const text = read(name);
  if (!text.includes(from)) throw new Error(`${name} no longer holds ${from}`);
  write(
    name,
    text.replace(from, () => to),
  );
}

const asked = async (address: string): Promise<AskedPage> =>
  (await fetch(`${dev.address}_stifinner/page?address=${encodeURIComponent(address)}`)).json() as Promise<AskedPage>;
const main = () => page.locator('main');
const panel = () => page.locator('stifinner-panel');
const seen = (text: string) => main().getByText(text).first().waitFor();
const told = (text: string | RegExp) => panel().getByRole('button', { name: text }).waitFor();

const pageFile = 'content/lk20/dybdelaering/hva-er-dybdelaering.mdx';
const module = 'content/lk20/dybdelaering/module.yaml';
const address = 'fjellheim/host-2026/hva-er-dybdelaering/';

test.each([
  ['fjellheim/', 'the front page'],
  ['fjellheim/host-2026/', 'a path'],
  [address, 'a page with a film, a note and an omission'],
  ['fjellheim/host-2026/mote-definisjon/', 'a meeting'],
  ['fjellheim/bibliotek/lk20/modul/dybdelaering/leder/', 'a leader’s page'],
  ['fjellheim/sok/', 'search'],
  ['liavatn/korte-okter/', 'a path in nynorsk'],
  ['havlandet/bibliotek/multimodal/', 'a package'],
])('%s, %s, has the markup that build gives it', async (where) => {
  const { html, findings } = await asked(`/${where}`);
  expect(findings.state).toBe('fresh');
  expect(markupOf(html)).toBe(markupOf(readFileSync(join(inject('samples').out, where, 'index.html'), 'utf8')));
});

describe('a page beside', () => {
  test('follows each save, and keeps place, focus and what is open', async () => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(dev.address + address);
    const opened = page.locator('main details').first();
    await opened.locator('summary').click();
    await page.locator('video').evaluate((video) => video.setAttribute('data-mine', ''));
    await page.locator('main summary').first().focus();
    await page.evaluate(() => scrollTo(0, 500));
    edit(pageFile, 'Mat og helse på 8. trinn', 'Mat og helse på **niende** trinn');
    await seen('niende');
    expect(await page.evaluate(() => [scrollY, document.activeElement?.tagName])).toEqual([500, 'SUMMARY']);
    expect(await opened.getAttribute('open')).not.toBeNull();
    expect(await page.locator('video[data-mine]').count()).toBe(1);
    writeOver(pageFile, read(pageFile).replace('**niende**', 'åttende'));
    await seen('på åttende trinn');
    expect(await main().getByText('niende').count()).toBe(0);
  });

  test('keeps the last good page while there is a fault, tells where it is, and lets go when it is mended', async () => {
    edit(pageFile, 'kind: film', 'kind: filmo');
    await told(/1 feil.*siste gode utgave/);
    await seen('på åttende trinn');
    await panel().getByRole('button').click();
    const link = panel()
      .getByRole('link', { name: `${pageFile}:5:7` })
      .first();
    expect(await link.getAttribute('href')).toBe(`vscode://file${join(root, pageFile)}:5:7`);
    await expect.poll(() => dev.said()).toMatch(/hva-er-dybdelaering\.mdx:5:7 feil shape\/unknown-value/);
    const held = await asked('/fjellheim/host-2026/elevstemmer/');
    expect(held.findings).toMatchObject({ state: 'fresh', errors: 1 });
    edit(pageFile, 'kind: filmo', 'kind: filmi');
    await expect.poll(() => dev.said()).toContain('Ett nytt funn, og ett er borte. 1 feil');
    edit(pageFile, 'kind: filmi', 'kind: film');
    await told(/^\d+ advarsler$/);
  });

  test('each finding leads to the page of its rule in the handbook', async () => {
    const rule = panel().locator('a[href*="/_handbok/"]').first();
    const code = await rule.textContent();
    const page = await fetch(new URL((await rule.getAttribute('href'))!, dev.address));
    expect(page.status).toBe(200);
    expect(await page.text()).toContain(`>${code}<`);
  });

  test('shows no axe violation with the panel open, on a phone and on a screen, light and dark', async () => {
    expect(await panel().getByRole('button').getAttribute('aria-expanded')).toBe('true');
    for (const [width, colorScheme] of [
      [390, 'dark'],
      [1280, 'light'],
    ] as const) {
      await page.setViewportSize({ width, height: 844 });
      await page.emulateMedia({ colorScheme });
      expect(await violationsOn(page)).toEqual([]);
    }
    await page.keyboard.press('Escape');
    await panel().getByRole('button').click();
    await page.emulateMedia({ colorScheme: 'light' });
  });

  test('the navigation and the colours follow', async () => {
    edit(
      'sites/fjellheim/paths/host-2026.yaml',
      '  - page: lk20/hva-er-dybdelaering',
      '  - title: Helt nytt steg\n    text: Her er noe nytt.\n  - page: lk20/hva-er-dybdelaering',
    );
    await page.locator('nav, .walk').getByText('Helt nytt steg').first().waitFor();
    const colour = () =>
      page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--ds-color-accent-base-default'));
    const before = await colour();
    edit('sites/fjellheim/school.yaml', '#2b6a4d', '#8a1040');
    await expect.poll(colour).not.toBe(before);
  });

  test('pages, films, schools and whole folders come, are renamed and go', async () => {
    const text = read(pageFile)
      .replaceAll('id: hva-er-dybdelaering\n', 'id: en-helt-ny-side\n')
      .replace('title: Hva er dybdelæring?', 'title: En helt ny side');
    const listed = read(module);
    await page.goto(`${dev.address}fjellheim/bibliotek/lk20/side/en-helt-ny-side/`);
    expect(await page.title()).toContain('Siden finnes ikke');
    write('content/lk20/dybdelaering/en-helt-ny-side.mdx', text);
    edit(module, 'hva-er-dybdelaering,', 'hva-er-dybdelaering, en-helt-ny-side,');
    await page.getByRole('heading', { name: 'En helt ny side' }).waitFor();
    renameSync(
      join(root, 'content/lk20/dybdelaering/en-helt-ny-side.mdx'),
      join(root, 'content/lk20/dybdelaering/en-annen-side.mdx'),
    );
    await told(/feil.*siste gode utgave/);
    edit('content/lk20/dybdelaering/en-annen-side.mdx', 'id: en-helt-ny-side', 'id: en-annen-side');
    write(module, listed.replace('hva-er-dybdelaering,', 'hva-er-dybdelaering, en-annen-side,'));
    await expect.poll(() => page.title()).toContain('Siden finnes ikke');
    expect((await asked('/fjellheim/bibliotek/lk20/side/en-annen-side/')).findings.state).toBe('fresh');
    rmSync(join(root, 'content/lk20/dybdelaering/en-annen-side.mdx'));
    await told(/\d feil/);
    expect((await asked('/fjellheim/bibliotek/lk20/side/en-annen-side/')).findings).toMatchObject({ state: 'kept' });
    write(module, listed);
    await told(/^\d+ advarsler$/);
    expect((await asked('/fjellheim/bibliotek/lk20/side/en-annen-side/')).findings.state).toBe('gone');

    await page.goto(`${dev.address}_stifinner/`);
    renameSync(join(root, 'sites/liavatn'), join(root, '.liavatn'));
    await expect.poll(() => main().innerText()).not.toContain('Liavatn');
    renameSync(join(root, '.liavatn'), join(root, 'sites/liavatn'));
    await seen('Liavatn');
    renameSync(join(root, 'content'), join(root, '.content'));
    await expect.poll(() => main().innerText()).not.toContain('Fagfornyelsen');
    renameSync(join(root, '.content'), join(root, 'content'));
    await seen('Fagfornyelsen');
    const film = 'content/lk20/films/elevstemmer/film.yaml';
    await page.goto(`${dev.address}_pakke/lk20/nb/bibliotek/lk20/film/elevstemmer/`);
    edit(film, 'title: { nb: Elevstemmer', 'title: { nb: Stemmene til elevene');
    await page.getByRole('heading', { name: 'Stemmene til elevene' }).waitFor();
  });

  test('search finds what was just written', async () => {
    edit(pageFile, 'Mat og helse på åttende', 'Sitronstrålende mat på åttende');
    await page.goto(`${dev.address}fjellheim/sok/?q=sitronstr%C3%A5lende`);
    await main().getByRole('link', { name: 'Hva er dybdelæring?' }).waitFor();
    expect(failed).toEqual([]);
  });
});

/** Asks without the browser's manners: for whatever path, of whatever host. */
const bare = (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<{ status: number; text: string }> =>
  new Promise((resolve, reject) => {
    const { port } = new URL(dev.address);
    const sent = request({ host: '127.0.0.1', port, path, headers, method }, (response) => {
      let text = '';
      response.on('data', (piece) => {
        text += piece;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
    });
    sent.on('error', reject).end();
  });

test('only this machine is answered, and only with what belongs to the content', async () => {
  const media = '/fjellheim/_shared/media/';
  symlinkSync('/etc/hostname', join(root, 'content/lk20/figures/lenke.webp'));
  const figure = 'lk20/films/elevstemmer/poster.webp';
  expect((await bare(`${media}${figure}`)).status).toBe(200);
  expect((await bare(`${media}${figure}`, { range: 'bytes=0-9' })).text.length).toBeLessThanOrEqual(10);
  for (const path of [
    `${media}lk20/figures/lenke.webp`,
    `${media}..%2f..%2fpackage.json`,
    `${media}../../../../etc/hostname`,
    `${media}lk20/package.yaml`,
    '/fjellheim/_shared/search/../../etc/hostname.json',
    '/%c0%ae%c0%ae/',
    '//etc/hostname',
  ]) {
    const { status, text } = await bare(path);
    expect([301, 302, 400, 404], path).toContain(status);
    expect(text).not.toContain(readFileSync('/etc/hostname', 'utf8').trim());
  }
  expect((await bare('/fjellheim/', { host: 'ond.example' })).status).toBe(403);
  expect((await bare('/fjellheim/', {}, 'POST')).status).toBe(405);
});

test('it ends quietly when it is stopped from the keyboard', async () => {
  // What is told of the last edits comes first.
  let before = '';
  const isQuiet = () => {
    const earlier = before;
    before = dev.said();
    return before === earlier;
  };
  await expect.poll(isQuiet, { interval: 250 }).toBe(true);
  expect(await dev.stop()).toBe(0);
  expect(dev.said().slice(before.length)).toBe('');
});
