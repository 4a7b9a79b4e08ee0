import { type Diagnostic, diagnose, type Language, said } from '@stifinner/core';
import { isEmpty } from '../captions/check-captions.ts';
import { languages } from '../location/location.ts';
import { fileOf, filmSeconds } from './check-film-length.ts';
import type { ReadFilm } from './read-film.ts';
import type { FilmShelf } from './shelf.ts';

/** How far past the end of a film its last caption may stand, in seconds: programs round. */
const pastEnd = 1;

/** How long the end of a film may be without captions, in seconds: music, and who made it. */
const beforeEnd = 30;

/** So many words alike are no accident: what is sung or called out may be the same in two languages. */
const wordsAlike = 8;

/** A film is captioned in its package's languages, each with its own text, and no caption comes after the end. */
export function checkFilmCaptions(shelf: FilmShelf, film: ReadFilm, wanted: readonly Language[]): Diagnostic[] {
  const { status, captions = {} } = film.value;
  const written = languages.filter((language) => captions[language] !== undefined);
  const files = [...new Set(written.map((language) => captions[language]))];
  const own = files.flatMap((name) => captionsOf(shelf, name)?.diagnostics ?? []);
  if (status === 'planned') return own;
  if (written.length === 0) {
    return [
      diagnose('film/no-captions', film.placeOf('/captions~key'), {
        languages: said('`nb`, `nn`, `se` eller `en`', '`nb`, `nn`, `se` or `en`'),
      }),
    ];
  }
  // That the first language is missing is told for every text alike.
  const missing = wanted.slice(1).filter((language) => !written.includes(language));
  return [
    ...own,
    ...missing.map((language) => ({
      ...diagnose('caption/language-missing', film.placeOf('/captions~key'), { language }),
      language,
    })),
    ...files.flatMap((name) => checkEnd(shelf, film, name)),
    ...checkSame(shelf, film, written),
  ];
}

const captionsOf = (shelf: FilmShelf, name: string | undefined) => fileOf(shelf, name)?.value?.captions;

function checkEnd(shelf: FilmShelf, { value }: ReadFilm, name: string | undefined): Diagnostic[] {
  const measured = value.file === undefined ? value.seconds : (fileOf(shelf, value.file)?.value?.seconds ?? null);
  const cues = captionsOf(shelf, name)?.cues ?? [];
  const last = cues.at(-1);
  if (measured === null || last === undefined) return [];
  const [late] = cues.filter(({ end }) => end > measured + pastEnd);
  if (late !== undefined) return [diagnose('caption/after-film', late.at, { seconds: late.end, film: measured })];
  const until = Math.max(...cues.map(({ end }) => end));
  // One that breaks off in the middle of a caption was told of that, and a film of the wrong length may be the wrong film.
  const isTold = isEmpty(last) || measured > filmSeconds.most || Math.abs(measured - value.seconds) > filmSeconds.off;
  if (measured - until <= beforeEnd || isTold) return [];
  return [diagnose('caption/ends-early', last.at, { seconds: until, film: measured })];
}

function checkSame(shelf: FilmShelf, film: ReadFilm, written: readonly Language[]): Diagnostic[] {
  const seen = new Map<string, Language>();
  return written.flatMap((language) => {
    const cues = captionsOf(shelf, film.value.captions?.[language])?.cues ?? [];
    const text = cues.map((cue) => cue.text.join(' ')).join(' ');
    const other = seen.get(text);
    seen.set(text, other ?? language);
    if (other === undefined || text.split(/\s+/).length < wordsAlike) return [];
    return [diagnose('caption/same-text', film.placeOf(`/captions/${language}`), { language, other })];
  });
}
