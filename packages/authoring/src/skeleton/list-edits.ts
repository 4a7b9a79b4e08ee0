import { isCollection, isNode, isSeq, type Node, parseDocument, type YAMLSeq } from 'yaml';

/**
 * The text of a YAML file with one item more in the list at `path`: an id or a whole entry, as it is written. Every other
 * character stays as it was, comments and layout too. `before` is the number of the item that it goes in front of; it goes
 * last without. Null where there is no such list.
 */
export function addToList(text: string, path: readonly (string | number)[], item: string, before?: number): string | null {
  const list = listAt(text, path);
  if (list === null) return null;
  const next = before === undefined ? undefined : list.items[before];
  if (list.flow) return item.includes('\n') ? null : inFlow(text, list, item, next);
  return inBlock(text, list, item, next);
}

/** The text with a key and its value, as written on lines of their own, after all else at the top level. */
export function addKey(text: string, lines: string): string {
  const end = lineEnd(text);
  return `${text.trimEnd()}${end}${withEnds(lines.trimEnd(), end)}${end}`;
}

/** The items of the list at `path`, as data; none where there is no such list. */
export const itemsOf = (text: string, path: readonly (string | number)[]): unknown[] => listAt(text, path)?.toJSON() ?? [];

type Item = Node & { range: [number, number, number] };

function listAt(text: string, path: readonly (string | number)[]): YAMLSeq<Item> | null {
  const document = parseDocument(text, { logLevel: 'silent', prettyErrors: false });
  if (document.errors.length > 0) return null;
  const found = path.length === 0 ? document.contents : document.getIn(path, true);
  if (!isSeq(found)) return null;
  return found.items.every((item) => isNode(item) && item.range) ? (found as YAMLSeq<Item>) : null;
}

function inFlow(text: string, list: YAMLSeq<Item>, item: string, next: Item | undefined): string {
  if (next) return insert(text, next.range[0], `${item}, `);
  const last = list.items.at(-1);
  if (last) return insert(text, last.range[1], `, ${item}`);
  return insert(text, list.range![0] + 1, item);
}

function inBlock(text: string, list: YAMLSeq<Item>, item: string, next: Item | undefined): string {
  const end = lineEnd(text);
  const indented = (dash: number) => {
    const indent = text.slice(text.lastIndexOf('\n', dash - 1) + 1, dash);
    return { indent, lines: `${indent}- ${withEnds(item, `${end}${indent}  `)}` };
  };
  if (next) {
    const dash = text.lastIndexOf('-', next.range[0] - 1);
    const { indent, lines } = indented(dash);
    return insert(text, dash - indent.length, `${lines}${end}`);
  }
  const last = list.items.at(-1);
  if (!last) return text;
  const { lines } = indented(text.lastIndexOf('-', last.range[0] - 1));
  // A comment at the end of the last line stays there.
  const value = text.slice(0, isCollection(last) && !last.flow ? endOfBlock(last) : last.range[1]).trimEnd().length;
  const line = text.indexOf('\n', value);
  const at = line < 0 ? text.length : text[line - 1] === '\r' ? line - 1 : line;
  return insert(text, at, `${end}${lines}`);
}

/** Where the last value in a block ends; the block itself is said to reach to what follows it. */
function endOfBlock(node: Node): number {
  if (!isCollection(node) || node.flow) return node.range![1];
  const last = node.items.at(-1);
  const value = typeof last === 'object' && last !== null && 'value' in last && 'key' in last ? (last.value ?? last.key) : last;
  return isNode(value) ? endOfBlock(value) : node.range![1];
}

const insert = (text: string, at: number, what: string): string => text.slice(0, at) + what + text.slice(at);
const lineEnd = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');
const withEnds = (lines: string, end: string): string => lines.replaceAll('\n', end);
