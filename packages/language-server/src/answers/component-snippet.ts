import type { ComponentName } from '@stifinner/authoring/parsed';
import type { Field } from '../schema/fields.ts';

/** What stands in a component, with places to write in; those that hold nothing have none. */
const inside: Partial<Record<ComponentName, string[]>> = {
  Task: ['$0'],
  Question: ['$0'],
  Answer: [],
  Reading: ['$0'],
  Section: ['$0'],
  Callout: ['$0'],
  Meeting: ['<Role name="chair">$0</Role>', '<Round form="alone" minutes="4"></Round>'],
};
const onOneLine: readonly ComponentName[] = ['Answer', 'Role', 'Round'];

/** A component as it is first written, its required attributes to be filled in; in plain text where the editor knows no places. */
export function componentSnippet(name: ComponentName, fields: readonly Field[], withPlaces: boolean): string {
  let place = 0;
  const attributes = fields
    .filter(({ required }) => required)
    .map(({ name: attribute, node }) => {
      place += 1;
      if (!withPlaces) return ` ${attribute}=""`;
      return node.enum === undefined ? ` ${attribute}="$${place}"` : ` ${attribute}="\${${place}|${node.enum.join(',')}|}"`;
    })
    .join('');
  const content = inside[name];
  if (onOneLine.includes(name)) return `${name}${attributes}>${withPlaces ? '$0' : ''}</${name}>`;
  if (content === undefined) return `${name}${attributes} />`;
  const lines = content.map((line) => (withPlaces ? line : line.replaceAll('$0', '')));
  return [`${name}${attributes}>`, ...lines, `</${name}>`].join('\n');
}
