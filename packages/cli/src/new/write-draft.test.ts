import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeDraft } from './write-draft.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stifinner-skriv-'));
  mkdirSync(join(folder, 'content'));
  writeFileSync(join(folder, 'content/liste.yaml'), 'a\n');
});
afterEach(() => rmSync(folder, { recursive: true }));

const before = new Map([['content/liste.yaml', Buffer.from('a\n')]]);
const edits = [{ name: 'content/liste.yaml', text: 'a\nb\n', added: ['b'] }];
const files = [{ name: 'content/p/m/ny.mdx', text: 'ny\n' }];
/** Every file that is there, by name, with its text. */
const there = () =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true }).map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(folder.length + 1), entry.isFile() ? readFileSync(path, 'utf8') : null];
    }),
  );
const untouched = { content: null, 'content/liste.yaml': 'a\n' };

describe('a draft is written', () => {
  test('whole, and nothing besides', () => {
    const from = join(folder, '..', `${folder.split('/').at(-1)}.mp4`);
    writeFileSync(from, 'film');
    writeDraft(folder, { files, edits, copies: [{ name: 'content/p/film.mp4', from }] }, before);
    rmSync(from);
    const written = { 'content/liste.yaml': 'a\nb\n', 'content/p/film.mp4': 'film', 'content/p/m/ny.mdx': 'ny\n' };
    expect(there()).toEqual({ content: null, 'content/p': null, 'content/p/m': null, ...written });
  });

  test.each<[string, () => Parameters<typeof writeDraft>[1], RegExp]>([
    [
      'a file to copy is gone',
      () => ({ files, edits, copies: [{ name: 'content/p/film.mp4', from: join(folder, 'borte.mp4') }] }),
      /ENOENT/,
    ],
    [
      'a file is there already',
      () => ({ files: [...files, { name: 'content/liste.yaml', text: 'c' }], edits: [], copies: [] }),
      /finnes fra før/,
    ],
    ['a file to change is gone', () => ({ files, edits: [{ ...edits[0]!, name: 'content/borte.yaml' }], copies: [] }), /ENOENT/],
  ])('not at all where %s', (_, draft, reason) => {
    expect(() => writeDraft(folder, draft(), before)).toThrow(reason);
    expect(there()).toEqual(untouched);
  });

  test('not at all over what somebody has changed meanwhile', () => {
    writeFileSync(join(folder, 'content/liste.yaml'), 'min\n');
    expect(() => writeDraft(folder, { files, edits, copies: [] }, before)).toThrow(/endret mens/);
    expect(there()).toEqual({ ...untouched, 'content/liste.yaml': 'min\n' });
    expect(existsSync(join(folder, 'content/p'))).toBe(false);
  });
});
