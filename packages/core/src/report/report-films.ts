import type { FilmTotals, ReportedFilm, ReportedFilmLanguage } from '@stifinner/schemas';
import type { CatalogPackage } from '../catalog/catalog.ts';
import type { CatalogFilm } from '../catalog/film.ts';
import { textIn } from '../language.ts';
import { countByLanguage, languagesOf } from './by-language.ts';

/** Seconds of film files as they were measured, by the name of the file as read. */
export type MeasuredSeconds = ReadonlyMap<string, number>;

export function reportFilms(pkg: CatalogPackage, measured: MeasuredSeconds): ReportedFilm[] {
  const pages = pkg.modules.flatMap((module) => module.pages);
  const first = pkg.languages[0] ?? 'nb';
  return pkg.films.map((film) => ({
    id: film.id,
    file: film.file,
    title: textIn(film.title, first),
    status: film.status,
    place: film.media?.film ? 'file' : (film.provider?.name ?? 'none'),
    seconds: { stated: film.seconds, measured: measured.get(film.media?.film ?? '') ?? null },
    audioDescription: {
      mode: film.audioDescription?.mode ?? 'unsaid',
      why: film.audioDescription?.why ? textIn(film.audioDescription.why, first) : null,
    },
    languages: languagesIn(pkg, film),
    shownOn: pages.filter(({ blocks }) => blocks.some((block) => block.film === film.id)).map(({ id }) => id),
  }));
}

/** The package's languages, and others that the film has something in. */
function languagesIn(pkg: CatalogPackage, { media, transcript }: CatalogFilm): ReportedFilmLanguage[] {
  const captions = media?.captions ?? {};
  const has = new Set([...pkg.languages, ...languagesOf(captions), ...languagesOf(transcript ?? {})]);
  return [...has].map((language) => ({
    language,
    captions: captions[language] ?? null,
    transcript: transcript?.[language] !== undefined,
  }));
}

export function filmTotals(films: readonly ReportedFilm[]): FilmTotals {
  const made = films.filter(({ status }) => status === 'published');
  const languages = made.flatMap((film) => film.languages);
  const described = (mode: ReportedFilm['audioDescription']['mode']) =>
    made.filter(({ audioDescription }) => audioDescription.mode === mode).length;
  return {
    count: films.length,
    published: made.length,
    captions: countByLanguage(languages.filter(({ captions }) => captions !== null)),
    transcript: countByLanguage(languages.filter(({ transcript }) => transcript)),
    audioDescription: {
      notNeeded: described('not-needed'),
      described: described('described'),
      none: described('none'),
      unsaid: described('unsaid'),
    },
  };
}
