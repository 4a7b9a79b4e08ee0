import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { NothingToRead, readFolder } from './read-folder.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stifinner-read-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, content: string | Uint8Array = 'x'): void {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
}

describe('readFolder', () => {
  test('reads text in the order of names, and of media their size and first bytes', async () => {
    for (const name of ['sites/s/school.yaml', 'content/p/b.mdx', 'content/p/Å.mdx', 'content/p/a.mdx', 'content/p/B.mdx'])
      write(name);
    write('content/p/film.mp4', 'tall');
    const files = await readFolder(folder);
    const names = [
      'content/p/B.mdx',
      'content/p/a.mdx',
      'content/p/b.mdx',
      'content/p/film.mp4',
      'content/p/Å.mdx',
      'sites/s/school.yaml',
    ];
    expect(files.map(({ name }) => name)).toEqual(names);
    expect(files.find(({ name }) => name.endsWith('.mp4'))).toEqual({
      name: 'content/p/film.mp4',
      size: 4,
      bytes: null,
      head: new TextEncoder().encode('tall'),
      // It is no film.
      seconds: null,
    });
    expect(Buffer.from(files[0]?.bytes ?? []).toString()).toBe('x');
  });

  test('passes over hidden names and what lies beside content/ and sites/, and nothing else', async () => {
    for (const name of [
      'content/.git/config',
      'content/.DS_Store',
      'content/p/.skjult.mdx',
      'annet/x.yaml',
      'content/p/rart.xyz',
    ])
      write(name);
    expect((await readFolder(folder)).map(({ name }) => name)).toEqual(['content/p/rart.xyz']);
  });

  test('follows no link and opens no special file', async () => {
    write('utenfor/hemmelig.mdx', 'hemmelig');
    mkdirSync(join(folder, 'content'));
    symlinkSync(join(folder, 'utenfor/hemmelig.mdx'), join(folder, 'content/fil.mdx'));
    symlinkSync(join(folder, 'utenfor'), join(folder, 'content/mappe'));
    symlinkSync(join(folder, 'content'), join(folder, 'content/runde'));
    symlinkSync('/finnes/ikke', join(folder, 'content/ingen.yaml'));
    execFileSync('mkfifo', [join(folder, 'content/ko.mdx')]);
    expect(await readFolder(folder)).toEqual([
      { name: 'content/fil.mdx', size: 0, bytes: null, refused: 'link' },
      { name: 'content/ingen.yaml', size: 0, bytes: null, refused: 'link' },
      { name: 'content/ko.mdx', size: 0, bytes: null, refused: 'special' },
      { name: 'content/mappe', size: 0, bytes: null, refused: 'link' },
      { name: 'content/runde', size: 0, bytes: null, refused: 'link' },
    ]);
  });

  test.each([
    ['mdx', 128 * 1024],
    ['yaml', 256 * 1024],
    ['vtt', 1024 * 1024],
  ])('reads .%s up to its limit', async (ending, limit) => {
    write(`content/a.${ending}`, 'x'.repeat(limit));
    write(`content/b.${ending}`, 'x'.repeat(limit + 1));
    const files = await readFolder(folder);
    expect(files[0]).toMatchObject({ size: limit });
    expect(files[0]?.bytes).toHaveLength(limit);
    expect(files[1]).toEqual({ name: `content/b.${ending}`, size: limit + 1, bytes: null, refused: 'too-large' });
  });

  test('reads many files', async () => {
    for (let number = 0; number < 300; number += 1) write(`content/p/m/side-${number}.mdx`);
    expect(await readFolder(folder)).toHaveLength(300);
  });

  test('says that there is nothing to read', async () => {
    await expect(readFolder(folder)).rejects.toBeInstanceOf(NothingToRead);
    await expect(readFolder(join(folder, 'finnes-ikke'))).rejects.toMatchObject({ folder: join(folder, 'finnes-ikke') });
  });
});
