import { markerNames } from '../ink/palette.ts';
import { cuts, hairs, skins } from '../kinds/person-looks.ts';
import { places } from './places.ts';

/** What a field may hold, as JSON Schema. */
type Schema = Record<string, unknown>;

const number = (minimum: number, maximum: number): Schema => ({ type: 'number', minimum, maximum });
const oneOf = (values: readonly string[]): Schema => ({ enum: [...values] });
const point: Schema = { type: 'array', items: { type: 'number' }, minItems: 2, maxItems: 2 };
const when = number(0, 40);
const text: Schema = {
  anyOf: [
    { type: 'integer', minimum: 1 },
    { type: 'string', minLength: 1 },
    {
      type: 'object',
      properties: { nb: { type: 'string' }, nn: { type: 'string' } },
      required: ['nb', 'nn'],
      additionalProperties: false,
    },
  ],
};
const texts: Schema = { anyOf: [text, { type: 'array', items: text }] };
const mood = oneOf(['happy', 'calm', 'sad', 'puzzled', 'surprised']);
const colour = oneOf(markerNames);

/** Things that happen to a thing. */
export const actFields: Record<string, Schema> = {
  when,
  to: point,
  grow: number(0.05, 10),
  turn: number(-720, 720),
  fade: number(0, 1),
  highlight: { const: true },
  strike: { const: true },
  shake: { const: true },
  mood,
  level: number(-100, 100),
  over: number(0.1, 10),
};

/** Parts of a diagram; `rows` and `holds` are checked apart. */
export const itemFields: Record<string, Schema> = {
  words: texts,
  icon: { type: 'string' },
  holds: { type: 'array' },
  rows: { type: 'array' },
  comes: when,
  colour,
  level: number(0, 100),
  tick: when,
  strike: when,
  highlight: when,
  fade: when,
};

/** Every field that some thing takes. */
export const thingFields: Record<string, Schema> = {
  kind: { type: 'string' },
  note: { type: 'string' },
  at: { anyOf: [point, oneOf([...places.keys()])] },
  size: number(0.1, 6),
  wide: number(20, 1280),
  high: number(20, 720),
  turn: number(-360, 360),
  colour,
  comes: when,
  how: oneOf(['draw', 'fade', 'pop', 'rise', 'left', 'right', 'none']),
  over: number(0.1, 10),
  leaves: when,
  acts: { type: 'array' },
  holds: { type: 'array' },
  words: texts,
  items: { type: 'array', minItems: 1, maxItems: 8 },
  who: { type: 'string', minLength: 1 },
  mood,
  hand: oneOf(['up', 'point', 'wave', 'think']),
  looks: oneOf(['left', 'right', 'down', 'away']),
  shows: oneOf(['lines', 'landscape', 'graph', 'wave', 'film', 'face', 'chat', 'words']),
  from: point,
  to: point,
  bend: number(-600, 600),
  level: number(-100, 100),
  of: { type: 'integer', minimum: 1, maximum: 12 },
  tail: oneOf(['left', 'right', 'none']),
  letters: number(40, 200),
  moves: { type: 'boolean' },
  dashed: { type: 'boolean' },
  name: { type: 'string', minLength: 1 },
  paths: {
    type: 'array',
    minItems: 1,
    items: {
      type: 'object',
      properties: {
        path: { type: 'string', pattern: '^[Mm][MmLlHhVvCcQqAaZz0-9eE.,+\\s-]*$' },
        fill: { anyOf: [colour, { type: 'string', pattern: '^#[0-9a-f]{6}$' }] },
        line: oneOf(['ink', 'red', 'green', 'blue', 'faint', 'none']),
        width: number(2, 40),
      },
      required: ['path'],
      additionalProperties: false,
    },
  },
};

/** Fields that every kind takes. */
export const common = ['kind', 'note', 'at', 'size', 'turn', 'comes', 'how', 'over', 'leaves', 'acts'] as const;

export const personSchema: Schema = {
  type: 'object',
  properties: {
    skin: oneOf(Object.keys(skins)),
    hair: oneOf(Object.keys(hairs)),
    cut: oneOf(cuts),
    top: colour,
    glasses: { type: 'boolean' },
    beard: { type: 'boolean' },
  },
  additionalProperties: false,
};
