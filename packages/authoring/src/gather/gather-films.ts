import { addMinutes, type ByLanguage, type CatalogFilm, type MinutesByForm, toRange, type WorkForm } from '@stifinner/core';
import type { FilmShelf } from '../check/shelf.ts';
import { languages } from '../location/location.ts';

/** A sound film, with its media as files; null where it was refused. */
export function gatherFilm({ id, film }: FilmShelf, pkg: string): CatalogFilm | null {
  if (!film?.value) return null;
  const { title, summary, status, seconds, file, poster, captions, transcript, audioDescription } = film.value;
  const folder = film.name.slice(0, film.name.lastIndexOf('/'));
  const captionFiles: ByLanguage<string> = {};
  for (const language of languages)
    if (captions?.[language] !== undefined) captionFiles[language] = `${folder}/${captions[language]}`;
  const gathered: CatalogFilm = {
    id: `${pkg}/${id}`,
    file: film.name,
    title,
    summary,
    status,
    seconds,
    media:
      status === 'planned' || file === undefined
        ? null
        : { film: `${folder}/${file}`, poster: poster === undefined ? null : `${folder}/${poster}`, captions: captionFiles },
    transcript: transcript ?? null,
    audioDescription: audioDescription ?? null,
    questions: film.value.questions.map((question) => ({
      id: question.id,
      kind: question.kind,
      form: question.form,
      minutes: toRange(question.minutes),
      text: question.text,
      answers: (question.answers ?? []).map(({ text, correct, feedback }) => ({ text, correct: correct ?? false, feedback })),
    })),
    minutes: {},
  };
  return { ...gathered, minutes: minutesOfFilm(gathered, 'alone') };
}

/** A film watched in a work form, in whole minutes, with its questions in theirs. */
export function minutesOfFilm({ seconds, questions }: CatalogFilm, watched: WorkForm): MinutesByForm {
  const watching: MinutesByForm = { [watched]: toRange(Math.ceil(seconds / 60)) };
  return questions.reduce((sum, { form, minutes }) => addMinutes(sum, { [form]: minutes }), watching);
}
