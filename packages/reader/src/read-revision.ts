import { ending, type SourceFile, textLimits } from '@stifinner/authoring/source-file';
import { blobsOf } from './git-blobs.ts';
import { commitOf } from './git-revision.ts';
import { type TreeFile, treeOf } from './git-tree.ts';
import { mediaAt } from './revision-media.ts';
import { isSameText } from './same-bytes.ts';

/** A folder as it was at a revision. */
export interface ReadRevision {
  /** The hash of the commit. */
  commit: string;
  /** As `readFolder` would have read them then, films and pictures measured. */
  files: SourceFile[];
  /** Those that are in the folder now too, with other bytes. */
  changed: Set<string>;
}

/**
 * The folder as it was at a git revision, such as `HEAD`, `main` or `v1.2`, by the rules of `readFolder`; without files
 * where it had none then. `present` is the folder as it was read now: media that is the same is not read or measured anew.
 * Nothing that a repository's settings name is run, and nothing is fetched. Rejects with RevisionNotRead, whose message is
 * for the user, where there is no git, no repository, no such commit, or git lacks some of it.
 */
export async function readRevision(folder: string, revision: string, present: readonly SourceFile[]): Promise<ReadRevision> {
  const commit = await commitOf(folder, revision);
  const tree = await treeOf(folder, commit);
  const now = new Map(present.map((file) => [file.name, file]));
  const isText = ({ name }: TreeFile) => textLimits.has(ending(name));
  const [refused, whole] = [tree.filter(isRefused), tree.filter((file) => !isRefused(file))];
  const texts = whole.filter(isText);
  const blobs = await blobsOf(texts);
  const media = await mediaAt(
    folder,
    whole.filter((file) => !isText(file)),
    now,
  );
  const read = texts.map(({ name, id, size }): SourceFile => ({ name, size, bytes: blobs.get(id ?? '') ?? null }));
  for (const file of read) {
    const other = now.get(file.name);
    if (other !== undefined && !isSameText(file, other)) media.changed.add(file.name);
  }
  const files = [...refused.map(refusedFile), ...read, ...media.files];
  return { commit, files: files.sort((a, b) => (a.name < b.name ? -1 : 1)), changed: media.changed };
}

const isRefused = (file: TreeFile): boolean =>
  file.refused !== null || file.size > (textLimits.get(ending(file.name)) ?? Infinity);

const refusedFile = ({ name, size, refused }: TreeFile): SourceFile => ({
  name,
  size,
  bytes: null,
  refused: refused ?? 'too-large',
});
