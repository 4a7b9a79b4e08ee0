import type { CatalogFilm } from '../catalog/film.ts';
import { inLanguage, type Language, textIn } from '../language.ts';
import type { Facets } from './facets.ts';
import type { Edition } from './sides.ts';

/** A film with its questions, as a reader of `language` meets it. */
export function shownFilm(film: CatalogFilm, language: Language, edition: Edition): Facets {
  const { media, provider, status, seconds, audioDescription, licence, contributors } = film;
  const file = (name: string | null) => (name === null ? null : edition(name));
  return {
    title: textIn(film.title, language),
    summary: textIn(film.summary, language),
    film: [
      ...[status, seconds, provider],
      ...[media?.film, media?.webm, media?.described, media?.poster].map((name) => file(name ?? null)),
      audioDescription && [audioDescription.mode, textIn(audioDescription.why ?? {}, language)],
    ],
    captions: file(inLanguage(media?.captions ?? {}, language)?.value ?? null),
    transcript: inLanguage(film.transcript ?? {}, language)?.value,
    questions: film.questions.map(({ id, kind, form, text, answers }) => [
      ...[id, kind, form, textIn(text, language)],
      answers.map((answer) => [textIn(answer.text, language), answer.correct, textIn(answer.feedback, language)]),
    ]),
    minutes: film.minutes,
    about: [licence, contributors],
  };
}
