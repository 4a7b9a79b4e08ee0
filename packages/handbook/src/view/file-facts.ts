import type { ListedFile } from '../examples/rule-example.ts';
import type { Words } from '../words/words.ts';

/** What is known of a listed file, in a few words; empty for plain text. */
export function fileFacts({ size, seconds, pixels, refused, holds }: ListedFile, { facts }: Words): string {
  return [
    ...(refused === undefined ? [] : [facts.refused[refused] ?? refused]),
    ...(holds === undefined ? [] : [facts.holds(holds.toUpperCase())]),
    ...(seconds === undefined ? [] : [seconds === null ? facts.noSeconds : facts.seconds(seconds)]),
    ...(pixels === undefined ? [] : [pixels === null ? facts.noPixels : facts.pixels(pixels.width, pixels.height)]),
    ...(size === undefined ? [] : [facts.size(Math.ceil(size / 1000))]),
  ].join(', ');
}
