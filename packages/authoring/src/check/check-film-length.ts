import { type Diagnostic, diagnose } from '@stifinner/core';
import { baseOf } from '../location/location.ts';
import { formatOf } from '../parse/media-signature.ts';
import type { ParsedFile } from '../parse/parsed-file.ts';
import { startOf } from '../text/lines.ts';
import type { ReadFilm } from './read-film.ts';
import type { FilmShelf } from './shelf.ts';

/** A film lasts two to four minutes. What is stated, and a webm beside, may be off by as much as programs round. */
export const filmSeconds = { least: 120, most: 240, off: 2 } as const;

/** A film can be measured, is as long as it says, and lasts two to four minutes. What was not measured is taken at its word. */
export function checkFilmLength(shelf: FilmShelf, film: ReadFilm): Diagnostic[] {
  const { status, seconds: stated, file, webm, audioDescription } = film.value;
  if (status === 'planned') return checkLimits(film, stated, '/seconds');
  const broken = [file, webm, audioDescription?.file].flatMap((name) => checkMeasurable(fileOf(shelf, name)));
  const measured = fileOf(shelf, file)?.value?.seconds ?? null;
  if (measured === null) return [...broken, ...checkLimits(film, stated, '/seconds')];
  const rounded = Math.round(measured);
  const other = fileOf(shelf, webm)?.value?.seconds ?? null;
  const differs = Math.abs(stated - measured) > filmSeconds.off;
  return [
    ...broken,
    ...(differs ? [diagnose('film/length-differs', film.placeOf('/seconds'), { seconds: stated, measured: rounded })] : []),
    ...checkLimits(film, rounded, differs ? '/file' : '/seconds'),
    ...(other !== null && Math.abs(other - measured) > filmSeconds.off
      ? [diagnose('film/webm-differs', film.placeOf('/webm'), { seconds: Math.round(other), film: rounded })]
      : []),
  ];
}

/** The file beside a film that bears a name. */
export const fileOf = (shelf: FilmShelf, name: string | undefined): ParsedFile<'film-file'> | undefined =>
  shelf.files.find(({ location }) => location.name === name);

/** One that is something else than its name says was told before. */
function checkMeasurable(file: ParsedFile<'film-file'> | undefined): Diagnostic[] {
  if (file?.value?.seconds !== null || file.diagnostics.some(({ severity }) => severity === 'error')) return [];
  const name = baseOf(file.name);
  return [diagnose('film/not-measurable', startOf(file.name), { name, format: formatOf(name) })];
}

function checkLimits(film: ReadFilm, seconds: number, pointer: string): Diagnostic[] {
  const { least, most } = filmSeconds;
  const at = film.placeOf(pointer);
  if (seconds > most) return [diagnose('film/too-long', at, { seconds, limit: most })];
  return seconds < least ? [diagnose('film/too-short', at, { seconds, limit: least })] : [];
}
