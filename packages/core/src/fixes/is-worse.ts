import type { Diagnostic } from '../diagnostics/diagnostic.ts';

/** How early in the reading of a file a rule is: what is found early keeps what is found later from being seen. */
function stageOf({ code }: Diagnostic): number {
  if (code === 'shape/wrong-type') return 2;
  if (code === 'file/id-differs') return 4;
  const group = code.slice(0, code.indexOf('/'));
  return stages.get(group) ?? 4;
}

const stages: ReadonlyMap<string, number> = new Map([
  ['file', 0],
  ['yaml', 1],
  ['mdx', 1],
  ['shape', 3],
  ['component', 3],
  ['caption', 3],
]);

const key = ({ code, told }: Diagnostic): string => `${code} ${JSON.stringify(told)}`;
const keyAtPlace = (found: Diagnostic): string => `${key(found)} ${found.at.line}:${found.at.column}`;

/**
 * Whether mends in a file left it worse: a finding that was mended is still there, or there is an error that was not there
 * before. An error that comes to light because what hid it is gone is no fault of the mend: one of a later stage, or in a
 * text that the reader could not get past, one further down.
 */
export function isWorse(before: readonly Diagnostic[], after: readonly Diagnostic[], mended: readonly Diagnostic[]): boolean {
  const counted = (found: readonly Diagnostic[], name: (each: Diagnostic) => string, wanted: string) =>
    found.filter((each) => name(each) === wanted).length;
  const isStill = (found: Diagnostic) =>
    counted(after, keyAtPlace, keyAtPlace(found)) >= counted(before, keyAtPlace, keyAtPlace(found));
  if (mended.some(isStill)) return true;
  const stage = Math.min(...mended.map(stageOf));
  const last = Math.max(...mended.map(({ at }) => at.endLine));
  return after.some((found) => {
    if (found.severity !== 'error') return false;
    if (counted(after, key, key(found)) <= counted(before, key, key(found))) return false;
    const isHidden = stageOf(found) > stage || (stage <= 1 && stageOf(found) === stage && found.at.line > last);
    return !isHidden;
  });
}
