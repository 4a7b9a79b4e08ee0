import { diagnose } from '@stifinner/core';
import { shortened } from '../shape/schema-words.ts';
import type { Reading } from './reading.ts';

/** `[tekst] (adresse)` and `(tekst)[adresse]`: links to their author, and brackets to a reader. */
const splitLink =
  /(?<![\\\]])\[([^[\]\r\n]{1,200})\][ \t]+\(((?:https?:\/\/|page:|mailto:)[^\s()]{1,500})\)|\(([^()\r\n]{1,200})\)\[((?:https?:\/\/|page:|mailto:)[^\s[\]]{1,500})\]/g;

/** Reports the links in a span of text that lack just a little. */
export function checkSplitLinks(reading: Reading, from: number, end: number): void {
  for (const found of reading.written.slice(from, end).matchAll(splitLink)) {
    const start = from + found.index;
    const [actual, words = found[3], address = found[4]] = found;
    diagnoseAt(reading, start, start + actual.length, shortened(actual), `[${words}](${address?.replace(/^http:/, 'https:')})`);
  }
}

const noSpace = /^(#{2,6})(?=[^#\s\\])[^\r\n]*/;

/** Reports a paragraph that was to be a heading: `##Tittel`. */
export function checkHeadingSpace(reading: Reading, start: number, end: number): void {
  const [line, marks] = noSpace.exec(reading.written.slice(start, end)) ?? [];
  if (line === undefined || marks === undefined) return;
  diagnoseAt(reading, start, start + line.length, shortened(line), shortened(`${marks} ${line.slice(marks.length)}`));
}

const diagnoseAt = (reading: Reading, start: number, end: number, actual: string, meant: string) =>
  reading.diagnostics.push(diagnose('mdx/near-markdown', reading.firstLine(start, end), { actual, meant }));
