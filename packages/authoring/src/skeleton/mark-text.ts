import type { Nodes } from 'mdast';
import { isJsx } from '../mdx/nodes.ts';
import { parseTree } from '../mdx/parse-tree.ts';
import type { BodyHome } from '../mdx/parsed-body.ts';
import { beginReading, spanOf } from '../mdx/reading.ts';

/** The attributes that readers read, and how long each may be. */
const words: ReadonlyMap<string, number> = new Map([
  ['title', 120],
  ['purpose', 400],
  ['product', 400],
  ['feedback', 400],
  ['alt', 400],
]);

/**
 * A body with `mark` in front of every text that is to be translated: paragraphs, headings, and what readers read in
 * attributes. Blocks, ids and minutes stay as they are. Null where the body cannot be read.
 */
export function markText(body: string, mark: string, home: BodyHome): string | null {
  const { reading } = beginReading({ file: '', text: body, bodyOffset: 0 }, home);
  const root = parseTree(reading);
  if (root === null) return null;
  const marks: { at: number; text: string }[] = [];
  const visit = (node: Nodes): void => {
    if (isJsx(node)) marks.push(...inAttributes(body, spanOf(node).start, mark));
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'mdxJsxTextElement') {
      const first = node.children.find((child) => !(child.type === 'text' && child.value.trim() === ''));
      if (first !== undefined && !isJsx(first)) marks.push({ at: firstWord(body, spanOf(first).start), text: `${mark} ` });
    }
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(root);
  const places = new Map(marks.map(({ at, text }) => [at, text]));
  return [...places].sort(([a], [b]) => b - a).reduce((text, [at, what]) => text.slice(0, at) + what + text.slice(at), body);
}

/** A text may begin with the line end after its tag. */
const firstWord = (body: string, from: number): number => from + /^\s*/.exec(body.slice(from))![0].length;

const attribute = /\s+([a-z-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'))?/y;

/** Of the tag that begins at `start`. */
function inAttributes(body: string, start: number, mark: string): { at: number; text: string }[] {
  const found: { at: number; text: string }[] = [];
  attribute.lastIndex = start + /^<[A-Za-z]*/.exec(body.slice(start, start + 40))![0].length;
  for (let next = attribute.exec(body); next !== null; next = attribute.exec(body)) {
    const [whole, name = '', double, single] = next;
    const value = double ?? single;
    const most = words.get(name);
    if (value === undefined || most === undefined || value.length + mark.length + 1 > most) continue;
    found.push({ at: next.index + whole.length - 1 - value.length, text: `${mark} ` });
  }
  return found;
}
