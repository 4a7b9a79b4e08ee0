import { schemas } from '@stifinner/schemas';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import * as contentValidators from './generated/content-validators.js';
import { addressOf, type ShapeName, strictness, validatorName } from './shapes.ts';
import { isSoundOfSchool } from './sound-of-school.ts';

/**
 * `verbose` gives each error the schema around it, which knows the field names and the words to explain it with. That the
 * schemas themselves are sound is for a test, since to look at them costs more than to read a hundred files.
 */
function validatorOf(allErrors: boolean): Ajv2020 {
  const ajv = new Ajv2020({ ...strictness, verbose: true, validateSchema: false, allErrors });
  for (const schema of Object.values(schemas)) ajv.addSchema(schema);
  return ajv;
}

/** Made when they are asked for. */
const validators = new Map<boolean, Ajv2020>();

function compiled(shape: ShapeName, allErrors: boolean): ValidateFunction {
  const ajv = validators.get(allErrors) ?? validatorOf(allErrors);
  validators.set(allErrors, ajv);
  return ajv.getSchema(addressOf(shape))!;
}

/** Made of the schemas beforehand: to make them takes longer than to check fifty pages. */
const soundOfContent = new Map<string, (value: unknown) => boolean>(Object.entries(contentValidators));

/** Whether a value has the shape. */
export const isSound = (shape: ShapeName, value: unknown): boolean =>
  shape === 'path' || shape === 'school' ? isSoundOfSchool(shape, value) : soundOfContent.get(validatorName(shape))!(value);

/** Stops at the first error: cheap, however large the value. */
export const firstErrorOf = (shape: ShapeName): ValidateFunction => compiled(shape, false);

/** Finds every error: only for a value of modest size, since errors multiply with it. */
export const everyErrorOf = (shape: ShapeName): ValidateFunction => compiled(shape, true);
