import type { Language } from '@stifinner/schemas';
import type { Said } from '../rules/said.ts';

/** Where in a file: lines and columns count from 1, columns in UTF-16 units; the end is exclusive. */
export interface Place {
  file: string;
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
}

export type Severity = 'error' | 'warning';

/** A finding in authored content. The only noun for one. */
export interface Diagnostic {
  /** Permanent, and has its entry in the rule book: `path/unknown-page`. */
  code: string;
  severity: Severity;
  at: Place;
  /** What is there and what was expected, in the domain's words; no position, no "Error:". */
  message: string;
  /** What to do. */
  help?: string;
  /** The language that something is missing in or old in, where that is the finding. */
  language?: Language;
  /** What the rule was told, as plain data: its words in another language and its fix are made of it. Not shown to anyone. */
  told?: unknown;
  /** The other end: "first used here". */
  related?: { at: Place; message: string; told?: Said }[];
}

/** Places in one YAML value by JSON pointer; `/steps/3/page` is the value, `/steps/3/page~key` its key. */
export type Places = Record<string, Place>;
