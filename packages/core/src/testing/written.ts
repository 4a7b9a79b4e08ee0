import type { Path, School, Step } from '@stifinner/schemas';
import type { PathEntry, SchoolEntry } from '../catalog/catalog.ts';
import type { Diagnostic, Place, Places } from '../diagnostics/diagnostic.ts';
import type { PlaceOf } from '../diagnostics/place-of.ts';

/** Values of every pointer of a written value, each on a line of its own. */
function placesFor(file: string, value: unknown): Places {
  const places: Places = {};
  let line = 0;
  const visit = (each: unknown, pointer: string): void => {
    line += 1;
    places[pointer] = { file, line, column: 1, endLine: line, endColumn: 2 };
    if (each !== null && typeof each === 'object')
      for (const [key, inner] of Object.entries(each)) visit(inner, `${pointer}/${key}`);
  };
  visit(value, '');
  return places;
}

/** A path as if it had been read from a file. */
export function writtenPath(steps: Step[], rest: Partial<Path> = {}, id = 'host'): PathEntry {
  const local = id.slice(id.indexOf('/') + 1);
  const value: Path = { id: local, title: 'Høsten', why: 'Fordi', steps, ...rest };
  const file = id.includes('/') ? `content/${id.replace('/', '/paths/')}.yaml` : `sites/skole/paths/${id}.yaml`;
  return { id, file, language: 'nb', value, places: placesFor(file, value), html: {} };
}

export function writtenSchool(rest: Partial<School>, paths: PathEntry[] = [], faults: string[] = []): SchoolEntry {
  const value: School = {
    id: 'skole',
    name: 'Skolen',
    owner: 'kommunen',
    language: 'nb',
    colour: '#2b6a4d',
    paths: ['host'],
    ...rest,
  };
  const file = 'sites/skole/school.yaml';
  return { id: 'skole', file, value, places: placesFor(file, value), paths, faults };
}

/** Each finding as code and pointer, so that a test says them in a line. */
export const told = (entry: { places: Places }, diagnostics: Diagnostic[]): string[] =>
  diagnostics.map(({ code, at }) => `${code} ${pointerOf(entry.places, at)}`);

const pointerOf = (places: Places, at: Place): string =>
  Object.entries(places).find(([, place]) => place.file === at.file && place.line === at.line)?.[0] ?? `${at.file}:${at.line}`;

/** Places in packages, for checks of catalogs that were never files: the pointer stands in the file's name. */
export const placeByName: PlaceOf = (file, pointer) => ({
  file: `${file}${pointer}`,
  line: 1,
  column: 1,
  endLine: 1,
  endColumn: 1,
});
