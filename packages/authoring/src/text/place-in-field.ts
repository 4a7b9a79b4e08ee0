import type { Place } from '@stifinner/core';
import type { Lines } from './lines.ts';

interface Point {
  line: number;
  column: number;
}

/**
 * From a place in a text to its place in the file, where the text stands in a YAML field as it was written: on the
 * field's own line, or on the lines after `|`. Where it was folded or escaped, the place of the whole field.
 */
export function placeInField(lines: Lines, field: Place, text: string): (inside: Place) => Place {
  // Few texts have anything in them that is asked for: the lines are not cut before something is.
  let finder: ((inside: Place) => Place) | undefined;
  return (inside) => {
    finder ??= finderIn(lines, field, text);
    return finder(inside);
  };
}

function finderIn(lines: Lines, field: Place, text: string): (inside: Place) => Place {
  const written = lines.text.split('\n');
  const read = text.split('\n');
  const opener = written[field.line - 1]?.[field.column - 1];
  const isBlock = opener === '|';
  const quotes = opener === '"' || opener === "'" ? 1 : 0;
  if (opener === undefined || opener === '>' || (!isBlock && read.length > 1)) return () => field;

  const pointOf = ({ line, column }: Point): Point | null => {
    const here = read[line - 1];
    const there = isBlock ? field.line + line : field.line;
    const found = written[there - 1];
    if (here === undefined || found === undefined) return null;
    const shift = isBlock
      ? found.length - found.trimStart().length - (here.length - here.trimStart().length)
      : field.column - 1 + quotes;
    return shift >= 0 && found.startsWith(here, shift) ? { line: there, column: column + shift } : null;
  };

  return ({ line, column, endLine, endColumn }) => {
    const from = pointOf({ line, column });
    const to = pointOf({ line: endLine, column: endColumn });
    return from && to ? { file: field.file, ...from, endLine: to.line, endColumn: to.column } : field;
  };
}
