import { cut, rectangle, slanted } from './area.ts';
import { talk, teacher } from './school.ts';
import type { Drawing } from './shapes.ts';
import { because, link, roof } from './signs.ts';
import { blocks, bridge, definition, network, roots } from './understanding.ts';

/** The drawings that a manuscript can name. */
export const drawings: Record<string, Drawing> = {
  because,
  blocks,
  bridge,
  cut,
  definition,
  link,
  network,
  rectangle,
  roof,
  roots,
  slanted,
  talk,
  teacher,
};
