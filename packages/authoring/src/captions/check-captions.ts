import { type Diagnostic, diagnose, type Place, said } from '@stifinner/core';
import { baseOf } from '../location/location.ts';
import { type Lines, startOf } from '../text/lines.ts';
import { hereToo } from './here-too.ts';
import { type Cue, readCues } from './read-cues.ts';
import { syntaxFaults } from './syntax-faults.ts';

/** What most people have time to read, in characters a second, and what fits under a picture. */
export const captionLimits = { rate: 17, lineLength: 42, lines: 2 } as const;

/** Captions by themselves. `cues` is null where they are not valid WebVTT: then nothing more can be said of them. */
export interface CheckedCaptions {
  cues: Cue[] | null;
  diagnostics: Diagnostic[];
}

export function checkCaptions(lines: Lines): CheckedCaptions {
  const faults = syntaxFaults(lines);
  if (faults.some(({ severity }) => severity === 'error')) return { cues: null, diagnostics: faults };
  const cues = readCues(lines);
  if (cues.length === 0) {
    const nothing = diagnose('caption/no-cues', startOf(lines.file), { name: baseOf(lines.file) });
    return { cues: null, diagnostics: [...faults, nothing] };
  }
  return { cues, diagnostics: [...faults, ...checkText(cues), ...checkOverlap(cues), ...checkRate(cues), ...checkLines(cues)] };
}

/** Whether nothing is read while a cue stands. */
export const isEmpty = ({ text }: Cue): boolean => text.every((line) => line.trim() === '');

function checkText(cues: readonly Cue[]): Diagnostic[] {
  return once(cues.filter(isEmpty), ([first, ...others]) =>
    diagnose(
      'caption/empty',
      first.at,
      { count: others.length + 1 },
      others.map(({ at }) => hereToo(at)),
    ),
  );
}

function checkOverlap(cues: readonly Cue[]): Diagnostic[] {
  let until = 0;
  const found: Place[] = [];
  for (const { start, end, at } of cues) {
    if (start < until) found.push(at);
    until = Math.max(until, end);
  }
  return once(found, ([first, ...others]) =>
    diagnose(
      'caption/overlap',
      first,
      { count: found.length },
      others.map((at) => hereToo(at)),
    ),
  );
}

function checkRate(cues: readonly Cue[]): Diagnostic[] {
  const { rate: limit } = captionLimits;
  const found = cues
    .map((cue) => ({ at: cue.at, rate: lengthOf(cue.text.join(' ')) / (cue.end - cue.start) }))
    // A tenth over is what rounding of the times makes.
    .filter(({ rate }) => rate >= limit + 0.1);
  return once(found, ([{ at, rate }, ...others]) =>
    diagnose(
      'caption/too-fast',
      at,
      { rate, limit, count: found.length },
      others.map((other) => {
        const shown = String(Math.round(other.rate * 10) / 10);
        return hereToo(other.at, said(`${shown.replace('.', ',')} tegn i sekundet`, `${shown} characters a second`));
      }),
    ),
  );
}

function checkLines(cues: readonly Cue[]): Diagnostic[] {
  const { lineLength, lines: most } = captionLimits;
  const long = cues
    .flatMap(({ text, textAt }) => text.map((line, index) => ({ at: textAt[index]!, length: lengthOf(line) })))
    .filter(({ length }) => length > lineLength);
  const many = cues.filter(({ text }) => text.length > most).map(({ text, at }) => ({ at, lines: text.length }));
  return [
    ...once(long, ([{ at, length }, ...others]) =>
      diagnose(
        'caption/long-line',
        at,
        { length, limit: lineLength, count: long.length },
        others.map((other) => hereToo(other.at, said(`${other.length} tegn`, `${other.length} characters`))),
      ),
    ),
    ...once(many, ([{ at, lines }, ...others]) =>
      diagnose(
        'caption/many-lines',
        at,
        { lines, limit: most, count: many.length },
        others.map((other) => hereToo(other.at, said(`${other.lines} linjer`, `${other.lines} lines`))),
      ),
    ),
  ];
}

/** Of the same advice about many cues, one finding: at the first, with the nine that follow beside it. */
const once = <Found>(found: readonly Found[], tell: (found: [Found, ...Found[]]) => Diagnostic): Diagnostic[] =>
  found.length === 0 ? [] : [tell(found.slice(0, 10) as [Found, ...Found[]])];

/** As the eye counts. */
const lengthOf = (text: string): number => [...text].length;
