import {
  addMinutes,
  type ByLanguage,
  type CatalogFilm,
  type FilmMedia,
  type MinutesByForm,
  toRange,
  type WorkForm,
} from '@stifinner/core';
import type { FilmShelf } from '../check/shelf.ts';
import { languages } from '../location/location.ts';
import type { Shapes } from '../shape/shapes.ts';

/** A sound film, with its media as files; null where it was refused. */
export function gatherFilm({ id, film }: FilmShelf, pkg: string): CatalogFilm | null {
  if (!film?.value) return null;
  const { title, summary, status, seconds, provider, transcript, audioDescription, licence, contributors } = film.value;
  const folder = film.name.slice(0, film.name.lastIndexOf('/'));
  const gathered: CatalogFilm = {
    id: `${pkg}/${id}`,
    file: film.name,
    title,
    summary,
    status,
    seconds,
    media: status === 'planned' ? null : mediaOf(film.value, folder),
    provider: status === 'planned' ? null : (provider ?? null),
    transcript: transcript ?? null,
    audioDescription: audioDescription ? { mode: audioDescription.mode, why: audioDescription.why ?? null } : null,
    licence: licence ?? null,
    contributors: contributors ?? [],
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

function mediaOf({ file, webm, poster, captions, audioDescription }: Shapes['film'], folder: string): FilmMedia | null {
  const named = (name: string | undefined) => (name === undefined ? null : `${folder}/${name}`);
  const captionFiles: ByLanguage<string> = {};
  for (const language of languages)
    if (captions?.[language] !== undefined) captionFiles[language] = `${folder}/${captions[language]}`;
  const media: FilmMedia = {
    film: named(file),
    webm: named(webm),
    described: named(audioDescription?.file),
    poster: named(poster),
    captions: captionFiles,
  };
  const { captions: _, ...files } = media;
  const isThere = Object.keys(captionFiles).length > 0 || Object.values(files).some((name) => name !== null);
  return isThere ? media : null;
}

/** A film watched in a work form, in whole minutes, with its questions in theirs. */
export function minutesOfFilm({ seconds, questions }: CatalogFilm, watched: WorkForm): MinutesByForm {
  const watching: MinutesByForm = { [watched]: toRange(Math.ceil(seconds / 60)) };
  return questions.reduce((sum, { form, minutes }) => addMinutes(sum, { [form]: minutes }), watching);
}
