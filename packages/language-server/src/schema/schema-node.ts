import { schemas } from '@stifinner/schemas';

/** A piece of a JSON Schema, as far as an author is helped by it. */
export interface SchemaNode {
  $ref?: string;
  title?: string;
  description?: string;
  examples?: readonly unknown[];
  type?: string | readonly string[];
  enum?: readonly string[];
  required?: readonly string[];
  properties?: Readonly<Record<string, SchemaNode>>;
  additionalProperties?: boolean | SchemaNode;
  items?: SchemaNode;
  if?: SchemaNode;
  then?: SchemaNode;
  else?: SchemaNode;
  $defs?: Readonly<Record<string, SchemaNode>>;
}

/** A node and the schema that it stands in, which its references start from. */
export interface Located {
  node: SchemaNode;
  root: SchemaNode;
}

const byFile = new Map<string, SchemaNode>(
  Object.values(schemas).map((schema) => [schema.$id.slice(schema.$id.lastIndexOf('/') + 1), schema as SchemaNode]),
);

/** Follows a reference; what stands beside it (a description of its own) goes before what it leads to. */
export function followed({ node, root }: Located): Located {
  if (node.$ref === undefined) return { node, root };
  const [file = '', pointer = ''] = node.$ref.split('#');
  const home = file === '' ? root : (byFile.get(file) ?? root);
  const name = pointer.replace(/^\/\$defs\//, '');
  const target = name === '' ? home : home.$defs?.[name];
  if (target === undefined) return { node, root };
  const { $ref: _, ...own } = node;
  const end = followed({ node: target, root: home });
  return { node: { ...end.node, ...own }, root: end.root };
}

/** What a value may be: the node itself, and each side of a condition in it. */
export function alternatives(located: Located): Located[] {
  const { node, root } = followed(located);
  const sides = [node.then, node.else].filter((side) => side !== undefined);
  return [{ node, root }, ...sides.flatMap((side) => alternatives({ node: side, root }))];
}
