import { diagnose } from '@stifinner/core';
import type { Nodes, Paragraph, Text } from 'mdast';
import { shortened } from '../shape/schema-words.ts';
import { standsFor } from './mask.ts';
import { type Reading, spanOf } from './reading.ts';

/** The end of the braces that open at `start`; the end of their line where they never close. */
function bracesEnd(text: string, start: number, limit: number): number {
  let open = 0;
  for (let at = start; at < limit; at += 1) {
    if (text[at] === '{') open += 1;
    if (text[at] === '}') open -= 1;
    if (open === 0) return at + 1;
  }
  const line = text.slice(start, limit).search(/[\r\n]/);
  return line < 0 ? limit : start + line;
}

const isCode = /^(?:import\s*(?:['"{*]|[\w$]+\s+from\s*['"]|[\w$]+\s*,)|export\s+(?:default|const|let|var|function|class|async)\b|export\s*[{*])/;

/** What `<` begins that is no component; returns where it ends. */
function lessThan(reading: Reading, start: number, limit: number): number {
  const rest = reading.written.slice(start, Math.min(limit, start + 500));
  if (rest.startsWith('<!--')) {
    const close = reading.written.indexOf('-->', start);
    const end = close < 0 || close > limit ? limit : close + 3;
    reading.diagnostics.push(diagnose('mdx/html-comment', reading.firstLine(start, end), {}));
    return end;
  }
  const link = /^<([a-z][a-z0-9+.-]*:[^\s<>]*|[^\s<>]+@[^\s<>]+)>/i.exec(rest);
  const end = start + (link?.[0] ?? /^<[^\s<>]*/.exec(rest)?.[0] ?? '<').length;
  const at = reading.place(start, end);
  if (link !== null) {
    const url = link[1]!.includes('@') && !link[1]!.includes(':') ? `mailto:${link[1]}` : link[1]!;
    reading.diagnostics.push(diagnose('mdx/angle-link', at, { url: shortened(url) }));
  } else {
    reading.diagnostics.push(diagnose('mdx/less-than', at, { actual: shortened(reading.written.slice(start, end)) }));
  }
  return end;
}

/** Reports the marks that were masked for the parser, where they turn out to stand in text. `limit` ends the block around it. */
function checkText(reading: Reading, text: Text, limit: number): void {
  const { start, end } = spanOf(text);
  for (let at = start; at < end; at += 1) {
    const mark = standsFor.get(reading.masked[at]!);
    if (mark === '{') {
      const close = bracesEnd(reading.written, at, limit);
      const actual = reading.written.slice(at, close);
      const words = { actual: shortened(actual), comment: actual.startsWith('{/*') };
      reading.diagnostics.push(diagnose('mdx/expression', reading.firstLine(at, close), words));
      at = close - 1;
    } else if (mark === '<') at = lessThan(reading, at, limit) - 1;
  }
}

const note = /(?<!\\)\[\^[^\]\s]{1,60}\]/g;
const ruler = /^[ \t>]*\|?[ \t]*:?-{2,}:?[ \t]*(?:\|[ \t]*:?-{2,}:?[ \t]*)*\|?[ \t]*$/;

/** Markdown that others have and we have not: the reader would have seen its marks. */
function checkParagraph(reading: Reading, paragraph: Paragraph): void {
  const { start, end } = spanOf(paragraph);
  const written = reading.written.slice(start, end);
  const stand = reading.masked[start]!;
  const atLineStart = start === 0 || reading.written[start - 1] === '\n';
  if (atLineStart && (standsFor.get(stand) === 'i' || standsFor.get(stand) === 'e')) {
    const word = standsFor.get(stand) === 'i' ? 'import' : 'export';
    reading.diagnostics.push(diagnose('mdx/import-export', reading.firstLine(start, end), { word, code: isCode.test(written) }));
  }
  const second = written.split(/\r?\n/, 2)[1];
  if (second?.includes('|') && ruler.test(second)) {
    const help = 'Skriv innholdet som en liste eller som avsnitt.';
    reading.diagnostics.push(diagnose('mdx/unsupported', reading.firstLine(start, end), { what: 'tabell', help }));
  }
}

function checkNotes(reading: Reading, text: Text): void {
  const { start, end } = spanOf(text);
  for (const found of reading.written.slice(start, end).matchAll(note)) {
    const from = start + found.index;
    const help = 'Skriv det i teksten, eller før opp kilden i `cites` i toppen av siden.';
    reading.diagnostics.push(diagnose('mdx/unsupported', reading.place(from, from + found[0].length), { what: 'fotnote', help }));
  }
}

/** Reports what stands in the running text of a tree and cannot stand there. */
export function checkTexts(reading: Reading, node: Nodes, limit = spanOf(node).end): void {
  if (node.type === 'text') {
    checkText(reading, node, limit);
    checkNotes(reading, node);
  }
  if (node.type === 'paragraph') checkParagraph(reading, node);
  if (!('children' in node)) return;
  const inner = node.type === 'paragraph' || node.type === 'heading' ? spanOf(node).end : limit;
  for (const child of node.children) checkTexts(reading, child, inner);
}
