import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkContent } from '@stifinner/authoring';
import { readFolder } from '@stifinner/reader';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { guideExample, guideExamples } from './handbook/screenshots/guide-example.ts';
import { guidePage, makeGuidePackage } from './handbook/screenshots/guide-package.ts';

const folder = mkdtempSync(join(tmpdir(), 'stifinner-guide-'));
const found = async (): Promise<string[]> =>
  checkContent(await readFolder(folder)).diagnostics.map(({ code, message }) => `${code}: ${message}`);

/** Writes a file of the package for as long as it is checked. */
async function foundWith(file: string, change: (text: string) => string): Promise<string[]> {
  const path = join(folder, file);
  const before = readFileSync(path, 'utf8');
  writeFileSync(path, change(before));
  try {
    return await found();
  } finally {
    writeFileSync(path, before);
  }
}

beforeAll(() => makeGuidePackage(folder));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the page and the sources that the guide shows are sound in a package made by its commands', async () => {
  expect(await found()).toEqual([]);
});

test('every block that the guide shows is sound on a page', async () => {
  const figures = join(folder, 'content/lesing-i-alle-fag/figures');
  mkdirSync(figures);
  cpSync(new URL('../packages/handbook/src/guide/sti.webp', import.meta.url), join(figures, 'tre-steg.webp'));
  const blocks = guideExamples('oppgaver-sporsmal-og-bilder').filter(({ language }) => language === 'mdx');
  expect(blocks.length).toBeGreaterThan(3);
  const all = blocks.map(({ text }) => text).join('\n');
  const asShown = (text: string) => `${text.slice(0, text.indexOf('<Question'))}${all}`;
  expect(await foundWith(guidePage, asShown)).toEqual([]);
  rmSync(figures, { recursive: true });
});

test('the meeting and the path that the guide shows are sound', async () => {
  const leader = 'content/lesing-i-alle-fag/introduksjon/leder.mdx';
  const meeting = guideExample('lederstotte-og-moter', '<Meeting');
  expect(await foundWith(leader, (text) => text.slice(0, text.indexOf('<Meeting')) + meeting)).toEqual([]);

  const school = 'sites/fjellheim-ungdomsskole';
  const path = guideExample('stier-og-skoler', 'id: tre-tirsdager').replace('ord-for-tekst', 'slik-gar-vi-fram');
  writeFileSync(join(folder, school, 'paths/tre-tirsdager.yaml'), path);
  const listed = (text: string) => text.replace('paths: [', 'paths: [tre-tirsdager, ');
  expect(await foundWith(`${school}/school.yaml`, listed)).toEqual([]);
  rmSync(join(folder, school, 'paths/tre-tirsdager.yaml'));
});
