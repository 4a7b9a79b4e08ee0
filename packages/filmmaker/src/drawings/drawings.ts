import * as area from './area.ts';
import * as asking from './asking.ts';
import * as describing from './describing.ts';
import * as leftovers from './leftovers.ts';
import * as listening from './listening.ts';
import * as planHouse from './plan-house.ts';
import * as planParts from './plan-parts.ts';
import * as promise from './promise.ts';
import * as school from './school.ts';
import type { Drawing } from './shapes.ts';
import * as signs from './signs.ts';
import * as timetable from './timetable.ts';
import * as understanding from './understanding.ts';
import * as voices from './voices.ts';
import * as wall from './wall.ts';

/** The drawings that a manuscript can name: all that these files export, so no two may have the same name. */
export const drawings: Record<string, Drawing> = {
  ...area,
  ...asking,
  ...describing,
  ...leftovers,
  ...listening,
  ...planHouse,
  ...planParts,
  ...promise,
  ...school,
  ...signs,
  ...timetable,
  ...understanding,
  ...voices,
  ...wall,
};
