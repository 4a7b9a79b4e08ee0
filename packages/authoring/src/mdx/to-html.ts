import type { Element, ElementContent, RootContent as HtmlContent, Root as HtmlRoot } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { PhrasingContent, RootContent, Text } from 'mdast';
import { type Handlers, toHast } from 'mdast-util-to-hast';
import { readAddress } from './address.ts';
import type { CitationNode } from './citation-syntax.ts';
import { unmask } from './mask.ts';

/** Every element that a text may become, with its attributes. Nothing else is ever written out. */
export const allowedElements: ReadonlyMap<string, readonly string[]> = new Map([
  ['p', []],
  ['h2', []],
  ['h3', []],
  ['ul', []],
  ['ol', ['start']],
  ['li', []],
  ['em', []],
  ['strong', []],
  ['blockquote', []],
  ['code', []],
  ['pre', []],
  ['br', []],
  ['a', ['href', 'title', 'rel']],
  ['hr', []],
  ['cite', ['data-sources']],
]);

/** Where a link goes. The address is checked, and reported, before this: here it is left out if it is not safe. */
function linkProperties({ properties }: Element): [name: string, value: string][] {
  const href = String(properties['href']);
  const { kind } = readAddress(href);
  if (kind === 'refused') return [];
  return kind === 'web'
    ? [
        ['href', href],
        ['rel', 'noopener'],
      ]
    : [['href', href]];
}

function allowedElement(element: Element): Element[] {
  const attributes = allowedElements.get(element.tagName);
  if (attributes === undefined) return [];
  const written = Object.entries(element.properties).filter(([name]) => attributes.includes(name) && name !== 'href');
  const properties = Object.fromEntries([...written, ...(element.tagName === 'a' ? linkProperties(element) : [])]);
  const children = element.children.flatMap(allowedContent);
  return [{ type: 'element', tagName: element.tagName, properties, children }];
}

function allowedContent(node: ElementContent | HtmlContent): ElementContent[] {
  if (node.type === 'text') return [{ type: 'text', value: unmask(node.value).replace(/\r\n?/g, '\n') }];
  return node.type === 'element' ? allowedElement(node) : [];
}

/** A citation is an element with nothing in it: how it reads depends on the page's other sources, and the site knows them. */
const handlers: Handlers = {
  citation: (_state, { sources }: CitationNode): Element[] =>
    sources === '' ? [] : [{ type: 'element', tagName: 'cite', properties: { 'data-sources': sources }, children: [] }],
};

/** Checked Markdown as HTML: by the parser's own translation, then by a strict list of elements and attributes. */
export function markdownToHtml(nodes: readonly RootContent[]): string {
  return nodes.every(isWords) ? nodes.map(({ children }) => `<p>${children[0].value}</p>`).join('\n') : translated(nodes);
}

interface Words {
  type: 'paragraph';
  children: [Text];
}

/** Nothing that HTML gives a meaning, or that the translation would make other white space of. */
const words = /^[^\s&<>\uE000-\uF8FF](?:[^\t\r\n&<>\uE000-\uF8FF]*[^\s&<>\uE000-\uF8FF])?$/;

/** Most of what stands in components is a paragraph of words: the translation of it is known, and a test holds the two equal. */
const isWords = (node: RootContent): node is RootContent & Words =>
  node.type === 'paragraph' &&
  node.children.length === 1 &&
  node.children[0]!.type === 'text' &&
  words.test(node.children[0]!.value);

/** The same, always by way of the translation. */
export function translated(nodes: readonly RootContent[]): string {
  const made = toHast({ type: 'root', children: [...nodes] }, { handlers });
  return made.type === 'root' ? written(made.children.flatMap(allowedContent)) : '';
}

/** The words of a paragraph as HTML, without the paragraph around them. */
export function wordsToHtml(children: readonly PhrasingContent[]): string {
  const made = toHast({ type: 'paragraph', children: [...children] }, { handlers });
  return made.type === 'element' ? written(made.children.flatMap(allowedContent)) : '';
}

function written(children: ElementContent[]): string {
  const root: HtmlRoot = { type: 'root', children };
  return toHtml(root).trim();
}
