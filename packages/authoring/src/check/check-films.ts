import { type Diagnostic, diagnose, type Place } from '@stifinner/core';
import { baseOf } from '../location/location.ts';
import { nearMiss } from '../near-miss.ts';
import type { ParsedFile } from '../parse/parsed-file.ts';
import { startOf } from '../text/lines.ts';
import type { FilmShelf } from './shelf.ts';

/** A film lasts two to four minutes. */
export const filmSeconds = { least: 120, most: 240 } as const;

/** A film's length, its questions, and the files beside it. */
export function checkFilm(shelf: FilmShelf): Diagnostic[] {
  const file = shelf.film;
  if (!file?.value) return [];
  return [...checkLength(file), ...checkQuestions(file), ...checkFiles(shelf, file)];
}

function checkLength(file: ParsedFile<'film'>): Diagnostic[] {
  const seconds = file.value?.seconds ?? filmSeconds.least;
  const at = file.placeOf('/seconds');
  if (seconds > filmSeconds.most) return [diagnose('film/too-long', at, { seconds, limit: filmSeconds.most })];
  if (seconds < filmSeconds.least) return [diagnose('film/too-short', at, { seconds, limit: filmSeconds.least })];
  return [];
}

function checkQuestions(file: ParsedFile<'film'>): Diagnostic[] {
  const firsts = new Map<string, Place>();
  return (file.value?.questions ?? []).flatMap((question, index) => {
    const faults: Diagnostic[] = [];
    const at = file.placeOf(`/questions/${index}/id`);
    const first = firsts.get(question.id);
    if (first === undefined) firsts.set(question.id, at);
    else faults.push(diagnose('film/duplicate-question', at, { id: question.id }, [{ at: first, message: 'Første gang her' }]));
    if (question.kind === 'closed' && !question.answers?.some(({ correct }) => correct === true)) {
      faults.push(diagnose('film/no-correct-answer', file.placeOf(`/questions/${index}/answers~key`), { id: question.id }));
    }
    return faults;
  });
}

function checkFiles(shelf: FilmShelf, file: ParsedFile<'film'>): Diagnostic[] {
  const { value } = file;
  if (!value) return [];
  const there = shelf.files.map(({ location }) => location.name);
  const captions = Object.entries(value.captions ?? {});
  const named = [
    ...(value.file === undefined ? [] : [{ name: value.file, pointer: '/file' }]),
    ...(value.poster === undefined ? [] : [{ name: value.poster, pointer: '/poster' }]),
    ...captions.map(([language, name]) => ({ name, pointer: `/captions/${language}` })),
  ];
  const names = new Set(named.map(({ name }) => name));
  const meant = new Set<string>();
  const faults = named
    .filter(({ name }) => !there.includes(name))
    .map(({ name, pointer }) => {
      const near = nearMiss(
        name,
        there.filter((other) => !names.has(other)),
      );
      if (near !== undefined) meant.add(near);
      return diagnose('film/missing-file', file.placeOf(pointer), { name, near });
    });
  if (value.status === 'published' && captions.length === 0) {
    faults.push(diagnose('film/no-captions', file.placeOf('/captions~key'), { languages: '`nb`, `nn`, `se` eller `en`' }));
  }
  const unused = shelf.files.filter(({ location }) => !names.has(location.name) && !meant.has(location.name));
  return [...faults, ...unused.map((other) => diagnose('film/unused-file', startOf(other.name), { name: baseOf(other.name) }))];
}
