/** Writes types.ts from the schemas, so no type is written by hand twice. Run by `pnpm types`; a test sees that it is fresh. */
import { readFileSync, writeFileSync } from 'node:fs';
import { schemas } from '@stifinner/schemas';
import { compile, type JSONSchema } from 'json-schema-to-typescript';

type Node = { [key: string]: unknown };

/** Every definition of every schema under one root, with references between files made local. */
function bundle(): JSONSchema {
  const $defs: Node = {};
  for (const schema of Object.values(schemas)) {
    const { $defs: own, $id: _id, $schema: _schema, ...root } = schema as Node;
    Object.assign($defs, own);
    if ('type' in root) $defs[String(root['title'])] = root;
  }
  return JSON.parse(JSON.stringify({ $defs }, (key, value) => (key === '$ref' ? String(value).replace(/^.*#/, '#') : value)));
}

/** Examples and conditions say nothing that TypeScript can use; `if` would only blur the type. */
function plain(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(plain);
  if (node === null || typeof node !== 'object') return node;
  // A description beside a reference would make a copy of the type for each place it is used.
  if ('$ref' in node) return { $ref: (node as Node)['$ref'] };
  const {
    examples: _e,
    if: condition,
    then: yes,
    else: no,
    dependentRequired: _d,
    minItems: _min,
    maxItems: _max,
    ...rest
  } = node as Node;
  const kept: Node = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, plain(value)]));
  if (kept['title'] === 'Step') return { title: 'Step', description: kept['description'], anyOf: branches(node as Node) };
  if (kept['title'] === 'Minutes' && condition)
    return { title: 'Minutes', description: kept['description'], anyOf: [plain(yes), plain(no)] };
  return kept;
}

/** The outcomes of an if/then/else chain, as a union. */
function branches(node: Node): unknown[] {
  const rest = node['else'] as Node | undefined;
  return [node['then'], ...(rest?.['if'] ? branches(rest) : [])];
}

export async function generateTypes(): Promise<string> {
  const types = await compile(plain(bundle()) as JSONSchema, 'Schemas', {
    additionalProperties: false,
    bannerComment: '/** Made from the JSON schemas beside this file by `pnpm types`. Do not edit. */',
    unreachableDefinitions: true,
    style: { singleQuote: true, printWidth: 120 },
  });
  return types
    .replace(/\nexport interface Schemas \{\n[\s\S]*?\n\}\n/, '\n')
    .replace(/\n \*\n \* This interface was referenced by [\s\S]*?definition` "[^"]+"\./g, '');
}

if (import.meta.main) {
  const file = new URL('types.ts', import.meta.url);
  const types = await generateTypes();
  if (readFileSync(file, { encoding: 'utf8', flag: 'a+' }) !== types) writeFileSync(file, types);
}
