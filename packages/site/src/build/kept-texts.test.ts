import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Bibliography } from '../citations/page-sources.ts';
import { sampleSources } from '../testing/sample-sources.ts';
import { KeptTexts } from './kept-texts.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stifinner-kept-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const file = () => join(folder, 'inne', 'tekster');

function keep(...pairs: [madeFrom: unknown, text: string][]): number {
  const kept = new KeptTexts(file());
  let made = 0;
  for (const [from, text] of pairs) {
    const got = kept.get(from, () => {
      made += 1;
      return text;
    });
    expect(got).toBe(text);
  }
  kept.save();
  return made;
}

test('what was made is not made again, and what is new is', () => {
  expect(keep([['a', 1], 'en'], ['b', 'to'])).toBe(2);
  expect(keep([['a', 1], 'en'], ['b', 'to'], [['a', 2], 'tre'])).toBe(1);
  expect(readdirSync(join(folder, 'inne'))).toEqual(['tekster']);
});

test('a byte that has changed, or a file that was cut, is no file', () => {
  keep(['a', 'blåbær']);
  const whole = readFileSync(file());
  for (const [at, byte] of [
    [0, 0x30],
    [whole.length - 5, 0x41],
  ] as const) {
    const damaged = Buffer.from(whole);
    damaged[at] = damaged[at] === byte ? byte + 1 : byte;
    writeFileSync(file(), damaged);
    expect(keep(['a', 'blåbær'])).toBe(1);
  }
  writeFileSync(file(), whole.subarray(0, 40));
  expect(keep(['a', 'blåbær'])).toBe(1);
});

test('sources read the same from a file as when they were made', () => {
  const ids = [...sampleSources.keys()];
  const draw = (kept: KeptTexts | null) => {
    const page = new Bibliography('nn', sampleSources, kept).page(ids);
    return [page.entries, ids.map((source) => page.inText([{ source, locator: 's. 3' }]))];
  };
  const first = new KeptTexts(file());
  const made = draw(first);
  first.save();
  expect(made).toEqual(draw(null));
  expect(draw(new KeptTexts(file()))).toEqual(made);
});
