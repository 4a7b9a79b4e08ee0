import { type Diagnostic, diagnose } from '@stifinner/core';
import { baseOf } from '../location/location.ts';
import { ending, type SourceFile } from '../source-file.ts';
import { type Lines, startOf } from '../text/lines.ts';

/** Bytes that a file of a format begins with, by its ending: where they stand, and what they say in ASCII. */
const signatures = new Map<string, { at: number; says: string; format: string }>([
  ['mp4', { at: 4, says: 'ftyp', format: 'en film i formatet MP4' }],
  ['webm', { at: 0, says: '\u001aE\u00df\u00a3', format: 'en film i formatet WebM' }],
  ['webp', { at: 8, says: 'WEBP', format: 'et bilde i formatet WebP' }],
  ['png', { at: 1, says: 'PNG', format: 'et bilde i formatet PNG' }],
  ['jpg', { at: 0, says: '\u00ff\u00d8\u00ff', format: 'et bilde i formatet JPEG' }],
]);

/** What a file should be by its ending, in words. */
export const formatOf = (name: string): string => signatures.get(ending(name))?.format ?? 'en film';

/** Whether a film or picture begins as its name says. One whose beginning was not read is let be. */
export function isWhatItSays({ name, head }: SourceFile): boolean {
  const expected = signatures.get(ending(name));
  if (head === undefined || expected === undefined) return true;
  const { at, says } = expected;
  return String.fromCharCode(...head.subarray(at, at + says.length)) === says;
}

/** A file of a film that is not what its name says would show as a broken player. */
export const mediaFaults = (file: SourceFile): Diagnostic[] =>
  isWhatItSays(file)
    ? []
    : [diagnose('film/wrong-format', startOf(file.name), { name: baseOf(file.name), format: formatOf(file.name) })];

/** Captions begin with WEBVTT, or a browser shows none of them. */
export function captionFaults(name: string, lines: Lines | null): Diagnostic[] {
  if (ending(name) !== 'vtt' || lines === null || /^WEBVTT(?:[ \t\r\n]|$)/.test(lines.text)) return [];
  return [diagnose('film/wrong-format', startOf(name), { name: baseOf(name), format: 'teksting som begynner med WEBVTT' })];
}
