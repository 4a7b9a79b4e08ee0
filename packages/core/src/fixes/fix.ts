import type { ArgumentsOf, Code } from '../rules/rules.ts';
import { type Said, said } from '../rules/said.ts';
import type { Edit } from './edit.ts';
import type { Spot } from './spot.ts';

/** A mend of one finding in its own file. */
export interface Fix {
  /** What it does, for a person to choose: «Skriv `tre-spor.webp`». */
  title: Said;
  /** Whether nothing else can have been meant, so that it may be made without asking. */
  safe: boolean;
  /** Do not overlap. */
  edits: Edit[];
}

/** Makes the fix of a finding from what its rule was told and where it stands; null where there is none to make. */
type FixMaker<C extends Code> = (told: ArgumentsOf<C>, spot: Spot) => Fix | null;

/** Fixes by the code that they mend. */
export type FixMakers = { readonly [C in Code]?: FixMaker<C> };

/** A fix of the edits that there are; null where one of them could not be made. */
export function fix(safe: boolean, title: Said, ...edits: (Edit | null)[]): Fix | null {
  const made = edits.filter((edit) => edit !== null);
  return made.length === 0 || made.length < edits.length ? null : { title, safe, edits: made };
}

const mostInTitle = 60;

/** Code in a title, cut where it is long. */
const code = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  const short = [...line].length > mostInTitle ? `${[...line].slice(0, mostInTitle - 1).join('')}…` : line;
  return short.includes('`') ? `«${short}»` : `\`${short}\``;
};

/** «Skriv `x`» */
export const write = (text: string): Said => said(`Skriv ${code(text)}`, `Write ${code(text)}`);

/** «Slett `x`» */
export const remove = (text: string): Said => said(`Slett ${code(text)}`, `Delete ${code(text)}`);
