import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { ending, type SourceFile } from '@stifinner/authoring/source-file';
import type { PictureSize } from '@stifinner/core';
import { isWholePicture, tailLength } from './is-whole-picture.ts';

/** What a picture measures stands near its beginning; a photograph may have much before that. */
const heads = [4096, 1 << 20] as const;

const formats: ReadonlyMap<string, string> = new Map([
  ['webp', 'webp'],
  ['png', 'png'],
  ['jpg', 'jpg'],
]);

const isFigure = ({ name, head, refused }: SourceFile): boolean =>
  head !== undefined && refused === undefined && /^content\/[^/]+\/figures\/[^/]+$/.test(name) && formats.has(ending(name));

/**
 * The same files, with what each picture that pages may show measures in `pixels`; null where it is another format than its
 * name says, or is not whole. `folder` is the one that was read. Where there are no pictures nothing is loaded.
 */
export async function measureFigures(folder: string, files: readonly SourceFile[]): Promise<SourceFile[]> {
  if (!files.some(isFigure)) return [...files];
  const { disableTypes, imageSize, types } = await import('image-size');
  // Those that pages may not show are not even looked for.
  disableTypes(types.filter((type) => ![...formats.values()].includes(type)));
  const measure = (name: string): PictureSize | null => {
    for (const length of heads) {
      const size = sizeIn(join(folder, name), length, (bytes, tail, whole) => {
        const { type, width, height, orientation = 1 } = imageSize(bytes);
        if (type !== formats.get(ending(name)) || !(width > 0 && height > 0)) return null;
        if (!isWholePicture(type, bytes, tail, whole)) return null;
        // From five on, a camera was held on its side, and browsers turn the picture.
        return orientation > 4 ? { width: height, height: width } : { width, height };
      });
      if (size !== null) return size;
    }
    return null;
  };
  return files.map((file) => (isFigure(file) ? { ...file, pixels: measure(file.name) } : file));
}

/** What is made of the first bytes of a file, its last, and how many there are. */
type Measure = (head: Uint8Array, tail: Uint8Array, size: number) => PictureSize | null;

/** What `measure` makes of a file; null where it throws, as for a head that ends too early, or the file cannot be read. */
function sizeIn(path: string, length: number, measure: Measure): PictureSize | null {
  try {
    const file = openSync(path, 'r');
    try {
      const { size } = fstatSync(file);
      const read = (count: number, from: number) => {
        const bytes = new Uint8Array(count);
        return bytes.subarray(0, readSync(file, bytes, 0, count, from));
      };
      return measure(read(length, 0), read(tailLength, Math.max(0, size - tailLength)), size);
    } finally {
      closeSync(file);
    }
  } catch {
    return null;
  }
}
