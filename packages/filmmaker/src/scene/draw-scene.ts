import { boundsOf } from '../ink/bounds.ts';
import { type Ink, placed } from '../ink/ink.ts';
import { effortOf } from '../ink/ink-svg.ts';
import { ringed, struck } from '../kinds/item.ts';
import { kinds } from '../kinds/kinds.ts';
import { lookOf, type Person } from '../kinds/person-looks.ts';
import type { Language } from '../language.ts';
import { placeOf } from './places.ts';
import { drawn, followed, type Stage, share } from './stage.ts';
import type { Cast, Props, Text, Thing, When } from './thing.ts';

export interface SceneMoment {
  language: Language;
  lines: string[];
  cast: Cast;
  props: Props;
  since(point: When): number;
}

/** Pixels of line that the hand draws in a second, and the shortest and longest time it takes for one thing. */
const pace = { line: 1900, least: 0.45, most: 1.3 };
/** A thing inside another waits so many seconds, when it comes at the same time. */
const after = 0.35;

/** The things of a scene as they are at a moment, in the order they are written: the last lies over the others. */
export function sceneInk(things: Thing[], moment: SceneMoment): Ink[] {
  return things.map((thing) => drawnThing(thing, moment, { scale: 1, comes: 1, waits: 0 }));
}

interface Around {
  scale: number;
  comes: When;
  waits: number;
}

function drawnThing(given: Thing, moment: SceneMoment, around: Around): Ink {
  const comes = given.comes ?? around.comes;
  const thing: Thing = { ...given, comes };
  const size = thing.size ?? 1;
  const scale = around.scale * size;
  const stage: Stage = {
    scale,
    since: moment.since,
    say: (text) => said(text, moment),
    person: (name): Person => lookOf(name, Object.hasOwn(moment.cast, name) ? moment.cast[name] : {}),
    prop: (name) => (Object.hasOwn(moment.props, name) ? (moment.props[name] ?? []) : []),
    inside: (holds) =>
      (holds ?? []).map((held) => drawnThing(held, moment, { scale, comes, waits: held.comes === undefined ? after : 0 })),
  };
  const content = kinds.get(thing.kind)?.draw(thing, stage) ?? [];
  const how = thing.how ?? (comes === 0 ? 'none' : 'draw');
  const seconds =
    thing.over ?? (how === 'draw' ? Math.min(pace.most, Math.max(pace.least, effortOf(content, scale) / pace.line)) : 0.6);
  const come = drawn(stage, comes, seconds, around.waits);
  const eased = share(stage, comes, seconds, around.waits);
  const there = moment.since(comes) >= around.waits ? 1 : 0;

  const acts = thing.acts;
  const [x0, y0] = placeOf(thing.at);
  let x = followed(stage, x0, acts, (act) => act.to?.[0]);
  let y = followed(stage, y0, acts, (act) => act.to?.[1]);
  let zoom = followed(stage, 1, acts, (act) => act.grow);
  const turn = followed(stage, thing.turn ?? 0, acts, (act) => act.turn);
  let opacity = followed(stage, 1, acts, (act) => act.fade);
  if (thing.leaves !== undefined) opacity *= 1 - share(stage, thing.leaves, 0.5);
  for (const act of acts ?? [])
    if (act.shake) x += Math.sin(drawn(stage, act.when, 0.8) * Math.PI * 6) * 12 * (1 - drawn(stage, act.when, 0.8));
  if (how === 'fade') opacity *= eased;
  if (how === 'rise') y += (1 - eased) * 70;
  if (how === 'left') x -= (1 - eased) * 500;
  if (how === 'right') x += (1 - eased) * 500;
  if (how === 'rise' || how === 'left' || how === 'right') opacity *= Math.min(1, eased * 3);
  if (how === 'pop') zoom *= come <= 0 ? 0.01 : 0.4 + 0.6 * sprung(come);

  const marks = (acts ?? []).flatMap((act) => {
    if (!act.highlight && !act.strike) return [];
    const bounds = boundsOf(content, scale);
    if (!bounds) return [];
    return [placed(0, 0, [act.strike ? struck(bounds) : ringed(bounds, scale)], { drawn: drawn(stage, act.when, 0.7) })];
  });
  return placed(x, y, [placed(0, 0, content, { drawn: how === 'draw' ? come : there }), ...marks], {
    turn,
    scale: size,
    zoom,
    opacity,
  });
}

function said(text: Text | Text[] | undefined, { language, lines }: SceneMoment): string[] {
  if (text === undefined) return [];
  if (Array.isArray(text)) return text.flatMap((one) => said(one, { language, lines } as SceneMoment));
  if (typeof text === 'number') return [lines[text - 1] ?? ''];
  return [typeof text === 'string' ? text : text[language]];
}

/** A little too far, and back. */
function sprung(share: number): number {
  const back = 1.7;
  const left = share - 1;
  return 1 + (back + 1) * left ** 3 + back * left ** 2;
}
