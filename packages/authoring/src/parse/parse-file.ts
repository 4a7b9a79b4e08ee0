import type { Diagnostic } from '@stifinner/core';
import { splitFrontMatter } from '../front-matter/split.ts';
import type { Location } from '../location/location.ts';
import { parseBody } from '../mdx/parse-body.ts';
import type { ParsedBody } from '../mdx/parsed-body.ts';
import { checkShape, hasShape } from '../shape/check-shape.ts';
import type { ShapeName } from '../shape/shapes.ts';
import { type Lines, startOf } from '../text/lines.ts';
import { type ParsedYaml, parseYaml } from '../yaml/parse-yaml.ts';
import type { FigureFile } from './figure-file.ts';
import type { FilmFile } from './film-file.ts';
import { parseNotes } from './parse-notes.ts';
import type { AnyParsedFile, Kind, ParsedFile, ValueOf } from './parsed-file.ts';
import { idsIn, listedIds, meetingIds, ownId, type Salvaged } from './salvage.ts';
import { strayCitations } from './stray-citations.ts';

type Media = 'film-file' | 'figure';
type Shaped = Exclude<Kind, Media>;

const shapeOf: Record<Shaped, ShapeName> = {
  package: 'package',
  references: 'references',
  moved: 'moved',
  'suggested-path': 'path',
  'suggested-path-translation': 'path',
  film: 'film',
  module: 'module',
  'leader-support': 'leaderSupport',
  'leader-support-translation': 'leaderSupportTranslation',
  page: 'page',
  'page-translation': 'pageTranslation',
  school: 'school',
  'local-path': 'path',
};

const bodyHome: Partial<Record<Kind, 'page' | 'leader-support'>> = {
  page: 'page',
  'page-translation': 'page',
  'leader-support': 'leader-support',
  'leader-support-translation': 'leader-support',
};

/** What came of a file's text. */
interface Read {
  yaml: ParsedYaml | null;
  body: ParsedBody | null;
  diagnostics: Diagnostic[];
}

/** A file beside a film, and what is known of it. */
export const parseFilmFile = (name: string, location: Location, value: FilmFile | null, found: Diagnostic[]): AnyParsedFile =>
  parsed(name, 'film-file', location, value, null, nothing(found));

/** A picture, and what is known of it. */
export const parseFigure = (name: string, location: Location, value: FigureFile | null, found: Diagnostic[]): AnyParsedFile =>
  parsed(name, 'figure', location, value, null, nothing(found));

/** A file by itself, from its text (null where that was refused). Never throws: what is wrong is a diagnostic. */
export function parseFile(name: string, location: Location, lines: Lines | null, earlier: Diagnostic[]): AnyParsedFile {
  if (location.kind === 'film-file') return parseFilmFile(name, location, null, earlier);
  if (location.kind === 'figure') return parseFigure(name, location, null, earlier);
  const { kind } = location;
  const refused = lines === null || earlier.some(({ code }) => code !== 'file/bad-name');
  const read = refused ? nothing(earlier) : readText(kind, lines, earlier);
  const { yaml, diagnostics } = read;
  const shape = shapeOf[kind];
  const shaped = yaml?.sound && hasShape(shape, yaml.value) ? yaml.value : null;
  const stray = shaped === null ? [] : strayCitations(kind, shaped, yaml!.placeOf, lines!);
  const value = stray.length > 0 ? null : shaped;
  diagnostics.push(...stray);
  if (yaml?.sound && shaped === null)
    diagnostics.push(...checkShape(shape, yaml.value, yaml.placeOf, { written: yaml.written, commentAt: yaml.commentAt }));
  const file = parsed(name, kind, location, value, lines, read) as AnyParsedFile;
  if (file.kind !== 'suggested-path' && file.kind !== 'suggested-path-translation' && file.kind !== 'local-path') return file;
  const { notes, diagnostics: faults } = parseNotes(file, lines);
  return { ...file, notes, diagnostics: [...diagnostics, ...faults] };
}

const nothing = (diagnostics: Diagnostic[]): Read => ({ yaml: null, body: null, diagnostics: [...diagnostics] });

function readText(kind: Shaped, lines: Lines, earlier: Diagnostic[]): Read {
  const home = bodyHome[kind];
  if (home === undefined) {
    const yaml = parseYaml(lines);
    return { yaml, body: null, diagnostics: [...earlier, ...yaml.diagnostics] };
  }
  const split = splitFrontMatter(lines);
  if (split.front === null) return nothing([...earlier, split.diagnostic]);
  const yaml = parseYaml(lines, split.front.start, split.front.end);
  const body = parseBody({ file: lines.file, text: lines.text, bodyOffset: split.bodyOffset }, home);
  return { yaml, body, diagnostics: [...earlier, ...yaml.diagnostics, ...body.diagnostics] };
}

/** `value` has the shape of its kind, or is null. */
function parsed<K extends Kind>(
  name: string,
  kind: K,
  location: Location,
  value: unknown,
  lines: Lines | null,
  { yaml, body, diagnostics }: Read,
): ParsedFile<K> {
  const places = yaml?.places ?? {};
  return {
    name,
    kind,
    location: location as ParsedFile<K>['location'],
    value: value as ValueOf[K] | null,
    salvaged: value === null ? salvage(kind, yaml, lines) : [],
    body,
    notes: null,
    places,
    placeOf: yaml?.placeOf ?? (() => startOf(name)),
    diagnostics,
  };
}

function salvage(kind: Kind, yaml: ParsedYaml | null, lines: Lines | null): Salvaged[] {
  if (yaml?.sound) return idsIn(yaml.value);
  if (lines === null) return [];
  if (kind === 'references' || kind === 'moved') return listedIds(lines.text);
  return kind === 'leader-support' ? meetingIds(lines.text) : ownId(lines.text);
}
