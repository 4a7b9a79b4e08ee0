import type { BodyNode, FigureNode } from './body.ts';

/** The pictures of a body in the order of the text, those in its blocks and frames too. */
export function figuresIn(body: readonly BodyNode[]): FigureNode[] {
  return body.flatMap((node): FigureNode[] => {
    if (node.type === 'figure') return [node];
    return node.type === 'block' || node.type === 'callout' ? figuresIn(node.children) : [];
  });
}
