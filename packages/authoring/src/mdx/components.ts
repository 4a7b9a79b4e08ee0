import { diagnose, nearest, type Said, said } from '@stifinner/core';
import type { Shapes } from '../shape/shapes.ts';
import { htmlHelp } from './html-help.ts';
import type { JsxElement } from './nodes.ts';
import { type Reading, spanOf } from './reading.ts';

export type ComponentName =
  | 'Film'
  | 'Task'
  | 'Question'
  | 'Answer'
  | 'Reading'
  | 'Section'
  | 'Callout'
  | 'Figure'
  | 'Meeting'
  | 'Role'
  | 'Round';

/** What a component may stand in: the body itself, or another component. */
export type Container = 'body' | ComponentName;

export type ComponentShape = Extract<keyof Shapes, `${string}Component` | 'meeting' | 'Role' | 'Round'>;

interface Definition {
  shape: ComponentShape;
  inside: readonly Container[];
  /** Where it belongs, in words. */
  belongs: Said;
}

/** Where something stands, when it is in a component. */
export const inComponent = (name: string): Said => said(`i \`<${name}>\``, `in \`<${name}>\``);

const blockPlaces: Pick<Definition, 'inside' | 'belongs'> = {
  inside: ['body', 'Section'],
  belongs: said('for seg selv på siden eller i `<Section>`', 'by itself on the page or in `<Section>`'),
};
const meetingPart: Pick<Definition, 'inside' | 'belongs'> = { inside: ['Meeting'], belongs: inComponent('Meeting') };

/** The components, and where each may stand. */
export const components: ReadonlyMap<string, Definition> = new Map<ComponentName, Definition>([
  ['Film', { shape: 'FilmComponent', ...blockPlaces }],
  ['Task', { shape: 'TaskComponent', ...blockPlaces }],
  ['Question', { shape: 'QuestionComponent', ...blockPlaces }],
  ['Reading', { shape: 'ReadingComponent', ...blockPlaces }],
  ['Section', { shape: 'SectionComponent', inside: ['body'], belongs: said('for seg selv på siden', 'by itself on the page') }],
  [
    'Callout',
    {
      shape: 'CalloutComponent',
      inside: ['body', 'Section', 'Task', 'Question', 'Reading'],
      belongs: said('for seg selv på siden eller i en blokk', 'by itself on the page or in a block'),
    },
  ],
  [
    'Figure',
    {
      shape: 'FigureComponent',
      inside: ['body', 'Section', 'Task', 'Question', 'Reading', 'Callout'],
      belongs: said('for seg selv på siden, i en blokk eller i en ramme', 'by itself on the page, in a block or in a frame'),
    },
  ],
  ['Answer', { shape: 'AnswerComponent', inside: ['Question'], belongs: inComponent('Question') }],
  [
    'Meeting',
    { shape: 'meeting', inside: ['body'], belongs: said('for seg selv i lederstøtten', 'by itself in the leader support') },
  ],
  ['Role', { shape: 'Role', ...meetingPart }],
  ['Round', { shape: 'Round', ...meetingPart }],
]);

const leaderOnly: readonly string[] = ['Meeting', 'Role', 'Round'];

/** The components that may be used in a page, or in leader support. */
export const namesIn = (home: Reading['home']): string[] =>
  [...components.keys()].filter((name) => home === 'leader-support' || !leaderOnly.includes(name));

/** The place of a component's name, where its tag begins: `<Film`. */
export function tagPlace(reading: Reading, element: JsxElement) {
  const { start } = spanOf(element);
  return reading.place(start, start + 1 + (element.name ?? '').length);
}

/** Whether `name` is a component that authors know, in any place. */
export const isComponent = (name: string | null): name is ComponentName => name !== null && components.has(name);

/**
 * Whether a component is known and may stand where it does; else it is reported. `place` says in words where it
 * stands when that is no component: in a list, in a quote.
 */
export function mayStand(
  reading: Reading,
  element: JsxElement,
  container: Container,
  place?: Said,
): element is JsxElement & { name: ComponentName } {
  const { name } = element;
  const at = tagPlace(reading, element);
  if (!isComponent(name)) {
    const expected = namesIn(reading.home);
    const help = htmlHelp(name ?? '');
    const near = help === undefined ? (nearest(name ?? '', expected) ?? undefined) : undefined;
    reading.diagnostics.push(diagnose('component/unknown', at, { name: name ?? '', expected, near, help }));
    return false;
  }
  const report = (where: Said, expected: Said, help?: Said) => {
    reading.diagnostics.push(diagnose('component/misplaced', at, { name, place: where, expected, help }));
    return false;
  };
  if (reading.home === 'note')
    return report(said('i en merknad', 'in a note'), said('på en side i en pakke', 'on a page in a package'));
  if (reading.home === 'page' && leaderOnly.includes(name))
    return report(said('på en side', 'on a page'), said('i lederstøtten, `leder.mdx`', 'in the leader support, `leder.mdx`'));
  const { inside, belongs } = components.get(name)!;
  if (place !== undefined)
    return report(
      place,
      belongs,
      said(
        `Sett \`<${name}>\` på en egen linje helt til venstre, med en blank linje foran og etter.`,
        `Put \`<${name}>\` on a line of its own at the far left, with a blank line before and after it.`,
      ),
    );
  if (inside.includes(container)) return true;
  const where = container === 'body' ? said('utenfor andre komponenter', 'outside other components') : inComponent(container);
  return report(where, belongs);
}
