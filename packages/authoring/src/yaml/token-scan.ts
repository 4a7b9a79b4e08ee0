import type { CST } from 'yaml';

export interface TokenScan {
  /** Anchors, aliases and tags, in the order of the text. */
  refused: { kind: 'reuse' | 'tag'; offset: number; source: string }[];
  /** Offset of the first value that is deeper than the limit. */
  tooDeep: number | null;
  /** The first bracket that nothing closes: all that follows seems to lie inside it. */
  open: { offset: number; source: string } | null;
  /** The first quote that is not closed on its line, though the next line has a field, or not at all. */
  openQuote: { offset: number; source: string } | null;
  /** The first space that looks like one to an author but not to YAML, or is not there: `\u00a0reading: 2`, `{reading:2}`. */
  space: { offset: number; source: string; key: string | null } | null;
}

const fieldOnNextLine = /\n[ \t]*(?:- +)*[A-Za-z][\w-]*:[ \t\r\n]/;
const hardSpace = /^-?[\u00a0\u2007\u202f]/;

/**
 * Looks through the tokens of a document before anything is composed from them: composing is recursive, and would follow
 * aliases. No recursion here, so no depth can overflow it.
 */
export function scanTokens(document: CST.Document, depthLimit: number): TokenScan {
  const scan: TokenScan = { refused: [], tooDeep: null, open: null, openQuote: null, space: null };
  const waiting: { token: CST.Token; depth: number }[] = [];
  const lookAt = (token: CST.Token) => {
    if (token.type === 'anchor' || token.type === 'alias')
      scan.refused.push({ kind: 'reuse', offset: token.offset, source: token.source });
    else if (token.type === 'tag') scan.refused.push({ kind: 'tag', offset: token.offset, source: token.source });
  };
  // What stands around a value has nothing inside it, and is not waited for.
  const lookAtAll = (tokens: CST.Token[] | undefined) => {
    if (tokens !== undefined) for (const token of tokens) lookAt(token);
  };
  const seen = (space: NonNullable<TokenScan['space']>) => {
    if (space.offset < (scan.space?.offset ?? Infinity)) scan.space = space;
  };
  lookAtAll(document.start);
  if (document.value) waiting.push({ token: document.value, depth: 1 });
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { token, depth } = next;
    if (depth > depthLimit) {
      scan.tooDeep = Math.min(scan.tooDeep ?? token.offset, token.offset);
      continue;
    }
    lookAt(token);
    if (token.type === 'block-scalar') for (const prop of token.props) waiting.push({ token: prop, depth });
    if (token.type === 'flow-collection' && token.end.length === 0 && token.offset < (scan.open?.offset ?? Infinity))
      scan.open = { offset: token.offset, source: token.start.source };
    if (token.type === 'double-quoted-scalar' || token.type === 'single-quoted-scalar') {
      const { offset, source } = token;
      const isOpen = source.length < 2 || !source.endsWith(source[0]!) || fieldOnNextLine.test(source);
      if (isOpen && offset < (scan.openQuote?.offset ?? Infinity)) scan.openQuote = { offset, source: source[0]! };
    }
    if (token.type === 'scalar' && hardSpace.test(token.source)) seen({ offset: token.offset, source: token.source, key: null });
    if (!('items' in token)) continue;
    const isFlowMap = token.type === 'flow-collection' && token.start.source === '{';
    for (const item of token.items) {
      // A field without a value inside braces is one whose colon has no space after it.
      const glued = isFlowMap && item.key?.type === 'scalar' && !item.value ? /^([A-Za-z][\w-]*):\S/.exec(item.key.source) : null;
      if (glued !== null && item.key) seen({ offset: item.key.offset, source: glued.input, key: glued[1]! });
      lookAtAll(item.start);
      lookAtAll(item.sep);
      if (item.key) waiting.push({ token: item.key, depth: depth + 1 });
      if (item.value) waiting.push({ token: item.value, depth: depth + 1 });
    }
  }
  scan.refused.sort((a, b) => a.offset - b.offset);
  return scan;
}
