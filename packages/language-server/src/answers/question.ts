import type { AnyParsedFile } from '@stifinner/authoring/parsed';
import type { CatalogIndex, Language } from '@stifinner/core';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Words } from '../words/words.ts';

/** What is asked about: a point in a file, and all that is known around it. */
export interface Question {
  file: AnyParsedFile;
  /** The text as it is now. */
  text: string;
  /** In UTF-16 units, from 0. */
  offset: number;
  /** Lines and columns from 1. */
  point: { line: number; column: number };
  knowledge: Knowledge;
  /** As it was last checked; null before the first check. */
  catalog: CatalogIndex | null;
  words: Words;
  /** Whether the fields of this file, and the words they may hold, are told by somebody else. */
  fieldsElsewhere: boolean;
}

/** The language that an author of a file writes in: the file's own, or that of the interface for what is in several. */
export function languageOf({ location }: AnyParsedFile): Language {
  return 'language' in location ? location.language : 'nb';
}

/** Whether the YAML of a file is its top, with text below. */
export const hasBody = ({ kind }: AnyParsedFile): boolean =>
  kind === 'page' || kind === 'page-translation' || kind === 'leader-support' || kind === 'leader-support-translation';
