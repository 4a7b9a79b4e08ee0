import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import type { Draft } from '@stifinner/authoring/skeleton';

const name = '.gitignore';

/**
 * A draft with the list of what git passes over, in a folder that has none: sites are built into `dist/`, and `git add -A`
 * would take them. A list that is there, even as a link that leads nowhere, is the author's own.
 */
export function withIgnored(draft: Draft, folder: string): Draft {
  if (lstatSync(join(folder, name), { throwIfNoEntry: false }) !== undefined) return draft;
  return { ...draft, files: [...draft.files, { name, text: 'dist/\n' }] };
}
