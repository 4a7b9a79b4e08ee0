import { type BodyNode, type Diagnostic, diagnose, nearest, type Place, sortDiagnostics } from '@stifinner/core';
import { refuseDefinedCitations } from './citation.ts';
import { readContent } from './content.ts';
import { declaredIds } from './declared-ids.ts';
import { resolveDefinitions } from './definitions.ts';
import { unravel } from './nodes.ts';
import { parseTree } from './parse-tree.ts';
import type { BodyHome, BodyReference, BodySource, ParsedBody } from './parsed-body.ts';
import { plainTextToHtml } from './plain-text.ts';
import { beginReading, type Reading } from './reading.ts';
import { checkTexts } from './texts.ts';

/** Reads a whole text; the nodes are null where the parser could not read it. What is found stands in the reading. */
function read(source: BodySource, home: Reading['home']): { reading: Reading; nodes: BodyNode[] | null } {
  const { reading, forbidden } = beginReading(source, home);
  for (const { start, end } of forbidden) {
    const actual = named(reading.written.slice(start, end));
    reading.diagnostics.push(diagnose('mdx/forbidden-character', reading.place(start, end), { actual }));
  }
  const root = parseTree(reading);
  if (root === null) return { reading, nodes: null };
  if (home !== 'note') refuseDefinedCitations(reading, root);
  resolveDefinitions(root);
  checkTexts(reading, root);
  return { reading, nodes: readContent(reading, unravel(root.children), { container: 'body', section: null }) };
}

/** One mistake may be made all over a page (program code that was pasted in); an author can use no more than this at a time. */
const mostDiagnostics = 50;

/** A reference as written, or a character by its number: it may be invisible. */
const named = (written: string) =>
  written.startsWith('&') ? written : `U+${written.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;

function checkBlockLinks(reading: Reading): void {
  const ids = declaredIds(reading.written).filter(({ kind }) => kind === 'block');
  for (const { id, at } of reading.blockLinks) {
    if (ids.some((block) => block.id === id)) continue;
    const near = nearest(
      id,
      ids.map((block) => block.id),
    );
    reading.diagnostics.push(diagnose('mdx/unknown-block', at, { id, near }));
  }
}

/**
 * The body of a page or of leader support as data: MDX is parsed, checked against what is allowed, and turned into
 * HTML; nothing in it is ever run. Total: every fault is a diagnostic at its place in the file.
 */
export function parseBody(source: BodySource, home: BodyHome): ParsedBody {
  const { reading, nodes } = read(source, home);
  if (nodes !== null) checkBlockLinks(reading);
  const { blocks, meetings, references } = reading;
  const diagnostics = sortDiagnostics(reading.diagnostics).slice(0, mostDiagnostics);
  const sound = nodes !== null && reading.diagnostics.every(({ severity }) => severity !== 'error');
  return { nodes: nodes ?? [], blocks, meetings, references, declared: declaredIds(reading.written), diagnostics, sound };
}

/** A text in a field as HTML, with what it points to and what is wrong with it. */
export interface RenderedMarkdown {
  html: string;
  references: BodyReference[];
  diagnostics: Diagnostic[];
}

/**
 * Markdown in a field (a school's note, a text step) as HTML: the same parser and the same list of what is allowed, with
 * no components, and headings of level 3 only. `placeOf` tells where in the file a place in the text is.
 */
export function renderMarkdown(text: string, file: string, placeOf: (inside: Place) => Place): RenderedMarkdown {
  const html = plainTextToHtml(text);
  return html === null ? parseMarkdown(text, file, placeOf) : { html, references: [], diagnostics: [] };
}

/** The same, always by the parser. */
export function parseMarkdown(text: string, file: string, placeOf: (inside: Place) => Place): RenderedMarkdown {
  const { reading, nodes } = read({ file, text, bodyOffset: 0 }, 'note');
  const html = (nodes ?? []).map((node) => (node.type === 'html' ? node.html : '')).join('\n');
  return {
    html,
    references: reading.references.map((reference) => ({ ...reference, at: placeOf(reference.at) })),
    diagnostics: sortDiagnostics(reading.diagnostics).map(({ related: _, ...diagnostic }) => ({
      ...diagnostic,
      at: placeOf(diagnostic.at),
    })),
  };
}
