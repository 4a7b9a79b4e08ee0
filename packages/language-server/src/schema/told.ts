import type { SchemaNode } from './schema-node.ts';

const written = (example: unknown): string => `\`${typeof example === 'string' ? example : JSON.stringify(example)}\``;

/** What a schema says of a value, as Markdown: its description, and examples after `example`, a word for them. */
export function told({ description = '', examples = [] }: SchemaNode, example: string): string {
  const shown = examples.map(written).filter((text) => text.length <= 160);
  return shown.length === 0 ? description : `${description}\n\n${example} ${shown.join(', ')}`;
}
