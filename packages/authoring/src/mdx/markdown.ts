import { alike, diagnose, type Said, said } from '@stifinner/core';
import type { Nodes } from 'mdast';
import { readCitation, refuseCitations } from './citation.ts';
import { isComponent, mayStand, tagPlace } from './components.ts';
import { checkHeading, type HeadingLevels } from './headings.ts';
import { checkLink } from './links.ts';
import { unmask } from './mask.ts';
import { isJsx, type JsxElement } from './nodes.ts';
import { type Reading, spanOf } from './reading.ts';

/** Kinds of node that say nothing wrong by being there. */
const allowed: ReadonlySet<string> = new Set([
  'root',
  'paragraph',
  'list',
  'listItem',
  'emphasis',
  'strong',
  'blockquote',
  'break',
  'thematicBreak',
  'text',
]);

const picture = {
  what: said('bilde i Markdown', 'picture in Markdown'),
  help: said(
    'Legg bildet i mappen `figures/` i pakken, og vis det med `<Figure file="navn.webp" alt="Det bildet viser." />` på en egen linje.',
    'Put the picture in the folder `figures/` in the package, and show it with `<Figure file="name.webp" alt="What the picture shows." />` on a line of its own.',
  ),
};

const unsupported: ReadonlyMap<string, { what: Said; help: Said }> = new Map([
  ['image', picture],
  ['imageReference', picture],
  ['html', { what: alike('HTML'), help: said('Skriv Markdown eller en komponent.', 'Write Markdown or a component.') }],
]);

const inText = said('inne i teksten', 'within the text');

function checkComponent(reading: Reading, element: JsxElement, place: Said | undefined): void {
  if (element.type === 'mdxJsxTextElement' && reading.home !== 'note' && isComponent(element.name))
    reading.diagnostics.push(diagnose('component/inline', tagPlace(reading, element), { name: element.name }));
  else mayStand(reading, element, 'body', place ?? inText);
}

/** «7. trinn» at the start of a paragraph is a list to the parser. Whether it was reported. */
function isAccidentalList(reading: Reading, node: Nodes): boolean {
  if (node.type !== 'list' || !node.ordered || node.start === 1 || node.children.length !== 1) return false;
  const { start } = spanOf(node);
  const marker = /^[0-9]+[.)]/.exec(reading.written.slice(start, start + 12))?.[0];
  if (marker === undefined) return false;
  reading.diagnostics.push(diagnose('mdx/accidental-list', reading.place(start, start + marker.length), { marker }));
  return true;
}

const containerWords: ReadonlyMap<string, Said> = new Map([
  ['listItem', said('i en liste', 'in a list')],
  ['blockquote', said('i et sitat', 'in a quotation')],
  ['heading', said('i en overskrift', 'in a heading')],
]);

/**
 * Checks Markdown against what is allowed, node by node. What is not known is reported, and not looked into.
 */
export function checkMarkdown(reading: Reading, node: Nodes, levels: HeadingLevels, place?: Said): void {
  if (isJsx(node)) {
    checkComponent(reading, node, place);
    return;
  }
  if (isAccidentalList(reading, node)) return;
  if (node.type === 'inlineCode' || node.type === 'code') return;
  if (node.type === 'citation') {
    readCitation(reading, node);
    return;
  }
  if (node.type === 'link') {
    node.url = unmask(node.url);
    if (node.title) node.title = unmask(node.title);
    checkLink(reading, node);
    if (refuseCitations(reading, node)) return;
  } else if (node.type === 'heading') checkHeading(reading, node, levels);
  else if (!allowed.has(node.type)) {
    const { start, end } = spanOf(node);
    const at = reading.firstLine(start, end);
    if (node.type.startsWith('mdx')) reading.diagnostics.push(diagnose('mdx/expression', at, { actual: '{…}', comment: false }));
    else {
      const words = unsupported.get(node.type) ?? {
        what: said(`innhold (${node.type})`, `content (${node.type})`),
        help: said('Skriv det som et avsnitt eller en liste.', 'Write it as a paragraph or a list.'),
      };
      reading.diagnostics.push(diagnose('mdx/unsupported', at, words));
    }
    return;
  }
  if (!('children' in node)) return;
  const inner = containerWords.get(node.type) ?? place;
  // A heading inside a list or a quote is an outline of its own, which no reader would find.
  for (const child of node.children) checkMarkdown(reading, child, inner === undefined ? levels : 'none', inner);
}
