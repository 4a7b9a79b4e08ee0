import type { Ink } from '../ink/ink.ts';
import type { Stage } from '../scene/stage.ts';
import type { Thing } from '../scene/thing.ts';

/** A sort of thing that a scene can name. */
export interface Kind {
  /** The fields it takes besides those that all take, and those of them that it cannot do without. */
  takes: readonly (keyof Thing)[];
  needs?: readonly (keyof Thing)[];
  /** Drawn around 0, 0; things that stand have their foot there. */
  draw(thing: Thing, stage: Stage): Ink[];
}

export type Kinds = Record<string, Kind>;

/** A picture that takes nothing but a colour. */
export function plain(draw: (colour: string, stage: Stage, thing: Thing) => Ink[], colour: string): Kind {
  return { takes: ['colour'], draw: (thing, stage) => draw(thing.colour ?? colour, stage, thing) };
}
