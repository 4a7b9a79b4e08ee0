import { type Diagnostic, diagnose, type Said, said } from '@stifinner/core';
import { baseOf } from '../location/location.ts';
import { ending, type SourceFile } from '../source-file.ts';
import { type Lines, startOf } from '../text/lines.ts';

const film = (format: string): Said => said(`en film i formatet ${format}`, `a film in the ${format} format`);
const picture = (format: string): Said => said(`et bilde i formatet ${format}`, `a picture in the ${format} format`);

/** Bytes that a file of a format begins with, by its ending: where they stand, and what they say in ASCII. */
const signatures = new Map<string, { at: number; says: string; format: Said }>([
  ['mp4', { at: 4, says: 'ftyp', format: film('MP4') }],
  ['webm', { at: 0, says: '\u001aE\u00df\u00a3', format: film('WebM') }],
  ['webp', { at: 8, says: 'WEBP', format: picture('WebP') }],
  ['png', { at: 1, says: 'PNG', format: picture('PNG') }],
  ['jpg', { at: 0, says: '\u00ff\u00d8\u00ff', format: picture('JPEG') }],
]);

/** What a file should be by its ending, in words. */
export const formatOf = (name: string): Said => signatures.get(ending(name))?.format ?? said('en film', 'a film');

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
  return [
    diagnose('film/wrong-format', startOf(name), {
      name: baseOf(name),
      format: said('teksting som begynner med WEBVTT', 'captions that begin with WEBVTT'),
    }),
  ];
}
