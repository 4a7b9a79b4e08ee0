import { linesOf } from './text-width.ts';

/** What a row of the drawing says: a page, a meeting, or a page that was refused. */
export interface RowText {
  /** `page:lk20/x`, `meeting:lk20/x`. */
  key: string;
  kind: 'page' | 'meeting' | 'refused';
  icon: string;
  lines: string[];
  /** The whole title, and the language that it is in. */
  title: string;
  language: string;
  /** The line below. */
  facts: string;
}

/** A row where it stands, from the corner of its module or of the drawing. */
export interface Row extends RowText {
  x: number;
  y: number;
  width: number;
  height: number;
  /** Which column of its module it stands in. */
  column: number;
}

export const rowSizes = { title: 13, line: 16, facts: 12, iconRoom: 34, padding: 9 } as const;

/** The title in the lines that it is drawn in. */
export const titleLines = (title: string, column: number): string[] =>
  linesOf(title, column - rowSizes.iconRoom - rowSizes.padding, rowSizes.title, 3);

export const rowHeight = ({ lines }: RowText): number => 2 * rowSizes.padding + lines.length * rowSizes.line + 15;
