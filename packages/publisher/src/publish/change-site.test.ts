import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { changeBetween, changeSite, finishChange } from './change-site.ts';
import type { SiteFile } from './site-file.ts';

let out: string;
const site = () => join(out, '.releases/skole/navn');
beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'stifinner-change-'));
  for (const name of ['index.html', 'a/index.html', 'b/index.html', 'search.json']) write(name, 'gammel');
});
afterEach(() => rmSync(out, { recursive: true, force: true }));

function write(name: string, text: string): void {
  mkdirSync(dirname(join(site(), name)), { recursive: true });
  writeFileSync(join(site(), name), text);
}
const file = (name: string, text = 'ny'): SiteFile => ({ name, content: Buffer.from(text) });
const text = (name: string): string | null => (existsSync(join(site(), name)) ? readFileSync(join(site(), name), 'utf8') : null);
const home = () => readdirSync(join(out, '.releases/skole'));

test('one page takes the place of the old, and leaves nothing beside', () => {
  changeSite(out, 'skole', 'navn', { write: [file('a/index.html')], remove: [] });
  expect([text('a/index.html'), text('b/index.html')]).toEqual(['ny', 'gammel']);
  expect(home()).toEqual(['navn']);
});

test('pages are written, made and removed, and a folder goes with its last page', () => {
  changeSite(out, 'skole', 'navn', { write: [file('a/index.html'), file('c/d/index.html')], remove: ['b/index.html'] });
  expect([text('a/index.html'), text('b/index.html'), text('c/d/index.html')]).toEqual(['ny', null, 'ny']);
  expect(readdirSync(site()).sort()).toEqual(['a', 'c', 'index.html', 'search.json']);
  expect(home()).toEqual(['navn']);
});

test('a change that was cut off half way is finished by the next run, pages after what they build on', () => {
  // Something stands in the way of the last page, as when a run is cut off there.
  mkdirSync(join(site(), 'stengt/index.html/x'), { recursive: true });
  const change = { write: [file('a/index.html'), file('stengt/index.html'), file('search.json')], remove: ['b/index.html'] };
  expect(() => changeSite(out, 'skole', 'navn', change)).toThrow();
  expect([text('search.json'), text('a/index.html'), text('b/index.html')]).toEqual(['ny', 'ny', 'gammel']);
  rmSync(join(site(), 'stengt'), { recursive: true });
  finishChange(out, 'skole');
  expect([text('stengt/index.html'), text('b/index.html')]).toEqual(['ny', null]);
  expect(home()).toEqual(['navn']);
  finishChange(out, 'skole');
  expect(home()).toEqual(['navn']);
});

test.each([
  ['has no journal yet', () => {}],
  ['has half a journal', (journal: string) => writeFileSync(join(journal, 'journal.json'), 'halv')],
])('a change that %s is forgotten, and nothing has changed', (_, spoil) => {
  const journal = join(out, '.releases/skole/journal');
  mkdirSync(journal);
  writeFileSync(join(journal, '0'), 'ny');
  spoil(journal);
  finishChange(out, 'skole');
  expect(text('index.html')).toBe('gammel');
  expect(home()).toEqual(['navn']);
});

test('the change between a site and what it should be is what differs, byte for byte', () => {
  const files = [file('index.html', 'gammel'), file('a/index.html'), file('ny/index.html')];
  const change = changeBetween(site(), ['index.html', 'a/index.html', 'b/index.html'], files);
  expect(change.write.map(({ name }) => name)).toEqual(['a/index.html', 'ny/index.html']);
  expect(change.remove).toEqual(['b/index.html']);
});
