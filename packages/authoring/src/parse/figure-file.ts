import { type Diagnostic, diagnose, type PictureSize } from '@stifinner/core';
import { baseOf } from '../location/location.ts';
import { ending, type SourceFile } from '../source-file.ts';
import { startOf } from '../text/lines.ts';
import { formatOf, isWhatItSays } from './media-signature.ts';

/** What is known of a picture. */
export interface FigureFile {
  /** Null for one that cannot be measured, undefined where nobody has. */
  pixels: PictureSize | null | undefined;
}

/** In bytes. */
const limit = 400_000;
/** What every browser shows, and nothing can run in. */
const formats: readonly string[] = ['webp', 'png', 'jpg'];

/** The one thing that is wrong with a picture: what it is comes before how large it is. */
export function figureFaults(source: SourceFile): Diagnostic[] {
  const name = baseOf(source.name);
  const at = startOf(source.name);
  const end = ending(name);
  if (!formats.includes(end)) return [diagnose('figure/unsupported-format', at, { name, ending: end })];
  if (!isWhatItSays(source)) return [diagnose('figure/wrong-format', at, { name, format: formatOf(name) })];
  if (source.pixels === null) return [diagnose('figure/not-measurable', at, { name })];
  return source.size > limit ? [diagnose('figure/too-large', at, { size: source.size, limit })] : [];
}
