import { type Diagnostic, diagnose, firstTime, type Place } from '@stifinner/core';
import { languages } from '../location/location.ts';
import type { Shapes } from '../shape/shapes.ts';
import { saysWhy } from '../text/says-why.ts';
import { checkFilmAccess } from './check-film-access.ts';
import { checkFilmCaptions } from './check-film-captions.ts';
import { checkFilmFiles } from './check-film-files.ts';
import { checkFilmLength } from './check-film-length.ts';
import { checkFilmProvider } from './check-film-provider.ts';
import { isRead, type ReadFilm } from './read-film.ts';
import type { FilmShelf } from './shelf.ts';

/** A film's length, its questions, the files beside it, and what those need who do not see or hear it; `pkg` is null where it was refused. */
export function checkFilm(shelf: FilmShelf, pkg: Shapes['package'] | null): Diagnostic[] {
  const { film } = shelf;
  if (!isRead(film)) return [];
  const wanted = pkg?.languages ?? [];
  const hosts = pkg === null ? null : (pkg.filmHosts ?? []).map(({ host }) => host);
  return [
    ...checkFilmLength(shelf, film),
    ...checkQuestions(film),
    ...checkFilmFiles(shelf, film),
    ...checkFilmCaptions(shelf, film, wanted),
    ...checkFilmAccess(film, wanted),
    ...checkFilmProvider(film, hosts),
  ];
}

function checkQuestions(file: ReadFilm): Diagnostic[] {
  const firsts = new Map<string, Place>();
  return file.value.questions.flatMap((question, index) => {
    const faults: Diagnostic[] = [];
    const at = file.placeOf(`/questions/${index}/id`);
    const first = firsts.get(question.id);
    if (first === undefined) firsts.set(question.id, at);
    else faults.push(diagnose('film/duplicate-question', at, { id: question.id }, [firstTime(first)]));
    if (question.kind === 'closed' && !question.answers?.some(({ correct }) => correct === true)) {
      faults.push(diagnose('film/no-correct-answer', file.placeOf(`/questions/${index}/answers~key`), { id: question.id }));
    }
    return [...faults, ...checkFeedback(file, index)];
  });
}

function checkFeedback(file: ReadFilm, index: number): Diagnostic[] {
  return (file.value.questions[index]?.answers ?? []).flatMap(({ feedback }, answer) =>
    languages.flatMap((language) => {
      const text = feedback[language];
      if (text === undefined || saysWhy(text)) return [];
      const at = file.placeOf(`/questions/${index}/answers/${answer}/feedback/${language}`);
      return [diagnose('question/empty-feedback', at, { feedback: text })];
    }),
  );
}
