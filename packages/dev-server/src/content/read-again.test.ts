import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ReadAgain } from './read-again.ts';
import { areSame } from './same-files.ts';

const figure = fileURLToPath(new URL('../../../../content/lk20/figures/rammen-om-fagene.webp', import.meta.url));
let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'stifinner-again-'));
  mkdirSync(join(root, 'content/p/figures'), { recursive: true });
  writeFileSync(join(root, 'content/p/package.yaml'), 'id: p\n');
  cpSync(figure, join(root, 'content/p/figures/a.webp'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const byName = async (reader: ReadAgain) => new Map((await reader.read()).map((file) => [file.name, file]));

test('what is as it was is the same object, and what is not is another', async () => {
  const reader = new ReadAgain(root);
  const first = await byName(reader);
  expect(first.get('content/p/figures/a.webp')?.pixels?.width).toBeGreaterThan(100);
  const again = await reader.read();
  expect(areSame(first, again)).toBe(true);
  utimesSync(join(root, 'content/p/package.yaml'), new Date(), new Date());
  expect(areSame(first, await reader.read())).toBe(true);

  writeFileSync(join(root, 'content/p/package.yaml'), 'id: q\n');
  const edited = await byName(reader);
  expect(areSame(first, [...edited.values()])).toBe(false);
  expect(edited.get('content/p/figures/a.webp')).toBe(first.get('content/p/figures/a.webp'));

  writeFileSync(join(root, 'content/p/figures/a.webp'), 'ikke noe bilde');
  expect((await byName(reader)).get('content/p/figures/a.webp')?.pixels).toBeNull();
});

test('a folder that is away has no files, and has them again when it is back', async () => {
  const reader = new ReadAgain(root);
  const first = await byName(reader);
  renameSync(join(root, 'content'), join(root, 'borte'));
  expect(await reader.read()).toEqual([]);
  renameSync(join(root, 'borte'), join(root, 'content'));
  expect([...(await byName(reader)).keys()]).toEqual([...first.keys()]);
});
