import { type Block, type BodyNode, diagnose, firstTime, type Said, said } from '@stifinner/core';
import { type ReadAttributes, readAttributes } from './attributes.ts';
import { type ComponentShape, tagPlace } from './components.ts';
import { minutesOf } from './minutes-text.ts';
import type { JsxElement } from './nodes.ts';
import type { Reading } from './reading.ts';

/** The content of a component, read when its block has been noted: a section comes before the blocks inside it. */
export type ReadInside = () => BodyNode[];

/** Notes a block, and reports a second one with the same id. */
export function addBlock(
  reading: Reading,
  element: JsxElement,
  block: Omit<Block, 'inside'>,
  section: string | null,
  at = tagPlace(reading, element),
): void {
  const first = reading.blocks.find((other) => other.id === block.id);
  if (first === undefined) reading.blocks.push({ ...block, inside: section, at });
  else {
    const words = { id: block.id, film: block.film !== null };
    reading.diagnostics.push(diagnose('component/duplicate-block', at, words, [firstTime(first.at)]));
  }
}

const nothing = { film: null, source: null, question: null } as const;

/** A picture alone does not say what to do with it. */
export const holdsNoText = (nodes: readonly BodyNode[]): boolean => nodes.every(({ type }) => type === 'figure');

/** Reads what stands inside a component; nothing is a fault of its own, unless something in it was refused. */
function readFilled(reading: Reading, element: JsxElement, expected: Said, inside: ReadInside): BodyNode[] {
  const before = reading.diagnostics.length;
  const children = inside();
  if (holdsNoText(children) && reading.diagnostics.length === before)
    reading.diagnostics.push(diagnose('component/empty', tagPlace(reading, element), { name: element.name ?? '', expected }));
  return children;
}

const node = (block: string, title: string | null, children: BodyNode[]): BodyNode => ({
  type: 'block',
  block,
  title,
  answers: [],
  children,
});

type Read<Name extends ComponentShape> = ReadAttributes<Name> | null;

export function readFilm(reading: Reading, element: JsxElement, section: string | null): BodyNode | null {
  const read = readAttributes(reading, element, 'FilmComponent');
  if (element.children.length > 0) {
    const words = {
      name: 'Film',
      actual: said('innhold', 'content'),
      expected: said('`<Film … />` uten noe inni', '`<Film … />` with nothing inside'),
      help: said('Flytt teksten ut av taggen.', 'Move the text out of the tag.'),
    };
    reading.diagnostics.push(diagnose('component/unexpected-content', tagPlace(reading, element), words));
  }
  if (read === null) return null;
  const { id, form = 'alone', optional = false } = read.value;
  const at = read.placeOf('id');
  addBlock(reading, element, { ...nothing, id, kind: 'film', form, minutes: {}, optional, film: id }, section, at);
  reading.references.push({ kind: 'film', id, at });
  return node(id, null, []);
}

export function readTask(reading: Reading, element: JsxElement, section: string | null, inside: ReadInside): BodyNode | null {
  const read: Read<'TaskComponent'> = readAttributes(reading, element, 'TaskComponent');
  const minutes = read && minutesOf(reading, read.value.minutes, read.placeOf('minutes'));
  if (read !== null && minutes !== null) {
    const { id, kind, form, optional = false } = read.value;
    addBlock(
      reading,
      element,
      { ...nothing, id, kind, form, minutes: { [form]: minutes }, optional },
      section,
      read.placeOf('id'),
    );
  }
  const children = readFilled(reading, element, said('teksten i oppgaven', 'the text of the task'), inside);
  return read && node(read.value.id, read.value.title ?? null, children);
}

export function readReading(reading: Reading, element: JsxElement, section: string | null, inside: ReadInside): BodyNode | null {
  const read: Read<'ReadingComponent'> = readAttributes(reading, element, 'ReadingComponent');
  const minutes = read && minutesOf(reading, read.value.minutes, read.placeOf('minutes'));
  if (read !== null && minutes !== null) {
    const { id, form = 'alone', optional = false, source = null } = read.value;
    const block = { ...nothing, id, kind: 'reading', form, minutes: { [form]: minutes }, optional, source } as const;
    addBlock(reading, element, block, section, read.placeOf('id'));
    if (source !== null) reading.references.push({ kind: 'source', id: source, at: read.placeOf('source') });
  }
  return read && node(read.value.id, read.value.title, inside());
}

/** `inside` is given the section's id, or null where the section has faults of its own. */
export function readSection(
  reading: Reading,
  element: JsxElement,
  inside: (section: string | null) => BodyNode[],
): BodyNode | null {
  const read: Read<'SectionComponent'> = readAttributes(reading, element, 'SectionComponent');
  const minutes = read && minutesOf(reading, read.value.minutes, read.placeOf('minutes'));
  if (read !== null && minutes !== null) {
    const { id, form = 'alone', optional = false } = read.value;
    const block = { ...nothing, id, kind: 'section', form, minutes: { [form]: minutes }, optional } as const;
    addBlock(reading, element, block, null, read.placeOf('id'));
  }
  // Its title is a heading of level 2.
  reading.hasSecondLevel = true;
  const children = readFilled(reading, element, said('tekst eller blokker', 'text or blocks'), () =>
    inside(read?.value.id ?? null),
  );
  return read && node(read.value.id, read.value.title, children);
}

export function readCallout(reading: Reading, element: JsxElement, inside: ReadInside): BodyNode | null {
  const read = readAttributes(reading, element, 'CalloutComponent');
  const children = readFilled(reading, element, said('teksten i rammen', 'the text of the frame'), inside);
  return read && { type: 'callout', kind: read.value.kind, title: read.value.title ?? null, children };
}
