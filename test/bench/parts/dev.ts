import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { todayHere } from '../../../packages/cli/src/today.ts';
import type { PageAsData } from '../../../packages/dev-server/src/http/answer-page.ts';
import { realBrowser } from '../../browser/find-browser.ts';
import { startDevProcess } from '../../dev-process.ts';
import { atMost, atMostTimes, type BenchLine, exactly, noted } from '../bench-line.ts';
import type { BenchRun } from '../bench-run.ts';
import { AuthorEdits } from '../dev-edits.ts';
import { oracle, type Truth, withoutStamps } from '../dev-oracle.ts';
import { heapOfProcess } from '../heap-of-process.ts';
import { type Random, randomFrom } from '../seeded-random.ts';

const project = fileURLToPath(new URL('../../../', import.meta.url));
const edits = 200;
const school = 'fjellheim';
/** Milliseconds after which what is not shown is stale. */
const patience = 5_000;

/** 200 random edits in a row, beside a real browser: never down, never stale, soon seen, and no more memory at the end. */
export async function dev(run: BenchRun): Promise<BenchLine[]> {
  const part = `dev ${edits}`;
  const root = join(run.folder, 'dev-tree');
  rmSync(root, { recursive: true, force: true });
  mkdirSync(root, { recursive: true });
  for (const folder of ['content', 'sites']) cpSync(join(project, folder), join(root, folder), { recursive: true });
  const began = performance.now();
  const server = await startDevProcess(root, [], ['--inspect=0']);
  const started = performance.now() - began;
  const [browser, heap] = await Promise.all([chromium.launch(await realBrowser()), heapOfProcess(server.said())]);
  try {
    const [page, other] = [await browser.newPage(), await browser.newPage()];
    const truthOf = await oracle(root, school, todayHere());
    const random = randomFrom(run.seed, 'dev');
    const author = new AuthorEdits(root, random);
    const times: number[] = [];
    const kinds = new Map<string, number>();
    const stale: string[] = [];
    const heaps: number[] = [];
    let address = '';
    await page.goto(`${server.address}${school}/`);
    for (let count = 1; count <= edits; count += 1) {
      const saved = Date.now();
      const { kind, word } = author.next(idOf(address));
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      const seen = word === undefined ? null : await whenSeen(page, word);
      const truth = await truthOf(address);
      // A page that others hold back does not show what it says.
      if (word !== undefined && truth.html?.includes(word)) times.push((seen ?? Date.now()) - saved);
      const why = await whyStale(server.address, address, truth, page, other);
      if (why !== null) stale.push(`${count} ${kind} ${address}: ${why}`);
      if (count === 50 || count === edits) heaps.push(await heap.used());
      const next = random.chance(0.4) ? someAddress(truth, random) : address;
      if (next !== address) await page.goto(`${server.address}${school}/${next}`);
      address = next;
    }
    author.mendAll();
    const sorted = times.toSorted((a, b) => a - b);
    const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
    const [early = 0, late = 0] = heaps;
    run.tables.push([`Edits: ${[...kinds].map(([kind, count]) => `${count} ${kind}`).join(', ')}`, ...stale].join('\n'));
    return [
      noted({ part, line: 'from the command to the address', unit: 'ms', measured: started }),
      exactly(
        { part, line: 'edits after which something else was shown than is true', unit: 'pages', measured: stale.length },
        0,
      ),
      atMost({ part, line: `from a save to the words seen, median of ${times.length}`, unit: 'ms', measured: at(0.5) }, 300),
      noted({ part, line: '95 of 100 of them', unit: 'ms', measured: at(0.95) }),
      atMostTimes({ part, line: 'heap after 200 edits, against after 50', unit: 'MB', measured: late / 1e6 }, early / 1e6, 1.1),
    ];
  } finally {
    // The process waits for whoever inspects it before it ends.
    heap.close();
    await browser.close();
    const ended = await server.stop();
    rmSync(root, { recursive: true, force: true });
    if (ended !== 0) process.stderr.write(`stifinner dev ended with ${ended}\n`);
  }
}

/** The last part of an address, which is the id of a page where it is one's: `host-2026/elevstemmer/`. */
const idOf = (address: string): string => address.split('/').at(-2) ?? '';

/** When a word is on the page that is open, in milliseconds of the clock; null where it does not come soon. */
async function whenSeen(page: Page, word: string): Promise<number | null> {
  const seen = page.waitForFunction((said) => document.body.innerText.includes(said) && Date.now(), word, {
    polling: 'raf',
    timeout: 1_500,
  });
  return seen.then((found) => found.jsonValue() as Promise<number>).catch(() => null);
}

/** Where the author looks next: mostly at a page that can be written on. */
function someAddress({ addresses: { all, written } }: Truth, { pick, chance }: Random): string {
  const among = written.length > 0 && chance(0.75) ? written : all.filter((address) => !/^(?:404\.html|sok\/)/.test(address));
  return among.length === 0 ? '' : pick(among);
}

/** Null when the server and the open page are true; asked until they are, or the patience is over. */
async function whyStale(server: string, address: string, truth: Truth, page: Page, other: Page): Promise<string | null> {
  const until = performance.now() + patience;
  for (;;) {
    const why =
      (await whyServerIsStale(server, address, truth)) ?? (await whyPageIsStale(`${server}${school}/${address}`, page, other));
    if (why === null || performance.now() > until) return why;
    await new Promise((settle) => setTimeout(settle, 30));
  }
}

async function whyServerIsStale(server: string, address: string, truth: Truth): Promise<string | null> {
  const asked = encodeURIComponent(`/${school}/${address}`);
  const { html, findings } = (await (await fetch(`${server}_stifinner/page?address=${asked}`)).json()) as PageAsData;
  const { because, here, elsewhere, untold, state } = findings;
  const told = [...because, ...here, ...elsewhere].map(({ place, code, message }) => `${place} ${code} ${message}`).sort();
  if (untold === 0 && told.join('\n') !== truth.found.join('\n')) return `${told.length} findings of ${truth.found.length}`;
  if (truth.html === null) return state === 'fresh' ? 'a page that is not there is shown as though it were' : null;
  if (state !== 'fresh') return `a page that is there is ${state}`;
  return withoutStamps(html) === withoutStamps(truth.html) ? null : 'the page is another';
}

/** The open page, changed bit by bit, must be what a browser that comes now gets. */
async function whyPageIsStale(address: string, page: Page, other: Page): Promise<string | null> {
  await other.goto(address);
  const [shown, fresh] = await Promise.all([page, other].map((each) => each.evaluate(() => document.body.outerHTML)));
  return shown === fresh ? null : 'the open page is another than a new one';
}
