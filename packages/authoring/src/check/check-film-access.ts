import { type Diagnostic, diagnose, type Language, said, textIn } from '@stifinner/core';
import { languages } from '../location/location.ts';
import type { ReadFilm } from './read-film.ts';

/** What those need who cannot see a film, or cannot play it: transcript, a word on audio description, and a poster. */
export function checkFilmAccess(film: ReadFilm, wanted: readonly Language[]): Diagnostic[] {
  const { status, captions = {}, transcript, poster, file } = film.value;
  if (status === 'planned') return [];
  // That a text is not in a language of the package is told for every text alike.
  const unwritten = languages.filter(
    (language) => !wanted.includes(language) && captions[language] !== undefined && transcript?.[language] === undefined,
  );
  return [
    ...(transcript === undefined ? [] : unwritten).map((language) =>
      diagnose('film/no-transcript', film.placeOf('/transcript~key'), { language }),
    ),
    ...(file !== undefined && poster === undefined ? [diagnose('film/no-poster', film.placeOf('/file'), {})] : []),
    ...checkDescription(film, wanted[0]),
  ];
}

function checkDescription(film: ReadFilm, language: Language = 'nb'): Diagnostic[] {
  const { audioDescription } = film.value;
  if (audioDescription === undefined) return [diagnose('film/audio-description-unsaid', film.placeOf('/id'), {})];
  if (audioDescription.mode !== 'none') return [];
  const given = audioDescription.why;
  const why = given ? said(textIn(given, language).trim(), textIn(given, 'en').trim()) : null;
  return [diagnose('film/no-audio-description', film.placeOf('/audioDescription/mode'), { why })];
}
