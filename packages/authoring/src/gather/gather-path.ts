import type { Language, PathEntry } from '@stifinner/core';
import type { PathFile } from '../parse/parsed-file.ts';

/** A path as written, its notes as HTML with their links as `linked` makes them; null where it was refused. */
export function gatherPath(
  path: Pick<PathFile, 'name' | 'value' | 'notes' | 'places'>,
  id: string,
  language: Language,
  linked: (html: string) => string,
): PathEntry | null {
  if (!path.value) return null;
  const notes = Object.entries(path.notes?.html ?? {});
  const html = Object.fromEntries(notes.map(([pointer, text]) => [pointer, linked(text)]));
  return { id, file: path.name, language, value: path.value, places: path.places, html };
}
