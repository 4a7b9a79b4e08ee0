import type { BodyNode } from '@stifinner/core';

export type BlockNode = Extract<BodyNode, { type: 'block' }>;

/** The block with this id, wherever it stands in a page's text. */
export function findBlock(body: readonly BodyNode[], id: string): BlockNode | null {
  for (const node of body) {
    if (node.type === 'block' && node.block === id) return node;
    if (node.type !== 'block' && node.type !== 'callout') continue;
    const inside = findBlock(node.children, id);
    if (inside !== null) return inside;
  }
  return null;
}
