import type { Place } from '@stifinner/core';
import type { Position, Range } from 'vscode-languageserver/node';

/** The protocol counts lines and characters from 0, the checker from 1; both count UTF-16 units. */
export const rangeOf = ({ line, column, endLine, endColumn }: Place): Range => ({
  start: { line: line - 1, character: column - 1 },
  end: { line: endLine - 1, character: endColumn - 1 },
});

export const pointOf = ({ line, character }: Position): { line: number; column: number } => ({
  line: line + 1,
  column: character + 1,
});

/** Whether two ranges have a point in common; they may only touch. */
export const touches = (a: Range, b: Range): boolean => !isBefore(a.end, b.start) && !isBefore(b.end, a.start);

const isBefore = (a: Position, b: Position): boolean => a.line < b.line || (a.line === b.line && a.character < b.character);
