import { type Diagnostic, diagnose } from '@stifinner/core';
import { escaped } from '../json-pointer.ts';
import type { FaultContext } from './fault-context.ts';
import { shortened } from './schema-words.ts';

/** The fault of a field that nobody reads, with the one that was likely meant. */
export function unknownField(
  pointer: string,
  name: string,
  expected: readonly string[],
  near: string | undefined,
  context: FaultContext,
): Diagnostic {
  const at = context.placeOf(`${pointer}/${escaped(name)}~key`);
  return diagnose('shape/unknown-field', at, { noun: context.noun, name: shortened(name), expected, near });
}
