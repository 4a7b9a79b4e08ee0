import type { BodyNode } from '@stifinner/core';

/** How many words a text as HTML has. Linear: it is read for every page at every check. */
export function countWords(html: string): number {
  let count = 0;
  let counted = false;
  for (let at = 0; at < html.length; at += 1) {
    const code = html.charCodeAt(at);
    if (code === openTag) {
      const close = html.indexOf('>', at);
      if (close < 0) return count;
      at = close;
      counted = false;
    } else if (code <= space || code === hardSpace) counted = false;
    else if (!counted && isPartOfWord(code)) {
      counted = true;
      count += 1;
    }
  }
  return count;
}

const openTag = 0x3c;
const space = 0x20;
const hardSpace = 0xa0;

/** A digit or a letter; punctuation that stands alone, as a dash does, is no word. */
const isPartOfWord = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) ||
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0xc0 && !(code >= 0x2000 && code <= 0x206f));

/** How many questions a text as HTML asks. */
export const countQuestions = (html: string): number => html.match(/\?(?=[\s<»”"’)]|$)/g)?.length ?? 0;

/** The HTML of a text's own words: with its frames and captions, without the blocks and meetings in it. */
export const ownHtml = (nodes: readonly BodyNode[]): string => nodes.map(ownHtmlOf).join('\n');

function ownHtmlOf(node: BodyNode): string {
  if (node.type === 'html') return node.html;
  if (node.type === 'figure') return node.caption ?? '';
  return node.type === 'callout' ? ownHtml(node.children) : '';
}

/** The words of a block as HTML. */
export interface BlockHtml {
  /** Without the blocks inside it. */
  own: string;
  /** The answers of a question, which may themselves be questions. */
  answers: string;
}

/** The HTML of each block by its id. */
export function htmlOfBlocks(nodes: readonly BodyNode[], found = new Map<string, BlockHtml>()): ReadonlyMap<string, BlockHtml> {
  for (const node of nodes) {
    if (node.type !== 'block' && node.type !== 'callout') continue;
    if (node.type === 'block')
      found.set(node.block, { own: ownHtml(node.children), answers: node.answers.map(({ html }) => html).join('\n') });
    htmlOfBlocks(node.children, found);
  }
  return found;
}
