import type { ErrorObject } from 'ajv/dist/2020.js';
import { namesIn, schemaAround } from './schema-words.ts';

/**
 * An empty field whose own fields stand beside it, not below: one mistake, and not one for each of them. Takes the errors of
 * those fields away; answers their names by the pointer of the empty field.
 */
export function takeNotIndented(byPointer: Map<string, ErrorObject[]>): Map<string, string[]> {
  const taken = new Map<string, string[]>();
  for (const [pointer, errors] of byPointer) {
    const empty = errors.find(({ keyword, data }) => keyword === 'type' && data === null);
    const own = namesIn(empty === undefined ? undefined : schemaAround(empty).properties);
    const parent = pointer.slice(0, pointer.lastIndexOf('/'));
    const beside = byPointer.get(parent);
    if (pointer === '' || own.length === 0 || beside === undefined) continue;
    const isTaken = ({ keyword, params }: ErrorObject) =>
      keyword === 'additionalProperties' && own.includes(String(params['additionalProperty']));
    const names = beside.filter(isTaken).map(({ params }) => String(params['additionalProperty']));
    if (names.length === 0) continue;
    taken.set(pointer, names);
    const left = beside.filter((error) => !isTaken(error));
    if (left.length === 0) byPointer.delete(parent);
    else byPointer.set(parent, left);
  }
  return taken;
}
