import type { Element, ElementContent, RootContent as HtmlContent, Root as HtmlRoot } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { PhrasingContent, RootContent } from 'mdast';
import { toHast } from 'mdast-util-to-hast';

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
]);

function allowedElement(element: Element): Element[] {
  const attributes = allowedElements.get(element.tagName);
  if (attributes === undefined) return [];
  const external = element.tagName === 'a' && /^https:/i.test(String(element.properties['href']));
  const properties = Object.fromEntries(
    Object.entries({ ...element.properties, ...(external ? { rel: 'noopener' } : {}) }).filter(([name]) =>
      attributes.includes(name),
    ),
  );
  const children = element.children.flatMap(allowedContent);
  return [{ type: 'element', tagName: element.tagName, properties, children }];
}

function allowedContent(node: ElementContent | HtmlContent): ElementContent[] {
  if (node.type === 'text') return [{ type: 'text', value: node.value.replace(/\r\n?/g, '\n') }];
  return node.type === 'element' ? allowedElement(node) : [];
}

/** Checked Markdown as HTML: by the parser's own translation, then by a strict list of elements and attributes. */
export function markdownToHtml(nodes: readonly RootContent[]): string {
  const made = toHast({ type: 'root', children: [...nodes] });
  return made.type === 'root' ? written(made.children.flatMap(allowedContent)) : '';
}

/** The words of a paragraph as HTML, without the paragraph around them. */
export function wordsToHtml(children: readonly PhrasingContent[]): string {
  const made = toHast({ type: 'paragraph', children: [...children] });
  return made.type === 'element' ? written(made.children.flatMap(allowedContent)) : '';
}

function written(children: ElementContent[]): string {
  const root: HtmlRoot = { type: 'root', children };
  return toHtml(root).trim();
}
