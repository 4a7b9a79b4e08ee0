import type { Ink } from '../ink/ink.ts';
import type { Person } from '../kinds/person-looks.ts';
import type { Act, Item, Mood, Text, Thing, When } from './thing.ts';

/** What a kind is drawn with: the moment, the words and the people. Everything is around 0, 0. */
export interface Stage {
  /** Seconds since that point in what is said; less than 0 before it. */
  since(point: When): number;
  /** The words in the language that is drawn. */
  say(text: Text | Text[] | undefined): string[];
  person(name: string): Person;
  /** Things inside a thing, around its middle. */
  inside(holds: Thing[] | undefined): Ink[];
  /** A picture of the manuscript's own, by name. */
  prop(name: string): Thing[];
  /** How large the thing is drawn, for letters that must fit. */
  scale: number;
}

/** How far something that takes so many seconds has come since a point, 0 to 1, evenly started and stopped. */
export function share(stage: Stage, point: When, seconds: number, after = 0): number {
  const value = Math.min(1, Math.max(0, (stage.since(point) - after) / seconds));
  return value * value * (3 - 2 * value);
}

/** As `share`, but even all the way: for lines that draw themselves. */
export function drawn(stage: Stage, point: When, seconds: number, after = 0): number {
  return Math.min(1, Math.max(0, (stage.since(point) - after) / seconds));
}

/** A number that acts change in turn, as it is now. */
export function followed(stage: Stage, start: number, acts: Act[] | undefined, read: (act: Act) => number | undefined): number {
  let value = start;
  for (const act of acts ?? []) {
    const goal = read(act);
    if (goal !== undefined) value += (goal - value) * share(stage, act.when, act.over ?? 1);
  }
  return value;
}

/** The face a person makes now. */
export function moodNow(stage: Stage, thing: Thing): Mood {
  const latest = (thing.acts ?? []).filter((act) => act.mood && stage.since(act.when) >= 0).at(-1);
  return latest?.mood ?? thing.mood ?? 'happy';
}

export interface LaidItem extends Item {
  comes: When;
  lines: string[];
}

/** A diagram's parts with their words; each comes a sentence after the one before when it does not say. */
export function itemsOf(stage: Stage, thing: Thing): LaidItem[] {
  const first = thing.comes ?? 1;
  return (thing.items ?? []).map((given, nth) => laid(stage, given, first + nth));
}

export function laid(stage: Stage, given: Text | Item, comes: When): LaidItem {
  const item: Item = typeof given === 'object' && !('nb' in given) ? given : { words: given };
  return { ...item, comes: item.comes ?? comes, lines: stage.say(item.words) };
}
