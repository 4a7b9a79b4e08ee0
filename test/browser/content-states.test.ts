import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { verifySite } from '@stifinner/publisher';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { scrollsSideways, violationsOn } from './axe.ts';
import { drawStates } from './drawn-states.ts';
import { statesInBrowser } from './states-in-browser.ts';

const states = statesInBrowser();

const pages = [
  'host-2026/alt/',
  'host-2026/hos-andre/',
  'host-2026/tekst/',
  'host-2026/youtube/',
  'host-2026/hos-andre-vimeo/',
  'bibliotek/prove/side/alt/',
  'bibliotek/prove/side/alt/en/',
  'bibliotek/prove/side/alt/se/',
  'bibliotek/prove/modul/tilstander/',
  'bibliotek/prove/',
];

const html = (address: string) => readFileSync(join(states.drawn.folder, address, 'index.html'), 'utf8');

/** What a page says, as its reader sees it. */
const saidOn = (page: Page) => page.locator('main').innerText();

describe.each([
  { width: 390, colorScheme: 'dark' },
  { width: 1280, colorScheme: 'light' },
] as const)('$width px, $colorScheme', ({ width, colorScheme }) => {
  test('pages in every state have no axe violation, do not scroll sideways, and ask no other host', async () => {
    const context = await states.browser.newContext({ viewport: { width, height: 900 }, colorScheme, reducedMotion: 'reduce' });
    const page = await context.newPage();
    const wrong: string[] = [];
    page.on('request', (request) => !request.url().startsWith(states.address) && wrong.push(request.url()));
    page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
    for (const address of pages) {
      await page.goto(states.address + address);
      await page.evaluate(() => document.fonts.ready);
      wrong.push(...(await violationsOn(page)).map((found) => `${address}: ${found}`));
      if ((await scrollsSideways(page)) > 0) wrong.push(`${address} scrolls sideways`);
    }
    await context.close();
    expect(wrong).toEqual([]);
  });
});

test('no page would fetch anything from another host', () => {
  expect(verifySite(states.drawn.folder, states.drawn.plan).filter(({ fault }) => fault === 'foreign-request')).toEqual([]);
});

test.each([
  ['host-2026/alt/', "'none'"],
  ['host-2026/hos-andre/', 'https://film.kommune.example https://player.vimeo.com'],
  ['host-2026/hos-andre-vimeo/', 'https://player.vimeo.com'],
  ['host-2026/youtube/', 'https://www.youtube-nocookie.com'],
  ['bibliotek/prove/film/ukjent/', "'none'"],
])('%s may show frames from %s', (address, hosts) => {
  expect(/frame-src ([^;]*);/.exec(html(address))?.[1]).toBe(hosts);
});

test('the card, the tags and the colophon say what the author has said', async () => {
  const page = await states.browser.newPage();
  await page.goto(`${states.address}host-2026/alt/`);
  const card = await page.locator('.page-card').innerText();
  expect(card).toContain('Lærere og skoleledere');
  // The talk is left out by this path, with the section that the reading stands in.
  expect(card).toContain('Film, refleksjon og spørsmål');
  expect(card).toContain('Les alene før møtet');
  expect(card).toMatch(/7–24 min \(anslag\)/);
  expect(await page.locator('.page-head .ds-tag').allInnerTexts()).toEqual(['Valgfri', 'Kladd']);
  const said = await saidOn(page);
  for (const each of [
    'Kari Nordmann (forfatter), Høgskolen i Fjellheim (rådgiver)',
    'Skal ses over innen 15. august 2027.',
    'Filmen er laget av Lysfilm (filmskaper). Lisens for filmen: CC BY-NC 4.0.',
  ])
    expect(said).toContain(each);
  const links = await page.locator('.codes a').evaluateAll((all) => all.map((each) => (each as HTMLAnchorElement).href));
  expect(links).toEqual([
    'https://www.udir.no/lk20/nor01-06',
    'https://data.udir.no/kl06/v201906/kompetansemaal-lk20/KM1234',
    'https://data.udir.no/kl06/v201906/tverrfaglige-temaer-lk20/TT1',
  ]);
  await page.getByText('Endringer til og med revisjon 3').click();
  // It opens over some frames.
  await expect.poll(() => saidOn(page)).toContain('Revisjon 3 (større endring): Oppgaven om tegn er delt i to.');
  await page.goto(`${states.address}bibliotek/prove/side/alt/`);
  expect(await page.locator('.page-card').innerText()).toContain('Film, refleksjon, samtale, fordypning, lesing og spørsmål');
  await page.goto(`${states.address}host-2026/hos-andre/`);
  expect(await saidOn(page)).toContain('Filmen er ikke synstolket: Den kommer når filmen lages på nytt i 2027.');
  await page.close();
});

test('a translation that is older than its original is marked, in its own language', async () => {
  const nynorsk = await drawStates('nn');
  const said = readFileSync(join(nynorsk.folder, 'host-2026/hos-andre/index.html'), 'utf8');
  nynorsk.remove();
  expect(said).toContain('Omsetjinga er eldre enn originalen på bokmål.');
  expect(said).toContain('Ola Nordmann (omsetjar)');
  expect(said).toContain('Til gjennomlesing');
  expect(html('host-2026/hos-andre/')).not.toContain('eldre enn originalen');
  expect(html('host-2026/tekst/')).toContain('Denne siden finnes ikke på bokmål ennå. Her er den på nynorsk.');
});

describe('a film that lies with others', () => {
  test('is asked for when its button is pressed, and the policy lets that host in alone', async () => {
    const page = await states.browser.newPage();
    const asked: string[] = [];
    await page.route(/^https:/, (route) => {
      asked.push(route.request().url());
      return route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Film</title>' });
    });
    await page.goto(`${states.address}host-2026/hos-andre-vimeo/`, { waitUntil: 'networkidle' });
    expect(asked).toEqual([]);
    expect(await saidOn(page)).toContain('Da får Vimeo vite at du ser den.');
    await page.getByRole('button', { name: 'Vis filmen fra Vimeo' }).click();
    await page.frameLocator('iframe[title="På Vimeo"]').locator('html').waitFor();
    expect(asked).toEqual(['https://player.vimeo.com/video/76979871?dnt=1&autoplay=1']);
    const refused = page.waitForEvent('console', (message) => message.text().includes('frame-src'));
    await page.evaluate(() => {
      const frame = document.createElement('iframe');
      frame.src = 'https://www.youtube-nocookie.com/embed/x';
      document.body.append(frame);
    });
    await refused;
    expect(asked.length).toBe(1);
    await page.close();
  });

  test('is a link without a script', async () => {
    const context = await states.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${states.address}host-2026/hos-andre-vimeo/`);
    expect(await page.getByRole('link', { name: 'Åpne filmen hos Vimeo' }).getAttribute('href')).toBe(
      'https://vimeo.com/76979871',
    );
    expect(await page.getByRole('button', { name: 'Vis filmen' }).count()).toBe(0);
    const captions = page.getByRole('link', { name: 'Teksting på' });
    expect(await captions.allTextContents()).toEqual(['Teksting på bokmål', 'Teksting på nynorsk']);
    const [file] = await captions.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    expect((await fetch(file!)).status).toBe(200);
    await page.goto(`${states.address}host-2026/alt/`);
    expect(await page.getByRole('link', { name: 'Med synstolking' }).getAttribute('href')).toMatch(/film\.synstolket\.mp4$/);
    await context.close();
  });
});

test('the described version takes the place of the film, keeps the time, and gives it back', async () => {
  const page = await states.browser.newPage();
  await page.goto(`${states.address}host-2026/alt/`);
  const sources = await page.locator('video source').evaluateAll((all) => all.map((each) => each.getAttribute('type')));
  expect(sources).toEqual(['video/mp4', 'video/webm']);
  const seen = () =>
    page.evaluate(() => [
      document.querySelector('video')?.currentSrc.split('/').at(-1),
      document.querySelector('video')?.currentTime,
    ]);
  await page.evaluate(async () => {
    const video = document.querySelector('video')!;
    video.preload = 'auto';
    video.load();
    await new Promise((done) => video.addEventListener('loadedmetadata', done, { once: true }));
    video.currentTime = 12;
  });
  const button = page.getByRole('button', { name: 'Med synstolking' });
  expect(await button.getAttribute('aria-pressed')).toBe('false');
  await button.click();
  await expect.poll(seen).toEqual(['film.synstolket.mp4', 12]);
  expect(await button.getAttribute('aria-pressed')).toBe('true');
  await button.click();
  await expect.poll(seen).toEqual(['film.mp4', 12]);
  await page.close();
});
