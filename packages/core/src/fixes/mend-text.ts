import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { fixOf } from '../diagnostics/fix-of.ts';
import { sortDiagnostics } from '../diagnostics/sort-diagnostics.ts';
import { applyEdits } from './apply-edits.ts';
import type { Edit } from './edit.ts';
import type { Fix } from './fix.ts';

/** A finding and the fix that mended it. */
export interface Mend {
  found: Diagnostic;
  fix: Fix;
  /** The line of its first edit before and after, without room around; empty where the line is gone. */
  before: string;
  after: string;
}

/** A text with mends made, and which. */
export interface MendedText {
  text: string;
  mends: Mend[];
}

/**
 * Makes every safe fix of the findings in one file that does not reach into another, the first in the file first; those
 * that are left wait for the next time. `mayMend` says which findings to leave. Null where nothing is to be made.
 */
export function mendText(
  text: string,
  diagnostics: readonly Diagnostic[],
  mayMend: (found: Diagnostic) => boolean,
): MendedText | null {
  const mends: Mend[] = [];
  const edits: Edit[] = [];
  let mended = text;
  for (const found of sortDiagnostics(diagnostics)) {
    const fix = mayMend(found) ? fixOf(found, text) : null;
    if (fix === null || !fix.safe) continue;
    const more = [...edits, ...fix.edits];
    const next = applyEdits(text, more);
    const alone = applyEdits(text, fix.edits);
    if (next === null || alone === null || alone === text) continue;
    mended = next;
    edits.push(...fix.edits);
    mends.push({ found, fix, ...linesOf(text, alone, fix.edits) });
  }
  return mends.length === 0 ? null : { text: mended, mends };
}

/** The line of the first edit in the two texts. */
function linesOf(text: string, mended: string, edits: readonly Edit[]): { before: string; after: string } {
  const first = Math.min(...edits.map(({ at }) => at.line));
  const lines = text.split('\n');
  const others = mended.split('\n');
  const isGone = others.length < lines.length;
  const isNew = others.length > lines.length;
  const [before, after] = [lines[first - 1] ?? '', others[first - 1] ?? ''];
  return { before: isNew ? '' : before.trim(), after: isGone ? '' : after.trim() };
}
