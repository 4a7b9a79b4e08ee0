import type { Contributor, LocalisedText } from '@stifinner/schemas';
import type { ByLanguage } from '../language.ts';
import type { MinuteRange, MinutesByForm, WorkForm } from '../minutes/minutes.ts';

export interface CatalogFilm {
  id: string;
  file: string;
  title: LocalisedText;
  summary: LocalisedText;
  status: 'planned' | 'published';
  seconds: number;
  /** File names as read, relative to the folder that was read; null for a film that is to come, or has no files here. */
  media: FilmMedia | null;
  /** Where the film lies with others, loaded after a click that names them. */
  provider: { name: 'vimeo' | 'youtube' | 'host'; url: string } | null;
  transcript: LocalisedText | null;
  audioDescription: { mode: 'not-needed' | 'described' | 'none'; why: LocalisedText | null } | null;
  licence: string | null;
  contributors: Contributor[];
  questions: FilmQuestionEntry[];
  /** Watching and questions together; watching is counted as `alone` until a block says otherwise. */
  minutes: MinutesByForm;
}

/** The files of a film, by their names as read. */
export interface FilmMedia {
  /** Null for a film that lies only with others, and has captions or a poster here. */
  film: string | null;
  webm: string | null;
  /** With audio description. */
  described: string | null;
  poster: string | null;
  captions: ByLanguage<string>;
}

export interface FilmQuestionEntry {
  id: string;
  kind: 'open' | 'closed';
  form: WorkForm;
  minutes: MinuteRange;
  text: LocalisedText;
  answers: { text: LocalisedText; correct: boolean; feedback: LocalisedText }[];
}
