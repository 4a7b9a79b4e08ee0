import type { Catalog, SchoolEntry } from '@stifinner/core';
import type { SourceFile } from '../source-file.ts';

/** What there is before something new is made: the files as they were read, and what they were found to be. */
export interface Ground {
  files: readonly SourceFile[];
  catalog: Catalog;
  schools: readonly SchoolEntry[];
}

/** What is to be written, by names relative to the folder that was read: nothing of it is on disk yet. */
export interface Draft {
  /** Files that are not there yet. */
  files: WrittenFile[];
  /** Files that are there, with their whole text as it will be. */
  edits: Edit[];
  /** Media to be copied from somewhere else. */
  copies: Copy[];
}

export interface WrittenFile {
  name: string;
  text: string;
}

export interface Edit extends WrittenFile {
  /** What was added, as it is told to the author: `min-side` or `bytt-ut-forskning`. */
  added: readonly string[];
}

/** A file that is copied in: `from` is its path, as whoever writes the draft understands it. */
export interface Copy {
  name: string;
  from: string;
}

/** A draft, or why there can be none, in words for the author. */
export type Drafted = { draft: Draft } | { refusal: string };

export const refuse = (refusal: string): { refusal: string } => ({ refusal });

export const isRefused = (answer: object): answer is { refusal: string } => 'refusal' in answer;

/** A draft of files alone. */
export const draftOf = (files: WrittenFile[], edits: Edit[] = [], copies: Copy[] = []): Drafted => ({
  draft: { files, edits, copies },
});

/** The text of a file that was read; undefined where it is not there, or is not text. A byte order mark stays. */
export function textOf(files: readonly SourceFile[], name: string): string | undefined {
  const bytes = files.find((file) => file.name === name)?.bytes;
  return bytes ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) : undefined;
}
