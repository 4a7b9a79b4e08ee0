import { type Diagnostic, diagnose, type Said } from '@stifinner/core';
import type { ErrorObject } from 'ajv/dist/2020.js';
import { escaped } from '../json-pointer.ts';
import { nearMiss } from '../near-miss.ts';
import { writeForExample } from '../text/advice.ts';
import type { FaultContext } from './fault-context.ts';
import { namesIn, type SchemaAround, schemaAround, shortened } from './schema-words.ts';
import { stepFaults } from './step-faults.ts';
import { unknownField } from './unknown-field.ts';
import { exampleOf, inBraces } from './value-help.ts';

/**
 * Faults in which fields the object at `pointer` has. An unknown field that is a near miss of a missing one is one
 * mistake, so it takes the missing one with it.
 */
export function objectFaults(pointer: string, errors: ErrorObject[], context: FaultContext): Diagnostic[] {
  const step = stepFaults(pointer, errors, context);
  if (step !== null) return step;

  const unknown = errors.filter((error) => error.keyword === 'additionalProperties');
  const missing = new Set(errors.filter(isMissing).map((error) => String(error.params['missingProperty'])));
  const faults = unknown.map((error) => {
    const name = String(error.params['additionalProperty']);
    const expected = namesIn(schemaAround(error).properties);
    const near =
      nearMiss(name, missing) ??
      nearMiss(
        name,
        expected.filter((other) => !Object.hasOwn(Object(error.data), other)),
      );
    if (near !== undefined) missing.delete(near);
    return unknownField(pointer, name, expected, near, context);
  });

  const required = errors.filter((error) => error.keyword === 'required' && missing.has(String(error.params['missingProperty'])));
  const condition = conditionOf(errors);
  // A field that another may stand in for is asked for as any field is: the author wrote nothing that it comes of.
  const always = required.filter((error) => schemaAround(error).properties !== undefined || condition === undefined);
  if (always.length > 0) faults.push(missingFields(pointer, always, undefined, context, wholeOf(errors)));
  const onlyThen = required.filter((error) => !always.includes(error));
  // A condition on a field that has a fault of its own asks for what nobody meant.
  const settled = condition?.written === true && !context.hasFault(`${pointer}/${escaped(condition.name)}`);
  if (onlyThen.length > 0 && settled) faults.push(missingFields(pointer, onlyThen, condition, context));
  for (const error of errors.filter((found) => found.keyword === 'dependentRequired')) {
    if (missing.has(String(error.params['missingProperty'])))
      faults.push(
        missingFields(
          pointer,
          [error],
          { name: String(error.params['property']), words: String(error.params['property']) },
          context,
        ),
      );
  }
  return faults;
}

/** The schema of the object itself, which knows its fields; a condition in it knows only those that it asks for. */
const wholeOf = (errors: ErrorObject[]): SchemaAround | undefined =>
  errors.map(schemaAround).find(({ properties }) => properties !== undefined);

const isMissing = (error: ErrorObject): boolean => error.keyword === 'required' || error.keyword === 'dependentRequired';

/** The field that a condition asks about (`status: published`), read from the schema of the `if` that led there. */
function conditionOf(errors: ErrorObject[]): { name: string; words: string; written: boolean } | undefined {
  const condition = errors.find((error) => error.keyword === 'if');
  if (condition === undefined) return undefined;
  const name = namesIn(schemaAround(condition).if?.properties)[0];
  if (name === undefined) return undefined;
  const value: unknown = Object(condition.data)[name];
  return { name, words: `${name}: ${shortened(String(value))}`, written: value !== undefined };
}

function missingFields(
  pointer: string,
  errors: ErrorObject[],
  because: { name: string; words: string } | undefined,
  context: FaultContext,
  whole: SchemaAround = schemaAround(errors[0]!),
): Diagnostic {
  const missing = [...new Set(errors.map((error) => String(error.params['missingProperty'])))];
  const at = context.placeOf(because === undefined ? `${pointer}~key` : `${pointer}/${escaped(because.name)}~key`);
  const help =
    context.noun === 'felt' && missing.length > 1 ? exampleOf(whole) : exampleOfField(missing[0]!, whole, context.noun);
  return diagnose('shape/missing-field', at, { noun: context.noun, missing, because: because?.words, help });
}

/** The missing field as it may look. */
function exampleOfField(name: string, schema: SchemaAround, noun: FaultContext['noun']): Said | undefined {
  const field = Object(schema.properties ?? {})[name] as SchemaAround | undefined;
  const example = field?.examples?.[0];
  const people = Array.isArray(example) ? example.map(inBraces) : [];
  if (noun === 'felt' && people.length > 0 && !people.includes(undefined))
    return writeForExample(`${name}: [${people.join(', ')}]`);
  if (typeof example !== 'string' && typeof example !== 'number') return undefined;
  const written = shortened(String(example));
  if (noun === 'attributt') return writeForExample(`${name}="${written}"`);
  return writeForExample(`${name}: ${/[:#]/.test(written) ? `"${written}"` : written}`);
}
