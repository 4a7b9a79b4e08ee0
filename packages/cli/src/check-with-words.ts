import type { SourceFile } from '@stifinner/authoring';
import { profiles } from '@stifinner/core';
import type { CheckOutcome, CheckSettings } from './check-outcome.ts';
import { wordLists } from './word-lists.ts';

/** Checks files with the word lists too. Nothing of it is kept: the lists may be other ones the next time. */
export async function checkWithWords(files: readonly SourceFile[], { today, strict }: CheckSettings): Promise<CheckOutcome> {
  const speller = await wordLists();
  const { checkContent } = await import('@stifinner/authoring');
  return checkContent(files, { today, speller, ...(strict ? { profile: profiles.strict } : {}) });
}
