import type { Nodes, Root, RootContent } from 'mdast';
import type { JsxElement } from './nodes.ts';
import { point, span } from './offsets.ts';
import { type Chunk, plainBlock } from './plain-blocks.ts';
import { tagIn } from './tag-line.ts';

/** What reads the text of a block, where it is more than plain words. */
type Parser = (text: string) => Root;

/** What may reach over the lines that are looked at one by one: program code, definitions of links, masked marks, other line ends. */
const reaching = /```|~~~|\]:|[\t\r\uE010-\uE013]/;

/**
 * The tree of a text that is written as nearly all are: components with a line for each tag, and Markdown between them.
 * Tags, headings, and paragraphs and lists of words with few marks, are known by their lines; only the rest is given to the parser. Null where the text is not so regular, or not sound: then the parser reads it
 * whole. A test holds the two trees equal.
 */
export function treeByLines(text: string, parse: Parser): Root | null {
  if (reaching.test(text)) return null;
  const root: Root = { type: 'root', children: [], position: span(0, text.length) };
  const open: JsxElement[] = [];
  let chunks: Chunk[] = [];
  let chunk: Chunk | null = null;
  const inside = (): RootContent[] => (open.at(-1)?.children ?? root.children) as RootContent[];
  const flush = (): boolean => {
    const nodes = readChunks(chunks, text, parse);
    chunks = [];
    chunk = null;
    if (nodes === null) return false;
    inside().push(...nodes);
    return true;
  };
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    const tag = line.startsWith('<') ? tagIn(line, start) : null;
    if (tag !== null) {
      if (!flush()) return null;
      if (tag.type === 'close') {
        const element = open.pop();
        if (element?.name !== tag.name) return null;
        element.position!.end = point(end);
      } else {
        inside().push(tag.element);
        if (tag.type === 'open') open.push(tag.element);
      }
    } else if (line === '') chunk = null;
    else if (chunk === null) {
      chunk = { start, lines: [line] };
      chunks.push(chunk);
    } else chunk.lines.push(line);
    start = end + 1;
  }
  return flush() && open.length === 0 ? root : null;
}

/** Chunks that stand beside each other; those that are not plain are parsed together, since a list may go on after a blank line. */
function readChunks(chunks: readonly Chunk[], text: string, parse: Parser): RootContent[] | null {
  const known = chunks.map(plainBlock);
  const isList = (at: number) => known[at] === null || known[at]?.type === 'list';
  const isKnown = (at: number) => (known[at]?.type === 'list' ? !isNear(at) : known[at] !== null);
  const isNear = (at: number) => (at > 0 && isList(at - 1)) || (at + 1 < chunks.length && isList(at + 1));
  const nodes: RootContent[] = [];
  for (let at = 0; at < chunks.length; at += 1) {
    if (isKnown(at)) {
      nodes.push(known[at]!);
      continue;
    }
    const { start } = chunks[at]!;
    while (at + 1 < chunks.length && !isKnown(at + 1)) at += 1;
    const last = chunks[at]!;
    try {
      const tree = parse(text.slice(start, last.start + last.lines.join('\n').length));
      shift(tree, start);
      nodes.push(...tree.children);
    } catch {
      return null;
    }
  }
  return nodes;
}

/** Moves a tree that begins at `by`. */
function shift(node: Nodes, by: number): void {
  const parts = 'attributes' in node ? [node, ...node.attributes] : [node];
  for (const { position } of parts) {
    if (position === undefined) continue;
    position.start = point(position.start.offset! + by);
    position.end = point(position.end.offset! + by);
  }
  if ('children' in node) for (const child of node.children) shift(child, by);
}
