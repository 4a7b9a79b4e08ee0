import { type Diagnostic, diagnose, type Place, said } from '@stifinner/core';
import type { ParsedBody } from '../mdx/parsed-body.ts';
import { nearMiss } from '../near-miss.ts';
import type { AnyParsedFile } from '../parse/parsed-file.ts';
import { startOf } from '../text/lines.ts';
import type { PackageShelf } from './shelf.ts';

/** The names of the pictures that there are. */
export const figureNames = ({ figures }: PackageShelf): ReadonlySet<string> =>
  new Set(figures.map(({ location }) => location.name));

/** A picture that a text shows lies in the package's folder. */
export function checkFigure(name: string, at: Place, shelf: PackageShelf): Diagnostic[] {
  const there = figureNames(shelf);
  if (there.has(name)) return [];
  const near = [...there].find((other) => stemOf(other) === stemOf(name)) ?? nearMiss(name, there);
  return [diagnose('figure/missing-file', at, { name, near })];
}

const stemOf = (name: string): string => name.replace(/\.[^.]*$/, '').toLowerCase();

/** The pictures of a body, as often as it shows them. */
const shownIn = (body: ParsedBody | null): { id: string; at: Place }[] =>
  (body?.references ?? []).filter(({ kind }) => kind === 'figure');

/** Pictures that no text shows. One that is shown and not there was likely meant to be what is left over. */
export function unusedFigures(shelf: PackageShelf, texts: readonly AnyParsedFile[]): Diagnostic[] {
  const shown = new Set(texts.flatMap(({ body }) => shownIn(body)).map(({ id }) => id));
  const there = figureNames(shelf);
  if ([...shown].some((name) => !there.has(name))) return [];
  return shelf.figures
    .filter(({ location, diagnostics }) => !shown.has(location.name) && diagnostics.length === 0)
    .map(({ name, location }) => diagnose('figure/not-shown', startOf(name), { name: location.name }));
}

/** A translation shows the pictures of its original, as often as that does, in any order. */
export function figuresDiffer(file: string, ours: ParsedBody, theirs: ParsedBody, there: ReadonlySet<string>): Diagnostic[] {
  const [expected, written] = [shownIn(ours), shownIn(theirs)];
  // One that is not there is told where it stands, and may be any of them.
  if ([...expected, ...written].some(({ id }) => !there.has(id))) return [];
  const missing = without(expected, written);
  const extra = without(written, expected);
  if (missing.length === 0 && extra.length === 0) return [];
  const names = (figures: { id: string }[]) => figures.map(({ id }) => id);
  const related = missing.map(({ at }) => ({ at, says: said('Her står det i originalen', 'Here it is in the original') }));
  const at = extra[0]?.at ?? startOf(file);
  return [diagnose('translation/figures-differ', at, { missing: names(missing), extra: names(extra) }, related)];
}

/** Those of `figures` that `others` do not have, or not as often. */
function without<Figure extends { id: string }>(figures: readonly Figure[], others: readonly { id: string }[]): Figure[] {
  const left = others.map(({ id }) => id);
  return figures.filter(({ id }) => {
    const place = left.indexOf(id);
    if (place >= 0) left.splice(place, 1);
    return place < 0;
  });
}
