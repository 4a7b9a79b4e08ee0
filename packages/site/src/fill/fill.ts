import type { CutTemplate, Hole, Part } from './cut.ts';
import { escapeAttribute, escapeText } from './escape.ts';

/** What the names in marks mean, as pure functions of a view. A region gives a view for each time that it is repeated. */
export interface MarkNames<View> {
  holes: ReadonlyMap<string, (view: View, argument: string) => string>;
  htmlHoles: ReadonlyMap<string, (view: View, argument: string) => string>;
  regions: ReadonlyMap<string, (view: View, argument: string) => readonly View[]>;
}

/** The cut template with its holes filled. Throws on a name that is not among `names`: no name is skipped. */
export function fill<View>(template: CutTemplate, view: View, names: MarkNames<View>): string {
  return fillParts(template.parts, view, names);
}

function fillParts<View>(parts: readonly Part[], view: View, names: MarkNames<View>): string {
  let filled = '';
  for (const part of parts) {
    if (typeof part === 'string') filled += part;
    else if (part.type === 'hole') filled += fillHole(part, view, names);
    else {
      const region = names.regions.get(part.name);
      if (region === undefined) throw new Error(`No region is named "${part.name}"`);
      for (const inner of region(view, part.argument)) filled += fillParts(part.parts, inner, names);
    }
  }
  return filled;
}

function fillHole<View>(hole: Hole, view: View, names: MarkNames<View>): string {
  const value = (hole.context === 'html' ? names.htmlHoles : names.holes).get(hole.name);
  if (value === undefined) throw new Error(`No ${hole.context === 'html' ? 'HTML hole' : 'hole'} is named "${hole.name}"`);
  const text = value(view, hole.argument);
  if (hole.context === 'html') return text;
  return hole.context === 'text' ? escapeText(text) : escapeAttribute(text);
}
