import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CannotRun } from './exit.ts';
import { wordLists } from './word-lists.ts';

const textOf = (name: string): string => readFileSync(`${import.meta.dirname}/${name}`, 'utf8');

const notFound = (name: string) =>
  Object.assign(new Error(`Cannot find package '${name}' imported from /x`), { code: 'ERR_MODULE_NOT_FOUND' });

test('without the word lists one is told what to install', async () => {
  const told = wordLists(() => Promise.reject(notFound('@stifinner/spelling')));
  await expect(told).rejects.toBeInstanceOf(CannotRun);
  await expect(told).rejects.toThrow(/npm install @stifinner\/spelling$/);
});

test('another fault is told as it is', async () => {
  await expect(wordLists(() => Promise.reject(notFound('dictionary-nb')))).rejects.toThrow("Cannot find package 'dictionary-nb'");
});

test('nothing but this reads the word lists, and not before it is asked', () => {
  const names = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /(?<!\.test)\.ts$/.test(name),
  );
  const naming = names.filter((name) => /from '@stifinner\/spelling'|import\('@stifinner\/spelling'\)/.test(textOf(name)));
  expect(naming).toEqual(['word-lists.ts']);
  expect(textOf('word-lists.ts')).not.toContain("from '@stifinner/spelling'");
});

test('the word lists know the words of each form', async () => {
  const speller = await wordLists();
  const known = ['ikke', 'ikkje', 'skole'].map((word) => [speller.knows('nb', word), speller.knows('nn', word)]);
  expect(known).toEqual([
    [true, false],
    [false, true],
    [true, true],
  ]);
});
