import type { ErrorObject } from 'ajv/dist/2020.js';

/** What the messages use of the schema around an error. */
export interface SchemaAround {
  title?: string;
  description?: string;
  examples?: unknown[];
  properties?: Record<string, unknown>;
  if?: { properties?: Record<string, unknown> };
}

export const schemaAround = (error: ErrorObject): SchemaAround => (error.parentSchema ?? {}) as SchemaAround;

/** Names of fields inside: own keys only, since an author may write `toString`. */
export const namesIn = (value: unknown): string[] =>
  value !== null && typeof value === 'object' && !Array.isArray(value) ? Object.keys(value) : [];

/** The examples of a schema, as words: `8`, `8-15` eller `8-10-15`. */
export function examplesIn(schema: SchemaAround, or: 'eller' | 'or'): string {
  const quoted = (schema.examples ?? []).map(
    (example) => `\`${typeof example === 'string' ? example : JSON.stringify(example)}\``,
  );
  const last = quoted.pop() ?? '';
  return quoted.length === 0 ? last : `${quoted.join(', ')} ${or} ${last}`;
}

/** Author's text in a message: one line, and no longer than a line can bear. */
export function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 59).replace(/[\ud800-\udbff]$/, '')}…` : line;
}
