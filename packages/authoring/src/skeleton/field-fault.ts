import type { Place } from '@stifinner/core';
import { checkShape } from '../shape/check-shape.ts';
import type { ShapeName } from '../shape/shapes.ts';

/**
 * What is wrong with an answer, by the schema of the field that it will stand in; null where nothing is. The words are
 * those that the checker would say of the file: `faultIn('school', 'colour', 'grønn')`.
 */
export function faultIn(shape: ShapeName, field: string, value: unknown): string | null {
  // The place is only used to know which field a finding is about.
  const placeOf = (pointer: string): Place => ({ file: pointer, line: 1, column: 1, endLine: 1, endColumn: 1 });
  const found = checkShape(shape, { [field]: value }, placeOf).find(
    ({ at }) => at.file === `/${field}` || at.file.startsWith(`/${field}/`),
  );
  return found === undefined ? null : [found.message, found.help].filter(Boolean).join('. ');
}
