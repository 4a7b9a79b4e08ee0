import type { Place } from '@stifinner/core';

/** From places in a text to offsets (UTF-16 units, from 0), the other way of what the parser gives. */
export class TextOffsets {
  readonly text: string;
  readonly #starts: number[];

  constructor(text: string) {
    this.text = text;
    this.#starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.#starts.push(at + 1);
  }

  /** The offset of a line and column, both from 1; outside the text it is moved to its end. */
  at(line: number, column: number): number {
    const start = this.#starts[line - 1];
    return start === undefined ? this.text.length : Math.min(start + column - 1, this.text.length);
  }

  /** The text of a place. */
  in({ line, column, endLine, endColumn }: Place): string {
    return this.text.slice(this.at(line, column), this.at(endLine, endColumn));
  }

  /** The place of a span. */
  place(file: string, from: number, to: number): Place {
    const start = this.#point(from);
    const end = this.#point(to);
    return { file, line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
  }

  #point(offset: number): { line: number; column: number } {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - this.#starts[low]! + 1 };
  }
}
