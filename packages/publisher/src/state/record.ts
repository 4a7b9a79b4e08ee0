import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic, Language } from '@stifinner/core';
import { homeOf } from './output-places.ts';
import { readSealed, sealed } from './sealed.ts';

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
  /** Hash of the school's own words, which its own search index is made from. */
  own: string;
  /** A line for each page, sorted by address: `pagesIn` reads them. As one text it is read in a tenth of the time. */
  pages: string;
}

/** A page's address, the template that it is filled from, and that template's hash. */
export type RecordedPage = [address: string, template: string, hash: string];

export const linesOf = (pages: readonly RecordedPage[]): string => pages.map((page) => page.join(' ')).join('\n');

export const pagesIn = ({ pages }: SchoolRecord): RecordedPage[] =>
  pages.split('\n').map((line) => line.split(' ') as RecordedPage);

/** The folder of the site, in the school's home. It depends on the school alone, not on what was built before. */
export const siteName = (inputs: string): string => inputs.slice(0, 16);

const fileOf = (out: string, school: string): string => join(homeOf(out, school), 'record.json');

/** Null where there is none, or it is damaged: then the school is built anew. */
export function readRecord(out: string, school: string): SchoolRecord | null {
  const text = readSealed(fileOf(out, school));
  return text === null ? null : (JSON.parse(text) as SchoolRecord);
}

/** In place: a record that is cut off is not what its seal says, and costs the next run some work. The home of the school must be there. */
export const writeRecord = (out: string, school: string, record: SchoolRecord): void =>
  writeFileSync(fileOf(out, school), sealed(JSON.stringify(record)));
