import { schemas } from '@stifinner/schemas';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { path, school } from './generated/school-validators.js';
import { addressOf, type ShapeName, strictness } from './shapes.ts';

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

/**
 * Whether a value has the shape. A school's own files are asked of what was made of their schemas beforehand: to make it
 * takes longer than all the rest of the check of an edited path.
 */
export function isSound(shape: ShapeName, value: unknown): boolean {
  if (shape === 'path') return path(value);
  if (shape === 'school') return school(value);
  return firstErrorOf(shape)(value);
}

/** Stops at the first error: cheap, however large the value. */
export const firstErrorOf = (shape: ShapeName): ValidateFunction => compiled(shape, false);

/** Finds every error: only for a value of modest size, since errors multiply with it. */
export const everyErrorOf = (shape: ShapeName): ValidateFunction => compiled(shape, true);
