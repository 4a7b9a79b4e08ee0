import type { Place } from '@stifinner/core';

/** The place of a value by JSON pointer (`''` is the whole), and of its key by the pointer and `~key`. */
export type PlaceOf = (pointer: string) => Place;

export interface ShapeContext {
  /** What a named value is called where it stands: a field in YAML (the default), an attribute on a component. */
  noun?: 'felt' | 'attributt';
  /** The text of a value as its author wrote it, by JSON pointer: `014`, where the value is 14. */
  written?: (pointer: string) => string | undefined;
  /** The comment that stands where the text of an empty value would: `#2b6a4d`, which was likely meant as the value. */
  commentAt?: (pointer: string) => string | undefined;
}

/** Where and how the faults of a value are told. */
export interface FaultContext extends Required<ShapeContext> {
  placeOf: PlaceOf;
  /** Whether something is wrong with the value at a pointer, or in which fields it has. */
  hasFault: (pointer: string) => boolean;
  /** The fields that belong in the empty one at a pointer, but stand beside it. */
  besideEmpty: (pointer: string) => readonly string[] | undefined;
}
