import type { Diagnostic, Place, Places } from '@stifinner/core';
import type { Location } from '../location/location.ts';
import type { BodyReference, ParsedBody } from '../mdx/parsed-body.ts';
import type { Shapes } from '../shape/shapes.ts';
import type { FigureFile } from './figure-file.ts';
import type { FilmFile } from './film-file.ts';

/** The shape of what each kind of file says. */
export interface ValueOf {
  package: Shapes['package'];
  references: Shapes['references'];
  moved: Shapes['moved'];
  'suggested-path': Shapes['path'];
  'suggested-path-translation': Shapes['path'];
  film: Shapes['film'];
  'film-file': FilmFile;
  figure: FigureFile;
  module: Shapes['module'];
  'leader-support': Shapes['leaderSupport'];
  'leader-support-translation': Shapes['leaderSupportTranslation'];
  page: Shapes['page'];
  'page-translation': Shapes['pageTranslation'];
  school: Shapes['school'];
  'local-path': Shapes['path'];
}

export type Kind = keyof ValueOf;

/** One file, parsed by itself: nothing is yet known of the files around it. */
export interface ParsedFile<K extends Kind = Kind> {
  name: string;
  kind: K;
  location: Extract<Location, { kind: K }>;
  /** What the file says; null where that was refused. */
  value: ValueOf[K] | null;
  /** Ids that the file lays claim to though it was refused, read as well as could be. */
  salvaged: { id: string; kind: string | null }[];
  /** The text below the front matter; null where there is none or it could not be found. */
  body: ParsedBody | null;
  /** The Markdown of a path's notes and texts; null for what is no path. */
  notes: ParsedNotes | null;
  places: Places;
  /** The place of a value by JSON pointer, or of its nearest parent that has one. */
  placeOf(pointer: string): Place;
  diagnostics: Diagnostic[];
}

/** A file that holds a path. */
export type PathFile = ParsedFile<'suggested-path'> | ParsedFile<'suggested-path-translation'> | ParsedFile<'local-path'>;

/** Notes and texts of a path. */
export interface ParsedNotes {
  /** HTML by JSON pointer: `/steps/3/note`. Links to pages are as written. */
  html: Record<string, string>;
  references: BodyReference[];
}

/** A file of any one kind: narrowing on `kind` narrows the rest. */
export type AnyParsedFile = { [K in Kind]: ParsedFile<K> }[Kind];
