import type { Fix, FixMakers } from '../fixes/fix.ts';
import { fixMakers } from '../fixes/fix-makers.ts';
import { offsetsOf, Spot, unmarked } from '../fixes/spot.ts';
import type { Code } from '../rules/rules.ts';
import type { Diagnostic } from './diagnostic.ts';

/**
 * How a finding can be mended in its own file, where that is known; `text` is the whole text of that file, with or without
 * a byte order mark, as it was when the finding was made. Null where there is nothing to offer.
 */
export function fixOf(diagnostic: Diagnostic, text: string): Fix | null {
  const { code, at, told } = diagnostic;
  if (told === undefined || !Object.hasOwn(fixMakers, code)) return null;
  // What a rule was told is of its own arguments; the code says which rule it was.
  const make = (fixMakers as FixMakers)[code as Code] as ((told: unknown, spot: Spot) => Fix | null) | undefined;
  const body = unmarked(text);
  const offsets = offsetsOf(body, at);
  return make === undefined || offsets === null ? null : make(told, new Spot(diagnostic, body, offsets));
}
