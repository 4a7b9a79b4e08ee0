import { alternatives, followed, type Located, type SchemaNode } from './schema-node.ts';

/** A field that may be written, and what is said of it. */
export interface Field {
  name: string;
  node: SchemaNode;
  required: boolean;
}

/** The schema at a way of names, `*` for any item of a list; several where it depends on what else is written. */
export function schemasAt(root: SchemaNode, way: readonly string[]): Located[] {
  let here: Located[] = [{ node: root, root }];
  for (const name of way) here = here.flatMap(alternatives).flatMap((located) => inside(located, name));
  return withoutTwins(here.flatMap(alternatives));
}

function inside({ node, root }: Located, name: string): Located[] {
  const { items, properties, additionalProperties } = node;
  if (name === '*') return items === undefined ? [] : [{ node: items, root }];
  if (properties !== undefined && Object.hasOwn(properties, name)) return [{ node: properties[name]!, root }];
  return typeof additionalProperties === 'object' ? [{ node: additionalProperties, root }] : [];
}

function withoutTwins(located: Located[]): Located[] {
  const seen = new Set<string>();
  return located.filter(({ node }) => {
    const text = JSON.stringify(node);
    return seen.has(text) ? false : seen.add(text);
  });
}

/** The fields of a map at a way, each once; one that only some sides of a condition ask for is not required. */
export function fieldsAt(root: SchemaNode, way: readonly string[]): Field[] {
  const maps = schemasAt(root, way).filter(({ node }) => node.properties !== undefined);
  const fields = new Map<string, Field>();
  for (const located of maps)
    for (const [name, node] of Object.entries(located.node.properties ?? {})) {
      const field = followed({ node, root: located.root });
      const required = maps.every((map) => map.node.required?.includes(name));
      if (!fields.has(name)) fields.set(name, { name, node: field.node, required });
    }
  return [...fields.values()];
}

/** The words that a value at a way may be; `true` and `false` for a yes or no. */
export function wordsAt(root: SchemaNode, way: readonly string[]): { words: string[]; node: SchemaNode | null } {
  const found = schemasAt(root, way).map(({ node }) => node);
  const words = found.flatMap((node) => node.enum ?? (node.type === 'boolean' ? ['true', 'false'] : []));
  return { words: [...new Set(words)], node: found[0] ?? null };
}
