import type { PathEntry } from '../catalog/catalog.ts';
import type { CatalogIndex } from '../catalog/index-catalog.ts';
import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts';
import { placeIn } from '../diagnostics/place-of.ts';
import type { LeftOut, ResolvedStep } from './resolved-path.ts';

/** One path while it is resolved, with what is found on the way. It lives for one call of `resolvePath`. */
export interface PathReading {
  index: CatalogIndex;
  entry: PathEntry;
  at: (pointer: string) => Place;
  diagnostics: Diagnostic[];
  leftOut: LeftOut[];
  blockedBy: Set<string>;
  gaps: Gap[];
}

/** A step that could not be taken, since what it names is unknown or refused. What follows from its absence is no second fault. */
export interface Gap {
  /** Number of the written step, from 0. */
  written: number;
  /** JSON pointer of what names it. */
  pointer: string;
  /** The page and the module that the step would have taken from, as far as can be told. */
  page: string | null;
  module: string | null;
}

type Unnumbered<Step> = Step extends unknown ? Omit<Step, 'number' | 'slug'> : never;

/** A step of the walk before it has its number. */
export interface Stop {
  /** Number of the written step that it comes from, from 0. */
  written: number;
  /** JSON pointer of what names it: `/steps/3/page`. */
  pointer: string;
  step: Unnumbered<ResolvedStep>;
  /** The slug that it would like. */
  slug: string;
  /** It stands for something that was merged into this. */
  merged: boolean;
}

export type StopOf<Kind extends ResolvedStep['kind']> = Stop & { step: Extract<Stop['step'], { kind: Kind }> };

export const isStop = <Kind extends ResolvedStep['kind']>(stop: Stop, kind: Kind): stop is StopOf<Kind> =>
  stop.step.kind === kind;

export function beginReading(index: CatalogIndex, entry: PathEntry): PathReading {
  const at = (pointer: string) => placeIn(entry.file, entry.places, pointer);
  return { index, entry, at, diagnostics: [], leftOut: [], blockedBy: new Set(), gaps: [] };
}

/** Authored Markdown as HTML; where nobody made it into HTML, the text as it stands. */
export function htmlAt({ entry }: PathReading, pointer: string, text: string): string {
  const made = Object.hasOwn(entry.html, pointer) ? entry.html[pointer] : undefined;
  return made ?? `<p>${escapeText(text)}</p>`;
}

/** A local note as HTML, if there is one. */
export const noteAt = (reading: PathReading, written: number, note: string | undefined): string | null =>
  note === undefined ? null : htmlAt(reading, `/steps/${written}/note`, note);

export const escapeText = (text: string): string =>
  text.replace(/[&<>"]/g, (letter) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[letter] ?? '&quot;');
