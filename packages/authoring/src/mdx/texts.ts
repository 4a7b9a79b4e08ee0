import { diagnose, said } from '@stifinner/core';
import type { Nodes, Paragraph, Root } from 'mdast';
import { shortened } from '../shape/schema-words.ts';
import { checkLeftOver } from './citation.ts';
import { standsFor } from './mask.ts';
import { checkHeadingSpace, checkSplitLinks } from './near-markdown.ts';
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

const isCode =
  /^(?:import\s*(?:['"{*]|[\w$]+\s+from\s*['"]|[\w$]+\s*,)|export\s+(?:default|const|let|var|function|class|async)\b|export\s*[{*])/;

/** What `<` begins that is no component; returns where it ends. */
function lessThan(reading: Reading, start: number, limit: number): number {
  const rest = reading.written.slice(start, start + 500);
  if (rest.startsWith('<!--')) {
    const close = reading.written.indexOf('-->', start);
    const end = close < 0 ? limit : close + 3;
    reading.diagnostics.push(diagnose('mdx/html-comment', reading.firstLine(start, end), {}));
    return end;
  }
  const link = /^<([a-z][a-z0-9+.-]*:[^\s<>]*|[^\s<>@]+@[^\s<>@]+)>/i.exec(rest);
  const end = start + (link?.[0] ?? /^<[^\s<>]*/.exec(rest)?.[0] ?? '<').length;
  const at = reading.place(start, end);
  if (link === null) {
    reading.diagnostics.push(diagnose('mdx/less-than', at, { actual: shortened(reading.written.slice(start, end)) }));
  } else {
    const url = link[1]!.includes(':') ? link[1]! : `mailto:${link[1]}`;
    reading.diagnostics.push(diagnose('mdx/angle-link', at, { url: shortened(url) }));
  }
  return end;
}

const anyStand = new RegExp(`[${[...standsFor.keys()].join('')}]`);

/** Reports the marks that were masked for the parser in the span of a text; returns where the last of them ends. */
function checkMarks(reading: Reading, from: number, end: number, limit: number): number {
  let at = from;
  while (at < end) {
    const ahead = reading.masked.slice(at, end).search(anyStand);
    if (ahead < 0) return end;
    at += ahead;
    const mark = standsFor.get(reading.masked[at]!);
    if (mark === '{') {
      const close = bracesEnd(reading.written, at, limit);
      const actual = reading.written.slice(at, close);
      const words = { actual: shortened(actual), comment: actual.startsWith('{/*') };
      reading.diagnostics.push(diagnose('mdx/expression', reading.firstLine(at, close), words));
      at = close;
    } else if (mark === '<') at = lessThan(reading, at, limit);
    else at += 1;
  }
  return at;
}

const footnote = {
  what: said('fotnote', 'footnote'),
  help: said(
    'Skriv det i teksten, eller før opp kilden i `cites` i toppen av siden.',
    'Write it in the text, or list the source in `cites` at the top of the page.',
  ),
};
const table = {
  what: said('tabell', 'table'),
  help: said('Skriv innholdet som en liste eller som avsnitt.', 'Write the content as a list or as paragraphs.'),
};

const note = /(?<!\\)\[\^[^\]\s]{1,60}\]/g;

function checkNotes(reading: Reading, from: number, end: number): void {
  for (const found of reading.written.slice(from, end).matchAll(note)) {
    const start = from + found.index;
    reading.diagnostics.push(diagnose('mdx/unsupported', reading.place(start, start + found[0].length), footnote));
  }
}

/** `[text][name]` or `[text][]`; those that have a definition are links in the tree, and no text. */
const reference = /(?<!\\)\[(?!\^)[^[\]]{1,200}\]\[(?!\^)[^[\]]{0,200}\]/g;

function checkReferences(reading: Reading, from: number, end: number): void {
  for (const found of reading.written.slice(from, end).matchAll(reference)) {
    const start = from + found.index;
    const at = reading.firstLine(start, start + found[0].length);
    reading.diagnostics.push(diagnose('mdx/undefined-link', at, { actual: shortened(found[0].replace(/\s+/g, ' ')) }));
  }
}

function checkBrackets(reading: Reading, from: number, end: number): void {
  checkNotes(reading, from, end);
  checkReferences(reading, from, end);
  checkSplitLinks(reading, from, end);
  if (reading.home !== 'note') checkLeftOver(reading, from, end);
}

const ruler = /^[ \t>]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;

/** A paragraph that is no paragraph: program code, or a table. Whether it was reported, so that no more is said of it. */
function isRefusedParagraph(reading: Reading, paragraph: Paragraph): boolean {
  const { start, end } = spanOf(paragraph);
  const written = reading.written.slice(start, end);
  const mark = standsFor.get(reading.masked[start]!);
  if ((mark === 'i' || mark === 'e') && (start === 0 || /[\r\n]/.test(reading.written[start - 1]!))) {
    const word = mark === 'i' ? 'import' : 'export';
    reading.diagnostics.push(diagnose('mdx/import-export', reading.firstLine(start, end), { word, code: isCode.test(written) }));
    return true;
  }
  const second = written.split(/\r\n|\r|\n/, 2)[1];
  if (second === undefined || !second.includes('|') || !ruler.test(second)) return false;
  reading.diagnostics.push(diagnose('mdx/unsupported', reading.firstLine(start, end), table));
  return true;
}

/** Reports what stands in the running text of a tree and cannot stand there. */
export function checkTexts(reading: Reading, root: Root): void {
  // A comment may hold several nodes of the tree: what is before this offset is reported.
  let reported = 0;
  const check = (node: Nodes, limit: number): void => {
    const { start, end } = spanOf(node);
    if (node.type === 'text' && end > reported) {
      const from = Math.max(start, reported);
      // All but the marks are about brackets, and most texts have none.
      if (reading.written.slice(from, end).includes('[')) checkBrackets(reading, from, end);
      reported = checkMarks(reading, from, end, limit);
    }
    if (node.type === 'paragraph' && isRefusedParagraph(reading, node)) return;
    if (node.type === 'paragraph') checkHeadingSpace(reading, start, end);
    if (!('children' in node)) return;
    const inner = node.type === 'paragraph' || node.type === 'heading' ? end : limit;
    for (const child of node.children) check(child, inner);
  };
  check(root, reading.written.length);
}
