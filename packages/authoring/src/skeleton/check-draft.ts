import type { Diagnostic } from '@stifinner/core';
import { type CheckedContent, checkContent } from '../check-content.ts';
import type { CheckOptions } from '../check-options.ts';
import type { SourceFile } from '../source-file.ts';
import type { Draft } from './draft.ts';

/** What a folder would be with a draft in it, and what that brings. */
export interface CheckedDraft {
  after: CheckedContent;
  files: SourceFile[];
  /** What would be found then and is not found now. */
  errors: Diagnostic[];
  warnings: Diagnostic[];
}

/**
 * Checks the files that there would be if the draft were written. `copied` are the files to be copied, under the names that
 * they get there, measured as others are. `before` is what was found without the draft.
 */
export function checkDraft(
  draft: Draft,
  files: readonly SourceFile[],
  copied: readonly SourceFile[],
  before: readonly Diagnostic[],
  options: CheckOptions = {},
): CheckedDraft {
  const encoder = new TextEncoder();
  const written = [...draft.files, ...draft.edits].map(({ name, text }): SourceFile => {
    const bytes = encoder.encode(text);
    return { name, size: bytes.length, bytes };
  });
  const names = new Set([...written, ...copied].map(({ name }) => name));
  const wouldBe = [...files.filter(({ name }) => !names.has(name)), ...written, ...copied];
  const after = checkContent(wouldBe, options);
  const known = new Map<string, number>();
  for (const found of before) known.set(keyOf(found), (known.get(keyOf(found)) ?? 0) + 1);
  const fresh = after.diagnostics.filter((found) => {
    const left = known.get(keyOf(found)) ?? 0;
    known.set(keyOf(found), left - 1);
    return left <= 0;
  });
  return {
    after,
    files: wouldBe,
    errors: fresh.filter(({ severity }) => severity === 'error'),
    warnings: fresh.filter(({ severity }) => severity === 'warning'),
  };
}

/** A finding wherever it stands in its file: lines move when something is added above them. */
const keyOf = ({ code, at, message }: Diagnostic): string => `${at.file}\n${code}\n${message}`;
