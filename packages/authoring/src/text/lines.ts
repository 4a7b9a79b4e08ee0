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

  const point = (offset: number) => {
    const inside = Math.min(Math.max(offset, 0), text.length);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= inside) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: inside - starts[low]! + 1 };
  };

  return {
    file,
    text,
    place(start, end = start) {
      const from = point(start);
      const to = point(Math.max(start, end));
      return { file, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
    },
  };
}

/** The very beginning of a file, for what concerns it as a whole. */
export const startOf = (file: string): Place => ({ file, line: 1, column: 1, endLine: 1, endColumn: 1 });
