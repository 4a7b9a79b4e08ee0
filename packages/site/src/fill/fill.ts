import type { Fixed, Hole, Part } from './cut.ts';
import { escapeAttribute, escapeText } from './escape.ts';

/** What the names in marks mean, as pure functions of a view. A region gives a view for each time that it is repeated. */
export interface MarkNames<View> {
  holes: ReadonlyMap<string, (view: View, argument: string) => string>;
  htmlHoles: ReadonlyMap<string, (view: View, argument: string) => string>;
  regions: ReadonlyMap<string, (view: View, argument: string) => readonly View[]>;
}

/** Where a filled page goes, piece by piece: a text, or bytes for the disk. */
export interface Output<F extends Fixed> {
  /** A part that is the same for every school. */
  fixed(part: F): void;
  /** What a hole was filled with, escaped. */
  filled(text: string): void;
}

/** Fills the holes of a cut template. Throws on a name that is not among `names`: no name is skipped. */
export function fill<View, F extends Fixed>(
  parts: readonly Part<F>[],
  view: View,
  names: MarkNames<View>,
  output: Output<F>,
): void {
  for (const part of parts) {
    if (typeof part === 'string' || part instanceof Uint8Array) output.fixed(part as F);
    else if (part.type === 'hole') output.filled(fillHole(part, view, names));
    else {
      const region = names.regions.get(part.name);
      if (region === undefined) throw new Error(`No region is named "${part.name}"`);
      for (const inner of region(view, part.argument)) fill(part.parts, inner, names, output);
    }
  }
}

function fillHole<View>(hole: Hole, view: View, names: MarkNames<View>): string {
  const value = (hole.context === 'html' ? names.htmlHoles : names.holes).get(hole.name);
  if (value === undefined) throw new Error(`No ${hole.context === 'html' ? 'HTML hole' : 'hole'} is named "${hole.name}"`);
  const text = value(view, hole.argument);
  if (hole.context === 'html') return text;
  return hole.context === 'text' ? escapeText(text) : escapeAttribute(text);
}
