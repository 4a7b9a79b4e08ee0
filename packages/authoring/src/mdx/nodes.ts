import type { Nodes, Paragraph, PhrasingContent, RootContent } from 'mdast';

/** A component in the syntax tree: on its own, or inside a paragraph. */
export type JsxElement = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

export const isJsx = (node: Nodes): node is JsxElement => node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** Markdown, or a component that stands for itself. */
export type Piece = RootContent | JsxElement;

/** The children of a line: a text is cut at its line endings. */
function linesOfParagraph(paragraph: Paragraph): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]];
  for (const child of paragraph.children) {
    if (child.type !== 'text') {
      lines.at(-1)!.push(child);
      continue;
    }
    child.value.split(/\r\n|\r|\n/).forEach((value, index) => {
      if (index > 0) lines.push([]);
      if (value !== '') lines.at(-1)!.push({ ...child, value });
    });
  }
  return lines;
}

/** Without the spaces at the ends of a line of text. */
function trimmed(children: readonly PhrasingContent[]): PhrasingContent[] {
  return children.map((child, index) => {
    if (child.type !== 'text') return child;
    const start = index === 0 ? child.value.trimStart() : child.value;
    return { ...child, value: index === children.length - 1 ? start.trimEnd() : start };
  });
}

/** A component from inside a paragraph, as if it had stood by itself: its words are a paragraph of its own. */
function standingAlone(element: JsxElement): JsxElement {
  if (element.type === 'mdxJsxFlowElement') return element;
  const words: Paragraph = { ...element, type: 'paragraph', children: trimmed(element.children) };
  return { ...element, type: 'mdxJsxFlowElement', children: words.children.every(isBlank) ? [] : [words] };
}

const isBlank = (node: PhrasingContent) => node.type === 'text' && node.value.trim() === '';

const joined = (lines: PhrasingContent[][]): PhrasingContent[] =>
  lines.flatMap((line, index): PhrasingContent[] => (index === 0 ? line : [{ type: 'text', value: '\n' }, ...line]));

/**
 * The parser puts `<Answer …>text</Answer>` on lines of their own into one paragraph. Components that have their lines
 * to themselves are taken out of it; a component in a sentence stays where it is.
 */
export function unravel(nodes: readonly RootContent[]): Piece[] {
  return nodes.flatMap((node): Piece[] => {
    if (node.type !== 'paragraph' || !node.children.some(isJsx)) return [node];
    const pieces: Piece[] = [];
    let text: PhrasingContent[][] = [];
    const flush = () => {
      if (text.some((line) => !line.every(isBlank))) pieces.push({ ...node, children: joined(text) });
      text = [];
    };
    for (const line of linesOfParagraph(node)) {
      const elements = line.flatMap((child): JsxElement[] => (isJsx(child) ? [child] : []));
      if (elements.length > 0 && line.every((child) => isJsx(child) || isBlank(child))) {
        flush();
        pieces.push(...elements.map(standingAlone));
      } else text.push(line);
    }
    flush();
    return pieces;
  });
}
