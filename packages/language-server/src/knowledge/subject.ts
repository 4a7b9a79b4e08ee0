/** What a text may name. A school's own path is named in its school.yaml, a package in the schools that show it. */
export type SubjectKind = 'page' | 'film' | 'module' | 'meeting' | 'source' | 'block' | 'part' | 'figure' | 'path' | 'package';

/**
 * Something with a name. Ids are qualified: `lk20/side`, `lk20/side#blokk`, `lk20/modul#del`, `lk20/bilde.webp` for a
 * picture, `sites/fjellheim/host-2026` for a school's own path, and `lk20` for a package.
 */
export interface Subject {
  kind: SubjectKind;
  id: string;
}

export type SubjectKey = `${SubjectKind}:${string}`;

/** A subject as one string, to look it up by. */
export const keyOf = ({ kind, id }: Subject): SubjectKey => `${kind}:${id}`;

/** The kinds whose moves a package tells of in moved.yaml, so that paths follow them. */
export const recordedKinds = ['page', 'film', 'module', 'meeting'] as const;
export type RecordedKind = (typeof recordedKinds)[number];

export const isRecorded = (kind: SubjectKind): kind is RecordedKind => recordedKinds.some((each) => each === kind);

/** The part of an id that is written where it is defined: `blokk` of `lk20/side#blokk`, `side` of `lk20/side`. */
export const ownPart = (id: string): string => id.slice(Math.max(id.lastIndexOf('/'), id.lastIndexOf('#')) + 1);

/** The package that something belongs to; empty for a school's own path. */
export const packageIn = (id: string): string => (id.startsWith('sites/') ? '' : (id.split('/', 1)[0] ?? ''));
