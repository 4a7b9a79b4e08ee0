import { Ajv, type ValidateFunction } from 'ajv';
import { kinds } from '../kinds/kinds.ts';
import { actFields, common, itemFields, personSchema, thingFields } from './fields.ts';

const ajv = new Ajv({ allErrors: true });
const validators = new Map<string, ValidateFunction>();

/** What a slide says of itself that its scene must agree with. */
export interface SlideFrame {
  lines: number;
  sentences: number;
  props: ReadonlySet<string>;
}

/** What is wrong with a scene, each fault naming the slide, the thing by its number and kind, and the field. */
export function sceneFaults(slide: string, scene: unknown, frame: SlideFrame): string[] {
  return listOf(scene, `Slide ${slide}: scene`).flatMap(([thing, name]) => thingFaults(`Slide ${slide}, ${name}`, thing, frame));
}

/** What is wrong with a manuscript's cast. */
export function castFaults(cast: unknown): string[] {
  if (cast === undefined) return [];
  if (!isRecord(cast)) return ['cast is not a list of names with their looks'];
  return Object.entries(cast).flatMap(([name, look]) => fieldFaults(`cast, ${name}`, 'look', look, personSchema));
}

/** What is wrong with the pictures that a manuscript names. They have no sentences of their own: 1 is when they come. */
export function propFaults(props: unknown): string[] {
  if (props === undefined) return [];
  if (!isRecord(props)) return ['props is not a list of names with things'];
  const names = new Set(Object.keys(props));
  return Object.entries(props).flatMap(([name, things]) =>
    listOf(things, `props, ${name}`).flatMap(([thing, part]) =>
      thingFaults(`props, ${name}, ${part}`, thing, { lines: 99, sentences: 40, props: names }),
    ),
  );
}

function thingFaults(name: string, thing: unknown, frame: SlideFrame): string[] {
  if (!isRecord(thing)) return [`${name} is not a thing with a kind`];
  const kind = kinds.get(String(thing.kind));
  if (!kind) return [`${name}: there is no kind ${JSON.stringify(thing.kind)}${near(String(thing.kind), [...kinds.keys()])}`];
  const takes = [...common, ...kind.takes];
  const known = Object.fromEntries(takes.map((field) => [field, thingFields[field]]));
  return [
    ...recordFaults(name, thing, known, frame, ['kind', ...(kind.needs ?? [])], `thing:${thing.kind}`),
    ...(thing.kind === 'prop' && !frame.props.has(String(thing.name))
      ? [`${name}: the manuscript has no prop ${JSON.stringify(thing.name)}`]
      : []),
    ...nested(name, thing.holds, frame),
    ...listOf(thing.acts ?? [], `${name}, acts`).flatMap(([act, part]) => actFaults(`${name}, act ${part}`, act, frame)),
    ...listOf(thing.items ?? [], `${name}, items`).flatMap(([item, part]) => itemFaults(`${name}, item ${part}`, item, frame)),
  ];
}

function itemFaults(name: string, item: unknown, frame: SlideFrame): string[] {
  if (!isRecord(item) || 'nb' in item) return recordFaults(name, { words: item }, itemFields, frame, [], 'item');
  const icon =
    item.icon === undefined || kinds.has(String(item.icon).split(' ')[0]!)
      ? []
      : [`${name}: there is no kind ${JSON.stringify(item.icon)} to be its icon`];
  return [
    ...recordFaults(name, item, itemFields, frame, [], 'item'),
    ...icon,
    ...nested(name, item.holds, frame),
    ...listOf(item.rows ?? [], `${name}, rows`).flatMap(([row, part]) => itemFaults(`${name}, row ${part}`, row, frame)),
  ];
}

function actFaults(name: string, act: unknown, frame: SlideFrame): string[] {
  if (!isRecord(act)) return [`${name} is not an act with a \`when\``];
  return recordFaults(name, act, actFields, frame, ['when'], 'act');
}

function nested(name: string, holds: unknown, frame: SlideFrame): string[] {
  return listOf(holds ?? [], `${name}, holds`).flatMap(([thing, part]) => thingFaults(`${name}, holds ${part}`, thing, frame));
}

function recordFaults(
  name: string,
  record: Record<string, unknown>,
  known: Record<string, unknown>,
  frame: SlideFrame,
  needs: string[],
  sort: string,
): string[] {
  return [
    ...needs.filter((field) => record[field] === undefined).map((field) => `${name} lacks \`${field}\``),
    ...Object.entries(record).flatMap(([field, value]) => {
      if (!Object.hasOwn(known, field)) return [`${name} cannot have \`${field}\`${near(field, Object.keys(known))}`];
      return [
        ...fieldFaults(`${name}, ${field}`, `${sort}.${field}`, value, known[field]),
        ...agreeing(`${name}, ${field}`, field, value, frame),
      ];
    }),
  ];
}

const points = new Set(['comes', 'leaves', 'when', 'tick', 'strike', 'highlight', 'fade']);

/** Sentences and lines that the slide does not have. */
function agreeing(name: string, field: string, value: unknown, { lines, sentences }: SlideFrame): string[] {
  if (points.has(field) && typeof value === 'number' && value >= sentences + 1)
    return [`${name}: ${value} is after the slide's last sentence, which is ${sentences}`];
  if (field !== 'words') return [];
  return (Array.isArray(value) ? value : [value])
    .filter((text) => typeof text === 'number' && text > lines)
    .map((text) => `${name}: the slide has ${lines} lines, so there is no line ${text}`);
}

function fieldFaults(name: string, key: string, value: unknown, schema: unknown): string[] {
  let valid = validators.get(key);
  if (!valid) {
    valid = ajv.compile(schema as object);
    validators.set(key, valid);
  }
  if (valid(value)) return [];
  const first = (valid.errors ?? []).map(({ instancePath, message, params }) =>
    `${instancePath.slice(1)} ${message}${params.allowedValues ? `: ${params.allowedValues.join(', ')}` : ''}`.trim(),
  );
  return [`${name}: ${JSON.stringify(value)} ${[...new Set(first)].join('; ')}`];
}

function listOf(list: unknown, name: string): [unknown, string][] {
  if (!Array.isArray(list)) return [[{ kind: `${name} must be a list` }, '']];
  return list.map((entry, nth): [unknown, string] => [
    entry,
    isRecord(entry) && typeof entry.kind === 'string'
      ? `thing ${nth + 1} (${entry.kind}${entry.note ? `, ${entry.note}` : ''})`
      : `${nth + 1}`,
  ]);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A name that begins or ends as the wrong one does. */
function near(wrong: string, right: string[]): string {
  const like = right.filter((name) => name.startsWith(wrong.slice(0, 3)) || name.includes(wrong) || wrong.includes(name));
  return like.length > 0 ? ` (meant: ${like.slice(0, 4).join(', ')}?)` : ` (it takes: ${right.join(', ')})`;
}
