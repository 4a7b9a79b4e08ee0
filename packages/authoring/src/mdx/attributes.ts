import { diagnose, firstTime, type Place, said } from '@stifinner/core';
import { schemas } from '@stifinner/schemas';
import { checkShape, hasShape } from '../shape/check-shape.ts';
import { shortened } from '../shape/schema-words.ts';
import type { Shapes } from '../shape/shapes.ts';
import { strayCitation } from '../text/stray-citation.ts';
import { attributeHelp } from './attribute-help.ts';
import { type ComponentShape, tagPlace } from './components.ts';
import { unmask } from './mask.ts';
import type { JsxElement } from './nodes.ts';
import { type Reading, spanOf } from './reading.ts';

/** What a schema says of one attribute, as far as it matters here. */
interface Field {
  type?: string;
  examples?: readonly unknown[];
}

const fieldsOf = (shape: ComponentShape): Record<string, Field> => {
  if (shape === 'meeting') {
    const { roles: _roles, rounds: _rounds, ...own } = schemas.meeting.properties;
    return own;
  }
  if (shape === 'Role' || shape === 'Round') return schemas.meeting.$defs[shape].properties;
  return schemas.components.$defs[shape].properties;
};

const fieldsByShape = new Map<ComponentShape, ReadonlyMap<string, Field>>();

function fieldsOfShape(shape: ComponentShape): ReadonlyMap<string, Field> {
  const known = fieldsByShape.get(shape);
  if (known !== undefined) return known;
  const fields = new Map(Object.entries(fieldsOf(shape)));
  fieldsByShape.set(shape, fields);
  return fields;
}

/** An attribute's name and value in the file. */
export interface AttributePlaces {
  name: Place;
  value: Place;
}

type Attribute = Extract<JsxElement['attributes'][number], { type: 'mdxJsxAttribute' }>;

function placesOf(reading: Reading, attribute: Attribute): AttributePlaces {
  const { start, end } = spanOf(attribute);
  const nameEnd = start + attribute.name.length;
  const opening = /^\s*=\s*["']?/.exec(reading.written.slice(nameEnd, end));
  const name = reading.place(start, nameEnd);
  if (opening === null) return { name, value: name };
  const from = nameEnd + opening[0].length;
  const to = /["']$/.test(reading.written.slice(from, end)) ? end - 1 : end;
  return { name, value: to > from ? reading.place(from, to) : reading.place(from - 1, end) };
}

/** A value is shown as it is written, so a citation in it would lead nowhere. */
function refuseStrayCitation(reading: Reading, attribute: Attribute): void {
  const { start, end } = spanOf(attribute);
  const found = strayCitation(reading.written.slice(start, end));
  if (found === null) return;
  const from = start + found.start;
  const at = reading.firstLine(from, from + found.actual.length);
  reading.diagnostics.push(diagnose('citation/out-of-place', at, { actual: shortened(found.actual), where: 'i et attributt' }));
}

/** A value as the schemas have it, or undefined where it is reported here. */
function writtenValue(
  reading: Reading,
  attribute: Attribute,
  field: Field | undefined,
  at: AttributePlaces,
): string | true | undefined {
  const { name, value } = attribute;
  const help = field === undefined ? attributeHelp(name) : undefined;
  if (help !== undefined) reading.diagnostics.push(diagnose('component/forbidden-attribute', at.name, { name, help }));
  else if (typeof value === 'object' && value !== null)
    reading.diagnostics.push(diagnose('mdx/attribute-expression', at.value, {}));
  else if (typeof value === 'string') {
    const text = unmask(value).replace(/\s*[\r\n]\s*/g, ' ');
    if (field?.type !== 'boolean') {
      refuseStrayCitation(reading, attribute);
      return text.trim() === '' ? '' : text;
    }
    reading.diagnostics.push(diagnose('component/flag-value', at.value, { name, actual: text }));
  } else if (field === undefined || field.type === 'boolean') return true;
  else reading.diagnostics.push(diagnose('component/value-missing', at.name, { name }));
  return undefined;
}

export interface ReadAttributes<Name extends ComponentShape> {
  value: Shapes[Name];
  /** The place of an attribute's value; the tag where it is not written. */
  placeOf: (name: string) => Place;
}

/**
 * The attributes of a component as the value that its schema describes, or null with the reasons reported: one for each
 * mistake. `inside` gives the schema what stands in children (roles and rounds of a meeting).
 */
export function readAttributes<Name extends ComponentShape>(
  reading: Reading,
  element: JsxElement,
  shape: Name,
  inside: Record<string, unknown> = {},
): ReadAttributes<Name> | null {
  const faultsBefore = reading.diagnostics.length;
  const fields = fieldsOfShape(shape);
  const places = new Map<string, AttributePlaces>();
  const values = new Map<string, unknown>(Object.entries(inside));
  for (const attribute of element.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') {
      const { start, end } = spanOf(attribute);
      reading.diagnostics.push(diagnose('mdx/attribute-expression', reading.firstLine(start, end), {}));
      continue;
    }
    const { name } = attribute;
    const at = placesOf(reading, attribute);
    const first = places.get(name);
    if (first !== undefined) {
      const related = [firstTime(first.name)];
      reading.diagnostics.push(diagnose('component/duplicate-attribute', at.name, { name }, related));
      continue;
    }
    places.set(name, at);
    const field = fields.get(name);
    const value = Object.hasOwn(inside, name)
      ? insteadOfChildren(reading, at, name)
      : writtenValue(reading, attribute, field, at);
    // What is reported already gets a sound value in its place, so that the schema does not report it again.
    for (const meant of name === 'src' && value === undefined ? ['id', 'file'] : [])
      if (fields.has(meant) && !values.has(meant)) values.set(meant, fields.get(meant)?.examples?.[0]);
    if (value !== undefined) values.set(name, value);
    else if (field !== undefined) values.set(name, field.examples?.[0]);
  }
  const value: unknown = Object.fromEntries(values);
  const tag = tagPlace(reading, element);
  const placeOf = (name: string) => places.get(name)?.value ?? tag;
  const place = (pointer: string) => {
    const [, field = '', key] = /^\/([^/~]*)(?:~(key)$)?/.exec(pointer) ?? [];
    return (key === undefined ? places.get(field)?.value : places.get(field)?.name) ?? tag;
  };
  reading.diagnostics.push(...checkShape(shape, value, place, { noun: 'attributt' }));
  return reading.diagnostics.length === faultsBefore && hasShape(shape, value) ? { value, placeOf } : null;
}

function insteadOfChildren(reading: Reading, at: AttributePlaces, name: string): undefined {
  const component = name === 'roles' ? '<Role>' : '<Round>';
  const help = said(`Skriv \`${component}\` inni møtet.`, `Write \`${component}\` inside the meeting.`);
  reading.diagnostics.push(diagnose('component/forbidden-attribute', at.name, { name, help }));
}
