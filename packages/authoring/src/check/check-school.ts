import { type Diagnostic, diagnose } from '@stifinner/core';
import type { SchoolShelf } from './shelf.ts';

/** A school says where its accessibility statement is. */
export function checkStatement({ school }: SchoolShelf): Diagnostic[] {
  if (!school?.value || school.value.accessibilityStatement !== undefined) return [];
  return [diagnose('school/no-accessibility-statement', school.placeOf('/id'), {})];
}
