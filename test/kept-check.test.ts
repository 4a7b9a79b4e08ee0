import { chmodSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeSealed } from '@stifinner/publisher/kept';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runProgram } from './run-program.ts';

let folder: string;
let root: string;
let home: string;
let cold: ReturnType<typeof check>;
const page = () => join(root, 'content/p/fag/annen.mdx');
const kept = () => join(home, 'stifinner/check');
const names = () => readdirSync(kept()).sort();
const check = (...args: string[]) => runProgram(['check', root, '--today', '2026-11-22', ...args], { XDG_CACHE_HOME: home });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'stifinner-kept-'));
  root = join(folder, 'tree');
  home = join(folder, 'cache');
  cpSync(fileURLToPath(new URL('rules/_base', import.meta.url)), root, { recursive: true });
  writeFileSync(page(), readFileSync(page(), 'utf8').replace('revision: 1', 'revision: 1\nukjent: 1\nreviewBy: "2026-01-01"'));
  cold = check();
});
afterAll(() => rmSync(folder, { recursive: true }));

test('the first check finds what is wrong, and keeps it', () => {
  expect(cold.stdout).toContain('shape/unknown-field');
  expect(cold.status).toBe(1);
  expect(names()).toHaveLength(1);
});

test('the next says the very same, from what was kept', () => {
  const file = join(kept(), names()[0]!);
  const [, words] = readFileSync(file, 'utf8').split('\n');
  expect(check()).toEqual(cold);
  // Sealed anew with another word in it: it is this that is told, and nothing is checked.
  writeSealed(file, words!.replace('Uventet felt', 'Kjent felt'));
  expect(check()).toEqual({ ...cold, stdout: cold.stdout.replace('Uventet felt', 'Kjent felt') });
  expect(check().stdout).not.toBe(cold.stdout);
  writeSealed(file, words!);
  expect(names()).toHaveLength(1);
});

test('what was kept is told in English where that is asked for', () => {
  const { status, stdout } = check('--lang', 'en');
  expect(status).toBe(1);
  expect(stdout).toMatch(
    / error shape\/unknown-field\n {2}Unexpected field `ukjent`, expected one of `id`, .* and `revision`\n.*\n1 error in 1 of \d+ files\n/s,
  );
  expect(stdout).not.toMatch(/Uventet|forventet|hjelp|feil|advarsel/);
  expect(names()).toHaveLength(1);
});

test('what was kept is not what is told once a byte of it has flipped', { timeout: 60_000 }, () => {
  const file = join(kept(), names()[0]!);
  const whole = readFileSync(file);
  for (const place of [0, 32, Math.floor(whole.length / 2), whole.length - 1]) {
    const broken = Buffer.from(whole);
    broken[place] = broken[place]! ^ 1;
    writeFileSync(file, broken);
    expect(check()).toEqual(cold);
    // A program that is edited meanwhile keeps under another name: then this says so.
    expect(names()).toHaveLength(1);
    expect(readFileSync(file).equals(whole)).toBe(true);
  }
  for (const text of ['', whole.subarray(0, 100)]) {
    writeFileSync(file, text);
    expect(check()).toEqual(cold);
  }
});

describe('another file, another day and another profile are other checks', () => {
  test('a changed file', () => {
    const before = readFileSync(page());
    writeFileSync(page(), before.toString().replace('ukjent: 1\n', ''));
    expect(check().stdout).not.toContain('shape/unknown-field');
    writeFileSync(page(), before);
    expect(check()).toEqual(cold);
  });

  test('a file with another name', () => {
    const notes = join(root, 'content/p/lost.txt');
    writeFileSync(notes, '');
    expect(check().stdout).toContain('file/unknown');
    rmSync(notes);
    expect(check()).toEqual(cold);
  });

  test('another day, and strictly', () => {
    const whole = readFileSync(page(), 'utf8');
    writeFileSync(page(), whole.replace('ukjent: 1\n', ''));
    const told = (...args: string[]) => runProgram(['check', root, ...args], { XDG_CACHE_HOME: home }).stdout;
    expect(told('--today', '2026-01-01')).not.toContain('page/review-date-passed');
    expect(told('--today', '2026-01-02')).toContain('advarsel page/review-date-passed');
    expect(told('--today', '2026-01-01')).not.toContain('page/review-date-passed');
    expect(told()).toContain('page/review-date-passed');
    const school = join(root, 'sites/skole/school.yaml');
    writeFileSync(school, readFileSync(school, 'utf8').replace(/accessibilityStatement.*/, ''));
    expect(told()).toContain('advarsel school/no-accessibility-statement');
    expect(told('--strict')).toContain('feil school/no-accessibility-statement');
    expect(told()).toContain('advarsel school/no-accessibility-statement');
    writeFileSync(page(), whole);
  });
});

test('at most twenty are kept, the last used', () => {
  for (let number = 0; number < 30; number += 1) {
    const file = join(kept(), `${number}.json`);
    writeFileSync(file, 'x');
    utimesSync(file, number, number);
  }
  rmSync(join(root, 'content/p/paths'), { recursive: true });
  check();
  expect(names()).toHaveLength(20);
  expect(names()).not.toContain('0.json');
});

test.each([
  ['a file lies where the folder should be', () => join(page(), 'x')],
  ['the place is relative', () => 'et/sted'],
  [
    'nothing may be written',
    () => {
      const place = mkdtempSync(join(folder, 'closed-'));
      chmodSync(place, 0o500);
      return place;
    },
  ],
])('%s: no fault', (_, place) => {
  const before = check();
  const home = mkdtempSync(join(folder, 'home-'));
  const again = runProgram(['check', root, '--today', '2026-11-22'], { XDG_CACHE_HOME: place(), HOME: home });
  expect(again).toEqual(before);
});
