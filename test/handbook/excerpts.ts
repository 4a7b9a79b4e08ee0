import { diffWordsWithSpace, structuredPatch } from 'diff';
import type { RightLine } from '../../packages/handbook/src/examples/rule-example.ts';

/** Lines that are shown before and after what differs. */
const around = 2;

/**
 * What differs in `right` from `wrong`, with the lines around it. What is gone is shown only where nothing stands in its
 * place, or where `isShown` says that the reader has not seen it.
 */
export function hunksOf(wrong: string, right: string, isShown: (wrongLine: string) => boolean): RightLine[][] {
  const { hunks } = structuredPatch('wrong', 'right', wrong, right, '', '', { context: around });
  return hunks.map(({ newStart, lines }) => {
    const shown: RightLine[] = [];
    let number = newStart;
    for (const run of runsOf(lines)) {
      if (run.kind === ' ') {
        for (const text of run.lines) shown.push({ number: number++, text, role: 'around', marks: [] });
        continue;
      }
      const isReplaced = run.added.length > 0 && run.gone.every(isShown);
      if (!isReplaced) for (const text of run.gone) shown.push({ number: null, text, role: 'gone', marks: [] });
      run.added.forEach((text, index) => {
        const before = run.added.length === run.gone.length ? run.gone[index] : undefined;
        shown.push({ number: number++, text, role: 'new', marks: before === undefined ? [] : marksIn(before, text) });
      });
    }
    return shown;
  });
}

type Run = { kind: ' '; lines: string[] } | { kind: '±'; gone: string[]; added: string[] };

/** Lines of a patch, those that changed together in one. */
function runsOf(lines: readonly string[]): Run[] {
  const runs: Run[] = [];
  for (const line of lines) {
    const [sign, text] = [line[0], line.slice(1)];
    // «No newline at end of file» is no line of the file.
    if (sign === '\\') continue;
    const last = runs.at(-1);
    if (sign === ' ') {
      if (last?.kind === ' ') last.lines.push(text);
      else runs.push({ kind: ' ', lines: [text] });
    } else {
      const run = last?.kind === '±' ? last : { kind: '±' as const, gone: [], added: [] };
      if (run !== last) runs.push(run);
      (sign === '-' ? run.gone : run.added).push(text);
    }
  }
  return runs;
}

/** The parts of a line that are not in the line before it was mended; none where nearly all of it is new. */
function marksIn(before: string, after: string): [number, number][] {
  const marks: [number, number][] = [];
  let at = 0;
  for (const { value, added, removed } of diffWordsWithSpace(before, after)) {
    if (removed) continue;
    const last = marks.at(-1);
    // Words with only a space between them are one mark.
    if (added && last && after.slice(last[1], at).trim() === '') last[1] = at + value.length;
    else if (added) marks.push([at, at + value.length]);
    at += value.length;
  }
  const marked = marks.reduce((sum, [from, to]) => sum + to - from, 0);
  return marked > after.length * 0.8 ? [] : marks;
}
