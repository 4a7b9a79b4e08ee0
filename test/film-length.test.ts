import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkContent } from '@stifinner/authoring';
import { readFolder } from '@stifinner/reader';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fixtureTree } from './rules-tree.ts';

const films = fileURLToPath(new URL('../packages/reader/src/testing/films', import.meta.url));
const sound = fixtureTree(fileURLToPath(new URL('rules', import.meta.url)), 'film');
const folder = 'content/p/films/film';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'stifinner-films-'));
  for (const { name, bytes, head } of sound) {
    mkdirSync(join(root, name, '..'), { recursive: true });
    writeFileSync(join(root, name), bytes ?? head ?? '');
  }
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Codes of what is found in the sound tree, with films from the disk in the places of its own, and a length stated. */
async function found(files: Record<string, string>, seconds: number): Promise<string[]> {
  for (const [name, film] of Object.entries(files)) cpSync(join(films, film), join(root, folder, name));
  const yaml = sound.find(({ name }) => name === `${folder}/film.yaml`)?.bytes;
  writeFileSync(
    join(root, folder, 'film.yaml'),
    new TextDecoder().decode(yaml ?? new Uint8Array()).replace('seconds: 180', `seconds: ${seconds}`),
  );
  // Its last caption belongs to a longer film.
  writeFileSync(join(root, folder, 'film.nb.vtt'), 'WEBVTT\n\n02:21.000 --> 02:24.000\nSjette trinn har matematikk.\n');
  writeFileSync(join(root, folder, 'film.nn.vtt'), 'WEBVTT\n\n02:21.000 --> 02:24.000\nSjette steget har matematikk.\n');
  const { diagnostics } = checkContent(await readFolder(root));
  return diagnostics.filter(({ at }) => at.file.startsWith(folder)).map(({ code }) => code);
}

const all = (film: string, webm: string) => ({ 'film.mp4': film, 'film.synstolket.mp4': film, 'film.webm': webm });

test.each([
  ['faststart.mp4', 'plain.webm'],
  ['moov-at-end.mp4', 'live.webm'],
  ['fragmented.mp4', 'plain.webm'],
])('%s and %s last as long as is stated', async (film, webm) => {
  expect(await found(all(film, webm), 150)).toEqual([]);
  expect(await found(all(film, webm), 152)).toEqual([]);
  expect(await found(all(film, webm), 180)).toEqual(['film/length-differs']);
});

test('a film that was cut short is no film', async () => {
  expect(await found(all('cut-short.mp4', 'plain.webm'), 150)).toEqual(['film/not-measurable', 'film/not-measurable']);
  expect(await found(all('faststart.mp4', 'cut-short.webm'), 150)).toEqual(['film/not-measurable']);
});

test('a film that was cut short after its index is no film', async () => {
  await found(all('faststart.mp4', 'live.webm'), 150);
  for (const name of ['film.mp4', 'film.webm']) {
    const bytes = readFileSync(join(root, folder, name));
    writeFileSync(join(root, folder, name), bytes.subarray(0, bytes.length - 40));
  }
  const { diagnostics } = checkContent(await readFolder(root));
  const codes = diagnostics.filter(({ at }) => at.file.startsWith(folder)).map(({ at, code }) => `${at.file} ${code}`);
  expect(codes).toEqual(['film.mp4', 'film.webm'].map((name) => `${folder}/${name} film/not-measurable`));
});

test('a webm that is Matroska, or an mp4 that is WebM, is told of once', async () => {
  expect(await found(all('faststart.mp4', 'matroska.webm'), 150)).toEqual(['film/not-measurable']);
  expect(await found(all('faststart.mp4', 'faststart.mp4'), 150)).toEqual(['film/wrong-format']);
});
