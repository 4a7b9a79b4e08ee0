import type { Place } from './diagnostic.ts';

const linesBefore = 2;
const linesAfter = 1;
/** A line longer than this is shown in part, around what it is about: authored paragraphs are one line each. */
const widest = 110;

const endOfLine = /\r\n|\n|\r/;

/** Which part of each line is shown: from `start`, `widest` long. */
interface Window {
  start: number;
}

function windowAround(lines: readonly string[], column: number, width: number): Window | null {
  if (lines.every((line) => line.length <= widest)) return null;
  const room = Math.max(10, widest - Math.min(width, widest - 20));
  return { start: Math.max(0, column - 1 - Math.floor(room / 2)) };
}

/** Whether the cut at `at` would part the two halves of a character. */
const isInCharacter = (line: string, at: number) => /^[\udc00-\udfff]/.test(line.slice(at, at + 1));

function shown(line: string, window: Window | null): string {
  if (window === null) return line;
  const start = isInCharacter(line, window.start) ? window.start + 1 : window.start;
  const end = Math.min(line.length, window.start + widest);
  if (line.length <= window.start) return line === '' ? '' : '…';
  return `${window.start > 0 ? '…' : ''}${line.slice(start, isInCharacter(line, end) ? end - 1 : end)}${end < line.length ? '…' : ''}`;
}

/** A frame's line: its gutter, its text, and whether it is the one that the finding is about. */
export interface FrameLine {
  gutter: string;
  text: string;
  role: 'around' | 'here' | 'caret';
}

/**
 * The lines around a place as they stand in `text`, with a line of carets under the span. Blank lines and tabs are
 * kept. A span of several lines has its carets under the first of them. Empty where the text has no such line.
 */
export function codeFrame(text: string, at: Place): FrameLine[] {
  const lines = text.split(endOfLine);
  const here = lines[at.line - 1];
  if (here === undefined) return [];
  const first = Math.max(1, at.line - linesBefore);
  const last = Math.min(lines.length, at.line + linesAfter);
  const gutterWidth = `${last}`.length;
  const end = at.endLine > at.line ? here.length + 1 : at.endColumn;
  const span = Math.max(1, end - at.column);
  const window = windowAround(lines.slice(first - 1, last), at.column, span);

  const frame: FrameLine[] = [];
  for (let line = first; line <= last; line += 1) {
    const isHere = line === at.line;
    // A last line that is empty is only the end of the file.
    if (line === lines.length && lines[line - 1] === '' && !isHere) continue;
    const gutter = `${isHere ? '>' : ' '} ${`${line}`.padStart(gutterWidth)} |`;
    frame.push({ gutter, text: shown(lines[line - 1]!, window), role: isHere ? 'here' : 'around' });
    if (isHere)
      frame.push({ gutter: `${' '.repeat(gutterWidth + 2)} |`, text: carets(here, at.column, span, window), role: 'caret' });
  }
  return frame;
}

function carets(line: string, column: number, span: number, window: Window | null): string {
  const from = window?.start ?? 0;
  // A tab before the carets stays a tab, so that they stand right whatever its width.
  const before = line.slice(from, column - 1).replace(/[^\t]/g, ' ');
  const room = window === null ? span : Math.max(1, from + widest - (column - 1));
  return `${from > 0 ? ' ' : ''}${before.padEnd(Math.max(0, column - 1 - from))}${'^'.repeat(Math.min(span, room))}`;
}
