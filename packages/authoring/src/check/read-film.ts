import type { ParsedFile } from '../parse/parsed-file.ts';

/** A film.yaml that was not refused. */
export type ReadFilm = ParsedFile<'film'> & { value: NonNullable<ParsedFile<'film'>['value']> };

export const isRead = (film: ParsedFile<'film'> | null): film is ReadFilm => film !== null && film.value !== null;
