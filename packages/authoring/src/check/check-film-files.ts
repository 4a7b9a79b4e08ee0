import { type Diagnostic, diagnose } from '@stifinner/core';
import { baseOf } from '../location/location.ts';
import { nearMiss } from '../near-miss.ts';
import { startOf } from '../text/lines.ts';
import type { ReadFilm } from './read-film.ts';
import type { FilmShelf } from './shelf.ts';

/** Each file that a film names lies beside it, and it names each that does. */
export function checkFilmFiles(shelf: FilmShelf, film: ReadFilm): Diagnostic[] {
  const { file, webm, poster, audioDescription, captions = {} } = film.value;
  const there = shelf.files.map(({ location }) => location.name);
  const named = [
    { name: file, pointer: '/file' },
    { name: webm, pointer: '/webm' },
    { name: poster, pointer: '/poster' },
    { name: audioDescription?.file, pointer: '/audioDescription/file' },
    ...Object.entries(captions).map(([language, name]) => ({ name, pointer: `/captions/${language}` })),
  ].filter((each): each is { name: string; pointer: string } => each.name !== undefined);
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
      return diagnose('film/missing-file', film.placeOf(pointer), { name, near });
    });
  const unused = shelf.files.filter(({ location }) => !names.has(location.name) && !meant.has(location.name));
  return [...faults, ...unused.map((other) => diagnose('film/unused-file', startOf(other.name), { name: baseOf(other.name) }))];
}
