import type { List, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { span } from './offsets.ts';
import { tagIn } from './tag-line.ts';

/** Some lines of a text that have no blank line between them. */
export interface Chunk {
  /** Offset of the first. */
  start: number;
  lines: string[];
}

/** Characters that neither Markdown nor a component gives a meaning, inside a line. */
const plain = ` 0-9A-Za-zÀ-ɏ,.;:!?()/%'"«»“”‘’–—…-`;
/** What words begin with, where they begin a line, and what they end with. */
const [first, last] = ['[A-Za-zÀ-ɏ«]', `[${plain.slice(1)}]`];
const words = `${first}(?:[${plain}]*${last})?`;
/** Between marks no line begins or ends: only what stands beside them is asked for. */
const between = new RegExp(`^[\\n${plain}]*$`);
const inner = `[0-9A-Za-zÀ-ɏ](?:[${plain}]*[0-9A-Za-zÀ-ɏ])?`;
const sources = '@[a-z0-9-]+(?:, s\\. [0-9–-]+)?(?:; @[a-z0-9-]+(?:, s\\. [0-9–-]+)?)*';
/** Strong and emphasised words, with a space or an end before and a space, an end or a stop after; a citation; an answer. */
const marks = new RegExp(
  `(?<=^|[ \\n])(?:\\*\\*(${inner})\\*\\*|\\*(${inner})\\*)(?=$|[ \\n.,;:!?)])|(?<!!)\\[(${sources})\\](?!\\()|^(<Answer[^<>]*>)(${words})</Answer>$`,
  'gm',
);
const lineStart = new RegExp(`^(?:${first}|\\*{1,2}[0-9A-Za-zÀ-ɏ]|\\[@|<Answer )(?:.*[^ ])?$`);
const program = /^(?:import|export) /;

const heading = new RegExp(`^(#{2,3}) (${words})$`);

/** A chunk of words as the node that the parser makes of it, at its place; null where it is more than that. */
export function plainBlock({ start, lines }: Chunk): RootContent | null {
  if (lines.every((line) => line.startsWith('- '))) return listOf(lines, start);
  const [, depth, title] = lines.length === 1 ? (heading.exec(lines[0]!) ?? []) : [];
  if (depth !== undefined && title !== undefined) {
    const end = start + lines[0]!.length;
    return {
      type: 'heading',
      depth: depth.length as 2 | 3,
      children: [textOf(title, end - title.length)],
      position: span(start, end),
    };
  }
  return paragraphOf(lines, start);
}

function paragraphOf(lines: readonly string[], start: number): Paragraph | null {
  if (!lines.every((line) => lineStart.test(line) && !program.test(line))) return null;
  const text = lines.join('\n');
  const children = phrasesOf(text, start);
  return children && { type: 'paragraph', children, position: span(start, start + text.length) };
}

/** Items of a line each. */
function listOf(lines: readonly string[], start: number): List | null {
  const items: ListItem[] = [];
  let at = start;
  for (const line of lines) {
    const paragraph = paragraphOf([line.slice(2)], at + 2);
    if (paragraph === null || line.startsWith('- <')) return null;
    items.push({ type: 'listItem', spread: false, checked: null, children: [paragraph], position: span(at, at + line.length) });
    at += line.length + 1;
  }
  return { type: 'list', ordered: false, start: null, spread: false, children: items, position: span(start, at - 1) };
}

/** Words with the few marks that are known; null where anything else is among them. */
function phrasesOf(text: string, start: number): PhrasingContent[] | null {
  const nodes: PhrasingContent[] = [];
  let done = 0;
  const say = (end: number): boolean => {
    const value = text.slice(done, end);
    if (value !== '') nodes.push(textOf(value, start + done));
    return between.test(value);
  };
  for (const { 0: whole, 1: strong, 2: emphasis, 3: written, 4: tag, 5: answer, index } of text.matchAll(marks)) {
    if (!say(index)) return null;
    const position = span(start + index, start + index + whole.length);
    if (strong !== undefined) nodes.push({ type: 'strong', children: [textOf(strong, start + index + 2)], position });
    else if (emphasis !== undefined) nodes.push({ type: 'emphasis', children: [textOf(emphasis, start + index + 1)], position });
    else if (written !== undefined) nodes.push({ type: 'citation', written, sources: '', position });
    else {
      const read = tagIn(tag!, start + index);
      if (read?.type !== 'open' || answer === undefined) return null;
      const { name, attributes } = read.element;
      const children = [textOf(answer, start + index + tag!.length)];
      nodes.push({ type: 'mdxJsxTextElement', name, attributes, children, position });
    }
    done = index + whole.length;
  }
  return say(text.length) ? nodes : null;
}

const textOf = (value: string, start: number) => ({ type: 'text' as const, value, position: span(start, start + value.length) });
