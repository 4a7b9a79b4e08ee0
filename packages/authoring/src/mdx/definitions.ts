import type { Definition, Link, Nodes, Parents, Root } from 'mdast';

type Definitions = ReadonlyMap<string, Definition>;

function collect(node: Nodes, found: Map<string, Definition>): void {
  // The first of two definitions holds, as in all Markdown.
  if (node.type === 'definition' && !found.has(node.identifier)) found.set(node.identifier, node);
  if ('children' in node) for (const child of node.children) collect(child, found);
}

function resolveIn(parent: Parents, definitions: Definitions): void {
  const children = (parent.children as Nodes[]).flatMap((child): Nodes[] => {
    if (child.type === 'definition') return [];
    if ('children' in child) resolveIn(child, definitions);
    if (child.type !== 'linkReference') return [child];
    // A footnote is no link: it stays text, and is reported as such.
    if (child.identifier.startsWith('^')) return [{ ...child, type: 'text', value: `[${child.label}]` }];
    const definition = definitions.get(child.identifier);
    if (definition === undefined) return child.children;
    const { url, title = null } = definition;
    const link: Link = { type: 'link', url, title, children: child.children };
    return [child.position === undefined ? link : { ...link, position: child.position }];
  });
  parent.children = children as typeof parent.children;
}

/** Turns `[text][name]` into links, and takes out the lines `[name]: address` that they point to. */
export function resolveDefinitions(root: Root): void {
  const definitions = new Map<string, Definition>();
  collect(root, definitions);
  resolveIn(root, definitions);
}
