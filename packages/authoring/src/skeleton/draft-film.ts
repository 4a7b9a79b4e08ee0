import type { Language } from '@stifinner/core';
import { type Copy, type Drafted, type Edit, type Ground, isRefused, refuse, textOf } from './draft.ts';
import { type FilmToWrite, filmText } from './film-text.ts';
import { addKey, addToList } from './list-edits.ts';
import { type Shelf, shelfOf } from './shelf-of.ts';
import { faultOfId } from './taken-ids.ts';
import { transcriptOf } from './transcript-of.ts';
import { yamlInBraces } from './yaml-text.ts';

/** A new film in a package that is there. Paths are as whoever writes the draft understands them. */
export interface NewFilm {
  package: string;
  id: string;
  title: string;
  /** Null for a film that is to be made. */
  place:
    | { path: string }
    | { provider: 'vimeo' | 'youtube'; url: string }
    | { provider: 'host'; url: string; hostName?: string | undefined }
    | null;
  /** As it was measured, or as the author says. */
  seconds: number;
  /** Captions in WebVTT, by language, with their text. */
  captions: Partial<Record<Language, { path: string; text: string }>>;
  /** The path of a picture, and the ending that it has. */
  poster?: { path: string; ending: string } | undefined;
  description?: 'not-needed' | 'none' | undefined;
}

/**
 * film.yaml with a first question, and copies of the files. The transcript is made from the captions. Until there are
 * captions in the package's first language the film stands as planned, since those who do not hear it have nothing.
 */
export function draftFilm(asked: NewFilm, ground: Ground): Drafted {
  const shelf = shelfOf(asked.package, ground);
  if (isRefused(shelf)) return shelf;
  const fault = faultOfId('film', asked.id, asked.package, ground);
  if (fault !== null) return refuse(fault);
  const hosts =
    asked.place !== null && 'provider' in asked.place && asked.place.provider === 'host'
      ? listHost(asked.place, shelf, ground)
      : [];
  if (isRefused(hosts)) return hosts;

  const folder = `content/${asked.package}/films/${asked.id}`;
  const captions = Object.entries(asked.captions) as [Language, { path: string; text: string }][];
  const copies: Copy[] = [
    ...(asked.place !== null && 'path' in asked.place ? [{ name: `${folder}/film.mp4`, from: asked.place.path }] : []),
    ...captions.map(([language, { path }]) => ({ name: `${folder}/film.${language}.vtt`, from: path })),
    ...(asked.poster ? [{ name: `${folder}/poster.${asked.poster.ending}`, from: asked.poster.path }] : []),
  ];
  const film: FilmToWrite = {
    id: asked.id,
    title: asked.title,
    language: shelf.language,
    place: asked.place !== null && 'path' in asked.place ? { file: 'film.mp4' } : asked.place,
    seconds: asked.seconds,
    captions: Object.fromEntries(captions.map(([language]) => [language, `film.${language}.vtt`])),
    transcript: Object.fromEntries(
      captions.map(([language, { text }]) => [language, transcriptOf(text)]).filter(([, paragraphs]) => paragraphs!.length > 0),
    ),
    poster: asked.poster ? `poster.${asked.poster.ending}` : null,
    description: asked.description ?? null,
  };
  return { draft: { files: [{ name: `${folder}/film.yaml`, text: filmText(film) }], edits: hosts, copies } };
}

/** package.yaml with the host that a film lies with, where the package does not name it. */
function listHost(
  place: { url: string; hostName?: string | undefined },
  shelf: Shelf,
  ground: Ground,
): Edit[] | { refusal: string } {
  const host = URL.canParse(place.url) ? new URL(place.url).hostname : '';
  if (host === '') return refuse(`«${place.url}» er ikke en nettadresse. Den begynner med https://.`);
  if (shelf.package.filmHosts.some((each) => each.host === host)) return [];
  const entry = `{ name: ${yamlInBraces(place.hostName ?? host)}, host: ${host} }`;
  const written = textOf(ground.files, shelf.file) ?? '';
  const text =
    shelf.package.filmHosts.length === 0 ? addKey(written, `filmHosts:\n  - ${entry}`) : addToList(written, ['filmHosts'], entry);
  if (text === null) return refuse(`Stifinner kan ikke legge verten til \`filmHosts\` i ${shelf.file}. Skriv ${entry} der selv.`);
  return [{ name: shelf.file, text, added: [host] }];
}
