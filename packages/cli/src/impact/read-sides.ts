import { resolve } from 'node:path';
import type { SourceFile } from '@stifinner/authoring';
import type { Impact } from '@stifinner/core/impact';
import { readFolder } from '@stifinner/reader';
import { changedBetween, RevisionNotRead, readRevision } from '@stifinner/reader/revision';
import { CannotRun } from '../exit.ts';

/** Both sides of a comparison, as files. */
export interface FileSides {
  since: Impact['since'];
  before: SourceFile[];
  after: SourceFile[];
  /** Names that are on both sides, with other bytes. */
  changed: Set<string>;
}

/** The folder now, and as it was at a git revision. Rejects with CannotRun where git cannot tell. */
export async function sinceRevision(folder: string, revision: string): Promise<FileSides> {
  const after = await readFolder(folder);
  try {
    const { commit, files, changed } = await readRevision(resolve(folder), revision, after);
    return { since: { kind: 'revision', name: revision, commit }, before: files, after, changed };
  } catch (error) {
    if (error instanceof RevisionNotRead) throw new CannotRun(error.message);
    throw error;
  }
}

/** The folder now, and another folder in the place of what it was; `given` is what the user called that. */
export async function againstFolder(folder: string, other: string, given: string): Promise<FileSides> {
  const [before, after] = [await readFolder(other), await readFolder(folder)];
  const changed = await changedBetween({ folder: other, files: before }, { folder, files: after });
  return { since: { kind: 'folder', name: given, commit: null }, before, after, changed };
}
