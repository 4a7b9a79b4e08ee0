import type { Diagnostic } from '@stifinner/core';
import type { ErrorObject } from 'ajv/dist/2020.js';
import type { FaultContext, PlaceOf, ShapeContext } from './fault-context.ts';
import { takeNotIndented } from './not-indented.ts';
import { objectFaults } from './object-faults.ts';
import type { ShapeName, Shapes } from './shapes.ts';
import { everyErrorOf, firstErrorOf, isSound } from './validators.ts';
import { valueFault } from './value-fault.ts';

/** Errors multiply with the value, so in a value of more parts than this only the first error is told. */
const partsLimit = 5000;
/** And of the rest an author can use no more than this at a time. */
const faultsLimit = 50;

/**
 * The faults in the shape of `value`: one diagnostic for one mistake, at its author's place. None means that the value
 * is a `Shapes[shape]`. Two passes, so that a huge value does no harm: the first stops at the first error.
 */
export function checkShape(shape: ShapeName, value: unknown, placeOf: PlaceOf, context: ShapeContext = {}): Diagnostic[] {
  if (isSound(shape, value)) return [];
  const unknown = () => undefined;
  const { noun = 'felt', written = unknown, commentAt = unknown } = context;
  const faultContext = { noun, placeOf, written, commentAt };
  if (partsOf(value) > partsLimit) {
    const first = firstErrorOf(shape);
    first(value);
    return faultsOf(first.errors ?? [], faultContext).slice(0, 1);
  }
  const every = everyErrorOf(shape);
  every(value);
  return faultsOf(every.errors ?? [], faultContext).slice(0, faultsLimit);
}

/** Whether `value` has the shape; for a value that came through `checkShape` or from code. */
export function hasShape<Name extends ShapeName>(shape: Name, value: unknown): value is Shapes[Name] {
  return isSound(shape, value);
}

function faultsOf(errors: ErrorObject[], given: Omit<FaultContext, 'hasFault' | 'besideEmpty'>): Diagnostic[] {
  const byPointer = grouped(errors);
  const notIndented = takeNotIndented(byPointer);
  const context: FaultContext = {
    ...given,
    hasFault: (pointer) => byPointer.has(pointer),
    besideEmpty: (pointer) => notIndented.get(pointer),
  };
  return [...byPointer].flatMap(([pointer, found]) => {
    const value = valueFault(pointer, found, context);
    return value === null ? objectFaults(pointer, found, context) : [value];
  });
}

function grouped(errors: ErrorObject[]): Map<string, ErrorObject[]> {
  const byPointer = new Map<string, ErrorObject[]>();
  for (const error of errors) {
    const found = byPointer.get(error.instancePath);
    if (found === undefined) byPointer.set(error.instancePath, [error]);
    else found.push(error);
  }
  return byPointer;
}

/** How many values there are in `value`, counted no further than just past the limit. */
function partsOf(value: unknown): number {
  const waiting = [value];
  let count = 0;
  while (waiting.length > 0 && count <= partsLimit) {
    const next = waiting.pop();
    count += 1;
    if (next === null || typeof next !== 'object') continue;
    const inside = Array.isArray(next) ? next : Object.values(next);
    if (inside.length > partsLimit) return inside.length;
    waiting.push(...inside);
  }
  return count;
}
