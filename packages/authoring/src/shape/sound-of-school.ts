import { isPath, isSchool } from './generated/school-validators.js';
import type { Shapes } from './shapes.ts';

const validators = { path: isPath, school: isSchool };

/**
 * Whether a value has the shape of one of a school's own files: asked of what was made of their schemas beforehand, since
 * to make it takes longer than all the rest of the check of an edited path.
 */
export const isSoundOfSchool = <Name extends keyof typeof validators>(shape: Name, value: unknown): value is Shapes[Name] =>
  validators[shape](value);
