import type { Place } from '@stifinner/core';

/** From offsets in a file's text (UTF-16 units, from 0) to places. Only a line feed ends a line, so CRLF needs no care. */
export interface Lines {
  file: string;
  text: string;
  /** The place from `start` to `end`, exclusive; offsets outside the text are moved to its ends. */
  place(start: number, end?: number): Place;
}

export function linesOf(file: string, text: string): Lines {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);

  // Places are mostly asked for in the order of the text, so the line before this one is the first guess.
  let near = 0;
  const lineAt = (offset: number): number => {
    if (starts[near]! <= offset && offset < (starts[near + 1] ?? Number.POSITIVE_INFINITY)) return near;
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    near = low;
    return low;
  };
  const inside = (offset: number) => Math.min(Math.max(offset, 0), text.length);

  return {
    file,
    text,
    place(start, end = start) {
      const from = inside(start);
      const line = lineAt(from);
      const column = from - starts[line]! + 1;
      const to = inside(Math.max(start, end));
      const endLine = lineAt(to);
      return { file, line: line + 1, column, endLine: endLine + 1, endColumn: to - starts[endLine]! + 1 };
    },
  };
}

/** The very beginning of a file, for what concerns it as a whole. */
export const startOf = (file: string): Place => ({ file, line: 1, column: 1, endLine: 1, endColumn: 1 });
