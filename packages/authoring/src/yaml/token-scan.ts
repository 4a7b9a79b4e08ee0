import type { CST } from 'yaml';

export interface TokenScan {
  /** Anchors, aliases and tags, in the order of the text. */
  refused: { kind: 'reuse' | 'tag'; offset: number; source: string }[];
  /** Offset of the first value that is deeper than the limit. */
  tooDeep: number | null;
  /** The first bracket that nothing closes: all that follows seems to lie inside it. */
  open: { offset: number; source: string } | null;
}

/**
 * Looks through the tokens of a document before anything is composed from them: composing is recursive, and would follow
 * aliases. No recursion here, so no depth can overflow it.
 */
export function scanTokens(document: CST.Document, depthLimit: number): TokenScan {
  const scan: TokenScan = { refused: [], tooDeep: null, open: null };
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
    if (!('items' in token)) continue;
    for (const item of token.items) {
      lookAtAll(item.start);
      lookAtAll(item.sep);
      if (item.key) waiting.push({ token: item.key, depth: depth + 1 });
      if (item.value) waiting.push({ token: item.value, depth: depth + 1 });
    }
  }
  scan.refused.sort((a, b) => a.offset - b.offset);
  return scan;
}
