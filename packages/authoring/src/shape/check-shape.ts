import type { Diagnostic, Place } from '@stifinner/core';
import type { ErrorObject } from 'ajv/dist/2020.js';
import { objectFaults } from './object-faults.ts';
import { everyErrorOf, firstErrorOf, type ShapeName, type Shapes } from './shapes.ts';
import { valueFault } from './value-fault.ts';

/** The place of a value by JSON pointer (`''` is the whole), and of its key by the pointer and `~key`. */
export type PlaceOf = (pointer: string) => Place;

export interface ShapeContext {
  /** What a named value is called where it stands: a field in YAML (the default), an attribute on a component. */
  noun?: 'felt' | 'attributt';
  /** The text of a value as its author wrote it, by JSON pointer: `014`, where the value is 14. */
  written?: (pointer: string) => string | undefined;
}

/** Where the faults of one object or value are told. */
export interface FaultContext {
  noun: 'felt' | 'attributt';
  placeOf: PlaceOf;
  written: (pointer: string) => string | undefined;
}

/** Errors multiply with the value, so in a value of more parts than this only the first error is told. */
const partsLimit = 5000;
/** And of the rest an author can use no more than this at a time. */
const faultsLimit = 50;

/**
 * The faults in the shape of `value`: one diagnostic for one mistake, at its author's place. None means that the value
 * is a `Shapes[shape]`. Two passes, so that a huge value does no harm: the first stops at the first error.
 */
export function checkShape(shape: ShapeName, value: unknown, placeOf: PlaceOf, context: ShapeContext = {}): Diagnostic[] {
  const first = firstErrorOf(shape);
  if (first(value)) return [];
  const faultContext = { noun: context.noun ?? 'felt', placeOf, written: context.written ?? (() => undefined) };
  if (partsOf(value) > partsLimit) return faultsOf(first.errors ?? [], faultContext).slice(0, 1);
  const every = everyErrorOf(shape);
  every(value);
  return faultsOf(every.errors ?? [], faultContext).slice(0, faultsLimit);
}

/** Whether `value` has the shape; for a value that came through `checkShape` or from code. */
export function hasShape<Name extends ShapeName>(shape: Name, value: unknown): value is Shapes[Name] {
  return firstErrorOf(shape)(value);
}

function faultsOf(errors: ErrorObject[], context: FaultContext): Diagnostic[] {
  const byPointer = Map.groupBy(errors, (error) => error.instancePath);
  return [...byPointer].flatMap(([pointer, found]) => {
    const value = valueFault(pointer, found, context);
    return value === null ? objectFaults(pointer, found, context) : [value];
  });
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
