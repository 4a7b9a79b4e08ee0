import { type Diagnostic, diagnose, said } from '@stifinner/core';
import { schemas } from '@stifinner/schemas';
import type { ErrorObject } from 'ajv/dist/2020.js';
import { nearMiss } from '../near-miss.ts';
import type { FaultContext } from './fault-context.ts';
import { namesIn, schemaAround } from './schema-words.ts';
import { unknownField } from './unknown-field.ts';

/** The field that says what a step is, and the fields that go with it: `page` with `omit`, `because`, `note`. */
const stepFields: ReadonlyMap<string, readonly string[]> = new Map(
  Object.values(schemas.path.$defs)
    .filter((definition) => definition.title.endsWith('Step') && 'properties' in definition)
    .map((definition) => {
      const names = namesIn('properties' in definition ? definition.properties : {});
      return [names[0]!, names];
    }),
);
const kinds = [...stepFields.keys()];

/**
 * The faults of a step that does not say what it is, or null for anything else. The schema takes such a step for a page,
 * so its errors would be about a page that nobody meant.
 */
export function stepFaults(pointer: string, errors: ErrorObject[], context: FaultContext): Diagnostic[] | null {
  const error = errors.find((found) => schemaAround(found).title === 'PageStep');
  if (error === undefined) return null;
  const written = namesIn(error.data);
  if (kinds.some((kind) => written.includes(kind))) return null;
  const known = new Set([...stepFields.values()].flat());
  for (const name of written.filter((candidate) => !known.has(candidate))) {
    const near = nearMiss(name, kinds);
    if (near === undefined) continue;
    const others = written.filter((other) => other !== name && !stepFields.get(near)!.includes(other));
    return [name, ...others].map((unknown) =>
      unknownField(
        pointer,
        unknown,
        unknown === name ? kinds : stepFields.get(near)!,
        unknown === name ? near : undefined,
        context,
      ),
    );
  }
  const unknown = written.find((name) => !known.has(name));
  if (unknown !== undefined) return [unknownField(pointer, unknown, kinds, undefined, context)];
  const help = said(`Et steg har nettopp én av ${kinds.join(', ')}.`, `A step has exactly one of ${kinds.join(', ')}.`);
  return [diagnose('shape/missing-field', context.placeOf(`${pointer}~key`), { noun: 'felt', missing: ['page'], help })];
}
