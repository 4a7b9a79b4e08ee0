import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from './chromium.ts';
import { type Sent, serveGzipped } from './gzipping-server.ts';
import { answered } from './searching.ts';

let browser: Browser;
let server: Awaited<ReturnType<typeof serveGzipped>>;
beforeAll(async () => {
  browser = await launchBrowser();
  server = await serveGzipped(inject('samples').out);
});
afterAll(async () => {
  server?.close();
  await browser?.close();
});

/** What is sent from when the search page is opened until its results show, in a browser that has nothing stored. Asked for nothing, until it rests. */
async function sentFor(school: string, asked: string): Promise<Sent[]> {
  const context = await browser.newContext();
  const page = await context.newPage();
  server.sent.length = 0;
  await page.goto(`${server.address}${school}/sok/?${new URLSearchParams(asked)}`);
  if (asked !== '') await answered(page);
  await page.waitForLoadState('networkidle');
  await context.close();
  // The page itself is there before anybody searches.
  return server.sent.filter(({ address }) => !/\/$|\/_astro\/|\.css$|\.svg$/.test(address));
}

const sum = (sent: Sent[]) => sent.reduce((total, { bytes }) => total + bytes, 0);

test.each([
  ['fjellheim', 'q=dybdelæring'],
  ['fjellheim', 'q=vurdering'],
  ['fjellheim', 'q=elevene&kind=page&minutes=20&audience=teacher'],
  ['fjellheim', 'q=tillitsvalgte'],
  ['fjellheim', 'q=hva leter vi etter'],
  ['fjellheim', 'kind=meeting'],
  ['storhaug', 'q=elevstemmer'],
  ['liavatn', 'q=samspel'],
])('a first search takes at most 130 kB over the wire: %s %s', async (school, asked) => {
  const sent = await sentFor(school, asked);
  const named = sent.map(({ address, bytes }) => `${address.split('/').at(-1)} ${bytes}`);
  console.log(`${school} ${asked}: ${(sum(sent) / 1000).toFixed(1)} kB in ${sent.length} requests`);
  expect(sum(sent), named.join('\n')).toBeLessThanOrEqual(130_000);
  expect(sent.filter(({ address }) => address.endsWith('.pf_fragment')).length).toBeLessThanOrEqual(8);
});

test('a page that nobody searches from fetches no index', async () => {
  const sent = await sentFor('fjellheim', '');
  expect(sent.map(({ address }) => address)).toEqual(['/fjellheim/search.json']);
});
