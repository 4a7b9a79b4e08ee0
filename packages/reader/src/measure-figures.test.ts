import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readFolder } from './read-folder.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stifinner-figures-'));
  mkdirSync(join(folder, 'content/p/figures'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const bytes = (...parts: (number[] | string)[]): Buffer =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))));
const png = bytes(
  [0x89],
  'PNG\r\n\x1a\n',
  [0, 0, 0, 13],
  'IHDR',
  [0, 0, 4, 0xb0, 0, 0, 3, 0x20],
  [8, 2, 0, 0, 0, 0, 0, 0, 0],
  [0, 0, 0, 0],
  'IEND',
);
const webp = bytes('RIFF', [22, 0, 0, 0], 'WEBPVP8X', [10, 0, 0, 0, 0, 0, 0, 0], [0xaf, 4, 0, 0x1f, 3, 0]);
const frame = [0xff, 0xc0, 0, 17, 8, 3, 0x20, 4, 0xb0, 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1];
/** What a camera tells before the picture: here, how it was held. */
const exif = (orientation: number) => [
  ...[0xff, 0xe1, 0, 34, ...Buffer.from('Exif\0\0MM'), 0, 42, 0, 0, 0, 8, 0, 1],
  ...[1, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0],
];
/** Parts that say nothing here, as colour profiles and thumbnails do. */
const filler = (count: number) => Array.from({ length: count }, () => bytes([0xff, 0xe2, 0xff, 0xff], 'x'.repeat(0xfffd)));
const jpg = (before: readonly number[], ...fillers: Buffer[]) =>
  Buffer.concat([bytes([0xff, 0xd8], [...before]), ...fillers, bytes(frame, [0xff, 0xd9])]);

const upright = { width: 1200, height: 800 };

test.each([
  ['a.png', png, upright],
  ['a.webp', webp, upright],
  ['a.jpg', jpg(exif(1)), upright],
  ['a.jpg', jpg(exif(6)), { width: 800, height: 1200 }],
  ['a.jpg', jpg(exif(1), ...filler(3)), upright],
  ['a.png', png.subarray(0, 20), null],
  ['a.png', png.subarray(0, -4), null],
  ['a.webp', webp.subarray(0, -1), null],
  ['a.jpg', jpg(exif(1), ...filler(3)).subarray(0, -1), null],
  ['a.webp', png, null],
  ['a.png', bytes('<svg width="12" height="8"></svg>'), null],
  ['a.jpg', bytes([0xff, 0xd8, 0xff]), null],
  ['a.webp', bytes(''), null],
])('%s measures what it says', async (name, content, pixels) => {
  writeFileSync(join(folder, 'content/p/figures', name), content);
  const [file] = await readFolder(folder);
  expect(file?.pixels).toEqual(pixels);
});

test('what no page shows as a picture is not measured', async () => {
  writeFileSync(join(folder, 'content/p/figures/a.svg'), '<svg width="12" height="8"></svg>');
  mkdirSync(join(folder, 'content/p/films/f'), { recursive: true });
  writeFileSync(join(folder, 'content/p/films/f/poster.png'), png);
  const files = await readFolder(folder);
  expect(files.map((file) => 'pixels' in file)).toEqual([false, false]);
});
