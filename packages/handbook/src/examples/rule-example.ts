import type { FrameLine, Place, Said } from '@stifinner/core';

/** A place in a wrong tree, with the lines around it as the checker shows them. */
export interface ShownPlace {
  at: Place;
  /** Empty where the file is not text. */
  frame: FrameLine[];
}

/** A finding as an example: its words are made of what the rule was told, in either language. */
export interface ShownFinding extends ShownPlace {
  told: unknown;
  related: (ShownPlace & { says: Said })[];
}

/** A line of a right file; `marks` are the parts that differ, as [from, to), empty where the line is new as a whole. */
export interface RightLine {
  /** From 1; null for a line that is no longer there. */
  number: number | null;
  text: string;
  role: 'around' | 'new' | 'gone';
  marks: [from: number, to: number][];
}

/** The parts of one right file that differ from the wrong one, each with the lines around it. */
export interface RightExcerpt {
  file: string;
  hunks: RightLine[][];
}

/** A file in a list of what lies in a folder, and what is known of it where it is not plain text. */
export interface ListedFile {
  name: string;
  change: 'same' | 'new' | 'gone' | 'other';
  /** Bytes. */
  size?: number;
  seconds?: number | null;
  pixels?: { width: number; height: number } | null;
  refused?: string;
  /** The format that its first bytes tell of, where the name tells of another. */
  holds?: string;
}

/** A wrong and a right example of one rule, cut from trees that the tests check. */
export interface RuleExample {
  wrong: ShownFinding[];
  /** Findings by the same rule that are not shown. */
  more: number;
  right: RightExcerpt[];
  /** What lies in the folders where a file was added, taken away, renamed or is no text; null where nothing was. */
  files: { before: ListedFile[]; after: ListedFile[] } | null;
}
