import { join } from 'node:path';
import type { Diagnostic, Language } from '@stifinner/core';
import { homeOf } from './output-places.ts';
import { readSealed, writeSealed } from './sealed.ts';

/** What is remembered of a school's live site, beside it: enough to tell what in it is stale without reading it. */
export interface SchoolRecord {
  /** Hash of the school's own files and of the program; its beginning is the name of the folder that the site lies in. */
  inputs: string;
  /** Hash of the outline that its paths were resolved with. */
  outline: string;
  /** Hash of the content that it was last made or found to be true to. */
  content: string;
  language: Language;
  /** Blocks that it takes alone. */
  blocks: string[];
  /** Paths of its own. */
  localPaths: number;
  /** Warnings in its files: they are told at every run. */
  diagnostics: Diagnostic[];
  /** Each page's address, the template that it is filled from, and that template's hash. Sorted by address. */
  pages: [address: string, template: string, hash: string][];
}

/** The folder of the site, in the school's home. It depends on the school alone, not on what was built before. */
export const siteName = (inputs: string): string => inputs.slice(0, 16);

const fileOf = (out: string, school: string): string => join(homeOf(out, school), 'record.json');

/** Null where there is none, or it is damaged: then the school is built anew. */
export function readRecord(out: string, school: string): SchoolRecord | null {
  const text = readSealed(fileOf(out, school));
  return text === null ? null : (JSON.parse(text) as SchoolRecord);
}

/** The home of the school must be there. */
export const writeRecord = (out: string, school: string, record: SchoolRecord): void =>
  writeSealed(fileOf(out, school), JSON.stringify(record));
