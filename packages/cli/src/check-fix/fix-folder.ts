import { checkContent, ParsedBefore, type SourceFile } from '@stifinner/authoring';
import { type MessageLanguage, profiles } from '@stifinner/core';
import type { CheckOutcome, CheckSettings } from '../check-outcome.ts';
import { wordLists } from '../word-lists.ts';
import { mendFiles } from './mend-files.ts';
import { tellMends } from './told-mends.ts';
import { writeMended } from './write-mended.ts';

/** How a folder is mended. */
export interface FixSettings extends CheckSettings {
  /** Whether the word lists are asked too. */
  words: boolean;
  /** Shows what would be done, and writes nothing. */
  dryRun: boolean;
  language: MessageLanguage;
}

/** A folder that was mended. */
export interface FixedFolder {
  /** What was found in the files as they lie on disk after it. */
  onDisk: CheckOutcome;
  /** What is left to tell of: the same, but after a dry run what would have been left. */
  left: CheckOutcome;
  told: string;
}

/** Makes the safe fixes in the files of a folder, as they were read, and writes them. */
export async function fixFolder(folder: string, files: readonly SourceFile[], settings: FixSettings): Promise<FixedFolder> {
  const { today, strict, words, dryRun, language } = settings;
  const options = {
    today,
    before: new ParsedBefore(),
    ...(strict ? { profile: profiles.strict } : {}),
    ...(words ? { speller: await wordLists() } : {}),
  };
  const check = (each: readonly SourceFile[]): CheckOutcome => checkContent(each, options);
  const { files: mended, mends, checked, more } = mendFiles(files, check);
  const written = dryRun ? null : writeMended(folder, files, mended);
  const told = tellMends({ mends, written, more, language });
  if (mends.length === 0) return { onDisk: checked, left: checked, told };
  if (written === null) return { onDisk: check(files), left: checked, told };
  const letBe = new Set(written.letBe.map(({ name }) => name));
  if (letBe.size === 0) return { onDisk: checked, left: checked, told };
  const asWritten = files.map((file, index) => (letBe.has(file.name) ? file : mended[index]!));
  const onDisk = check(asWritten);
  return { onDisk, left: onDisk, told };
}
