import type { Place } from '@stifinner/core';
import type { Subject } from './subject.ts';

/**
 * How a place names something: it gives the id, gives the same id in another language, points to it, or tells that the id
 * has been given up.
 */
export type MentionRole = 'definition' | 'translation' | 'use' | 'given-up';

/** A place that names something. */
export interface Mention {
  subject: Subject;
  role: MentionRole;
  /** The id's own part, without the package before it: what a new id is written over. */
  at: Place;
  /** All that names it, the package too: what a reader points at. */
  span: Place;
  /** Whether it is the value of a field of YAML; else it stands in a text. */
  inField: boolean;
}

/** Whether a place holds a point; its end counts, since a cursor stands there when the word has just been written. */
export function holds({ line, column, endLine, endColumn }: Place, point: { line: number; column: number }): boolean {
  if (point.line < line || point.line > endLine) return false;
  return (point.line > line || point.column >= column) && (point.line < endLine || point.column <= endColumn);
}

/** The columns `from` to `to` after the start of a place, on its first line. */
export const within = (at: Place, from: number, to: number): Place => ({
  file: at.file,
  line: at.line,
  column: at.column + from,
  endLine: at.line,
  endColumn: at.column + to,
});
