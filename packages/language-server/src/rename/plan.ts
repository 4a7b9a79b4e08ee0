import type { Edit } from '@stifinner/core/fixes';

/** What a new id changes, by the names of files as they are before: first the edits, then files and folders get their new names. */
export interface Plan {
  edits: Edit[];
  /** Files and folders. */
  renames: { from: string; to: string }[];
  /** A file that is not there yet. */
  created: { name: string; text: string }[];
}

/** A plan, or why there is none. */
export type Planned = { plan: Plan } | { refusal: string };
