import type { JsxElement } from './nodes.ts';
import { span } from './offsets.ts';

/** One space before each attribute, and values in straight quotes, with nothing in them that the parser would read otherwise. */
const attribute = / ([A-Za-z][A-Za-z-]*)(?:="([^"&<>\\]*)")?/g;
const openTag = /^<([A-Z][A-Za-z]*)((?: [A-Za-z][A-Za-z-]*(?:="[^"&<>\\]*")?)*)( ?\/)?>$/;
const closeTag = /^<\/([A-Z][A-Za-z]*)>$/;

/** A tag that opens, that stands alone (`/>`), or that closes. */
export type Tag = { type: 'open' | 'alone'; element: JsxElement } | { type: 'close'; name: string };

/** The tag that a text is, at its offset; null where it is none, or one that is written in another way. */
export function tagIn(text: string, start: number): Tag | null {
  const [, closed] = closeTag.exec(text) ?? [];
  if (closed !== undefined) return { type: 'close', name: closed };
  const [, name, written = '', slash] = openTag.exec(text) ?? [];
  if (name === undefined) return null;
  const from = start + 1 + name.length;
  const attributes = [...written.matchAll(attribute)].map(({ 0: whole, 1: key = '', 2: value = null, index }) => {
    const at = from + index;
    return { type: 'mdxJsxAttribute' as const, name: key, value, position: span(at + 1, at + whole.length) };
  });
  const position = span(start, start + text.length);
  const element: JsxElement = { type: 'mdxJsxFlowElement', name, attributes, children: [], position };
  return { type: slash === undefined ? 'open' : 'alone', element };
}
