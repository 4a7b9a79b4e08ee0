import { readFileSync } from 'node:fs';
import { schemas } from '@stifinner/schemas';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { generateTypes } from '../../schemas/generate-types.ts';
import { generatedValidators } from '../../schemas/generate-validators.ts';

type Node = Record<string, unknown>;

/** Every field of every object in a schema, with the way to it. */
function fields(node: unknown, way: string): { way: string; field: Node }[] {
  if (node === null || typeof node !== 'object') return [];
  const own = Object.entries(((node as Node)['properties'] as Node | undefined) ?? {}).map(([name, field]) => ({
    way: `${way}/${name}`,
    field: field as Node,
  }));
  const deeper = Object.entries(node as Node)
    .filter(([name]) => name !== 'if')
    .flatMap(([name, child]) => fields(child, name === 'properties' ? way : `${way}/${name}`));
  return [...own, ...deeper];
}

test('the types are made from the schemas as they stand', async () => {
  expect(readFileSync(new URL('../../schemas/types.ts', import.meta.url), 'utf8')).toBe(await generateTypes());
});

test.each(generatedValidators())('%s are made from the schemas as they stand', (name, text) => {
  const made = new URL(`../../packages/authoring/src/shape/generated/${name}`, import.meta.url);
  expect(readFileSync(made, 'utf8')).toBe(text);
});

describe.each(Object.entries(schemas))('%s', (name, schema) => {
  test('is sound JSON Schema 2020-12', () => {
    const ajv = new Ajv2020({
      strict: true,
      allowUnionTypes: true,
      strictRequired: false,
      schemas: Object.values(schemas).filter((each) => each !== schema),
    });
    expect(ajv.validateSchema(schema)).toBe(true);
    expect(() => ajv.compile(schema)).not.toThrow();
  });

  test('describes each field for its author, with an example', () => {
    const silent = fields(schema, name).filter(({ field }) => !field['description'] || !Array.isArray(field['examples']));
    expect(silent.map(({ way }) => way)).toEqual([]);
  });

  test('closes every object', () => {
    const open = JSON.stringify(schema, (key, value) =>
      key !== 'if' && value?.type === 'object' && value.properties && value.additionalProperties !== false ? 'OPEN' : value,
    );
    expect(open).not.toContain('"OPEN"');
  });
});
