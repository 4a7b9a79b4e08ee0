import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { fixtureTree } from '../rules-tree.ts';
import { runProgram } from '../run-program.ts';

const root = mkdtempSync(join(tmpdir(), 'stifinner-spelling-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const write = (name: string, text: string | Uint8Array) => {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), text);
};
for (const { name, bytes } of fixtureTree(fileURLToPath(new URL('../rules', import.meta.url)), 'language/other-form'))
  write(name, bytes ?? '');

describe('check --language', () => {
  test('tells words of the other form, each at its place, and they are no errors', () => {
    const { status, stdout } = runProgram(['check', root, '--language', '--format', 'json']);
    expect(status).toBe(0);
    const found: { code: string; at: { file: string; line: number }; help: string }[] = JSON.parse(stdout).diagnostics;
    const told = found.filter(({ code }) => code === 'language/other-form');
    expect(told.map(({ at, help }) => [at.file, at.line, help])).toContainEqual([
      'content/p/fag/annen.nn.mdx',
      11,
      'Skriv `Lærarane`.',
    ]);
    expect(told.map(({ at, help }) => [at.file, at.line, help])).toContainEqual(['content/p/fag/annen.mdx', 9, 'Skriv `ikke`.']);
  });

  test('without the flag the word lists are not asked', () => {
    const { status, stdout } = runProgram(['check', root]);
    expect(status).toBe(0);
    expect(stdout).not.toContain('language/other-form');
  });
});

describe('spell', () => {
  const page = (words: string) =>
    `---\nid: annen\ntitle: En side\nsummary: Hva leseren får.\nkind: reading\nminutes: { reading: 2, basis: guess }\nrevision: 1\n---\n${words}\n`;
  const unknown = (): { word: string; form: string; files: string[] }[] =>
    JSON.parse(runProgram(['spell', root, '--format', 'json']).stdout);

  test('lists a word that no list has, with its file, until the package has it in words.txt', () => {
    write('content/p/fag/annen.mdx', page('Vi prøver en kvakkelimakk i timen.'));
    expect(unknown()).toContainEqual({ word: 'kvakkelimakk', form: 'nb', files: ['content/p/fag/annen.mdx'] });
    const { status, stdout } = runProgram(['spell', root]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^\d+ ukjente ord på bokmål$/m);
    expect(stdout).toMatch(/^ {2}kvakkelimakk +content\/p\/fag\/annen\.mdx$/m);
    expect(stdout).toMatch(/^\d+ ukjente ord på nynorsk$/m);
    write('content/p/words.txt', 'kvakkelimakk\n');
    expect(unknown().map(({ word }) => word)).not.toContain('kvakkelimakk');
  });

  test('a folder without packages is wrong usage', () => {
    const { status, stdout, stderr } = runProgram(['spell', join(root, 'finnes-ikke')]);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/finnes ikke/);
  });
});
