import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts';
import type { Edit } from './edit.ts';

/** One line of a file: where it begins, where its text ends, and where the next begins. */
export interface Line {
  start: number;
  end: number;
  next: number;
  text: string;
}

const mark = '\ufeff';

/** The text that places count in: without the byte order mark that it may begin with. */
export const unmarked = (text: string): string => (text.startsWith(mark) ? text.slice(1) : text);

/** Where a place begins and ends in a text without a byte order mark; null where the text has no such place. */
export function offsetsOf(text: string, { line, column, endLine, endColumn }: Place): { start: number; end: number } | null {
  const startOf = (wanted: number, from: number, passed: number): number => {
    let at = from;
    for (let number = passed; number < wanted; number += 1) {
      const feed = text.indexOf('\n', at);
      if (feed < 0) return -1;
      at = feed + 1;
    }
    return at;
  };
  const first = startOf(line, 0, 1);
  const last = first < 0 ? -1 : startOf(endLine, first, line);
  if (first < 0 || last < 0) return null;
  const [start, end] = [first + column - 1, last + endColumn - 1];
  return start <= end && end <= text.length ? { start, end } : null;
}

/** Where a finding stands in the text of its file. Offsets count UTF-16 units in `text`, which has no byte order mark. */
export class Spot {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** What stands at the place. */
  readonly written: string;
  readonly diagnostic: Diagnostic;

  constructor(diagnostic: Diagnostic, text: string, { start, end }: { start: number; end: number }) {
    this.diagnostic = diagnostic;
    this.text = text;
    this.start = start;
    this.end = end;
    this.written = text.slice(start, end);
  }

  /** What ends the lines of the file. */
  get lineEnd(): string {
    const feed = this.text.indexOf('\n');
    return feed > 0 && this.text[feed - 1] === '\r' ? '\r\n' : '\n';
  }

  /** The line that holds an offset. */
  lineAt(offset: number): Line {
    const start = offset === 0 ? 0 : this.text.lastIndexOf('\n', offset - 1) + 1;
    const feed = this.text.indexOf('\n', start);
    const stop = feed < 0 ? this.text.length : feed;
    const end = this.text[stop - 1] === '\r' && stop > start ? stop - 1 : stop;
    return { start, end, next: feed < 0 ? this.text.length : feed + 1, text: this.text.slice(start, end) };
  }

  /** The line that the finding begins on. */
  get line(): Line {
    return this.lineAt(this.start);
  }

  /** Puts `text` in the place of what stands from one offset to another. */
  edit(start: number, end: number, text: string): Edit {
    const point = (offset: number) => {
      const line = this.text.slice(0, offset).split('\n');
      return { line: line.length, column: line.at(-1)!.length + 1 };
    };
    const [from, to] = [point(start), point(end)];
    return { at: { file: this.diagnostic.at.file, ...from, endLine: to.line, endColumn: to.column }, text };
  }

  /** Puts `text` in the place of what the finding is about. */
  replace(text: string): Edit {
    return this.edit(this.start, this.end, text);
  }
}
