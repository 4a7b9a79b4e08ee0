import type { Edit } from './edit.ts';
import { offsetsOf, unmarked } from './spot.ts';

/**
 * A file's text with edits made, from its end, so that none moves another; its byte order mark and line ends stay. Edits
 * that overlap, or that the text has no place for, leave it as it is and give null.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string | null {
  const body = unmarked(text);
  const placed = edits.map(({ at, text: instead }) => {
    const offsets = offsetsOf(body, at);
    return offsets && { ...offsets, instead };
  });
  if (!placed.every((edit) => edit !== null)) return null;
  const ordered = placed.toSorted((a, b) => a.start - b.start || a.end - b.end);
  if (ordered.some((edit, index) => index > 0 && touches(ordered[index - 1]!, edit))) return null;
  let edited = body;
  for (const { start, end, instead } of ordered.reverse()) edited = edited.slice(0, start) + instead + edited.slice(end);
  return text.slice(0, text.length - body.length) + edited;
}

/** Two edits that reach into each other, or put something in at the same point: then it matters which comes first. */
const touches = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  b.start < a.end || b.start === a.start;
