import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ending, type SourceFile } from '@stifinner/authoring/source-file';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { measureFilms } from './measure-films.ts';

const folder = fileURLToPath(new URL('testing/films', import.meta.url));
const film = (name: string): SourceFile => ({ name, size: 1, bytes: null, head: new Uint8Array(16) });

test.each([
  ['faststart.mp4', 150],
  ['moov-at-end.mp4', 150],
  ['fragmented.mp4', 150],
  ['plain.webm', 150],
  // Streamed as it was made, so that nobody wrote its length.
  ['live.webm', 150],
  // Cut short while it was copied.
  ['cut-short.mp4', null],
  ['cut-short.webm', null],
  // Matroska begins as WebM does, and browsers play the one and not the other.
  ['matroska.webm', null],
  ['sound-only.mp4', null],
  ['gone.mp4', null],
])('%s lasts %j seconds', async (name, seconds) => {
  expect(await measureFilms(folder, [film(name)])).toEqual([{ ...film(name), seconds }]);
});

test.each(['faststart.mp4', 'fragmented.mp4', 'moov-at-end.mp4', 'plain.webm', 'live.webm'])(
  '%s that ends before its last part does is not whole',
  async (name) => {
    const cut = mkdtempSync(join(tmpdir(), 'stifinner-cut-'));
    try {
      const bytes = readFileSync(join(folder, name));
      for (const end of [bytes.length - 1, bytes.length - 40]) {
        writeFileSync(join(cut, name), bytes.subarray(0, end));
        expect(await measureFilms(cut, [film(name)])).toEqual([{ ...film(name), seconds: null }]);
      }
    } finally {
      rmSync(cut, { recursive: true, force: true });
    }
  },
);

test('a film with filling after its end is whole', async () => {
  const filled = mkdtempSync(join(tmpdir(), 'stifinner-filled-'));
  try {
    for (const [name, zeros] of [
      ['faststart.mp4', 3],
      ['faststart.mp4', 64],
      ['plain.webm', 5],
    ] as const) {
      writeFileSync(join(filled, name), Buffer.concat([readFileSync(join(folder, name)), Buffer.alloc(zeros)]));
      expect(await measureFilms(filled, [film(name)])).toEqual([{ ...film(name), seconds: 150 }]);
    }
  } finally {
    rmSync(filled, { recursive: true, force: true });
  }
});

test('what is no film comes as it was, in its place', async () => {
  const link: SourceFile = { name: 'faststart.mp4', size: 0, bytes: null, refused: 'link' };
  const others: SourceFile[] = [link, film('poster.webp'), { name: 'film.yaml', size: 1, bytes: new Uint8Array([10]) }];
  expect(await measureFilms(folder, others)).toEqual(others);
  const measured = await measureFilms(folder, [...others, film('plain.webm'), ...others]);
  expect(measured.map(({ name, seconds }) => [ending(name), seconds])).toEqual([
    ['mp4', undefined],
    ['webp', undefined],
    ['yaml', undefined],
    ['webm', 150],
    ['mp4', undefined],
    ['webp', undefined],
    ['yaml', undefined],
  ]);
});

test('a film that would be measured for ever is given up, and the others are not', async () => {
  const names = ['faststart.mp4', 'endless.mp4', 'cut-short.mp4', 'endless.mp4', 'live.webm'];
  const measured = await measureFilms(folder, names.map(film), 1000);
  expect(measured.map(({ seconds }) => seconds)).toEqual([150, null, null, null, 150]);
});

test('whatever stands in a file, there is an answer', async () => {
  const spoilt = mkdtempSync(join(tmpdir(), 'stifinner-measure-'));
  try {
    const anySpoilt = fc.record({
      name: fc.constantFrom('faststart.mp4', 'fragmented.mp4', 'plain.webm', 'live.webm'),
      changes: fc.array(fc.tuple(fc.nat(6000), fc.nat(255)), { minLength: 1, maxLength: 20 }),
      length: fc.nat(6000),
    });
    await fc.assert(
      fc.asyncProperty(anySpoilt, async ({ name, changes, length }) => {
        const bytes = readFileSync(join(folder, name));
        for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
        writeFileSync(join(spoilt, name), bytes.subarray(0, length));
        const [measured] = await measureFilms(spoilt, [film(name)], 2000);
        expect(measured?.seconds === null || Number.isFinite(measured?.seconds)).toBe(true);
      }),
      { numRuns: 25 },
    );
  } finally {
    rmSync(spoilt, { recursive: true, force: true });
  }
});
