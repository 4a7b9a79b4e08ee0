import { closeSync, mkdirSync, mkdtempSync, openSync, readSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ending, type SourceFile } from '@stifinner/authoring/source-file';
import { type HashKind, hashOf } from './file-hash.ts';
import { askGit, RevisionNotRead } from './git.ts';
import { blobsOf } from './git-blobs.ts';
import { incomplete, type TreeFile } from './git-tree.ts';
import { measureMedia } from './measure-media.ts';

/** Media as a commit has it, and the names of those that have other bytes now. */
export interface RevisionMedia {
  files: SourceFile[];
  changed: Set<string>;
}

/** What LFS keeps elsewhere: https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
interface Pointer {
  sha256: string;
  size: number;
}

/** No pointer is longer. */
const pointerLimit = 1024;

/**
 * The media of a commit. What is the same in `folder` now is taken from there, with what was measured of it; the rest is
 * written out of git for a moment to be measured. What LFS keeps elsewhere has its size, and nothing else is known of it.
 */
export async function mediaAt(
  folder: string,
  media: readonly TreeFile[],
  present: ReadonlyMap<string, SourceFile>,
): Promise<RevisionMedia> {
  const pointers = await pointersIn(media);
  const changed = new Set<string>();
  const kept = new Map<string, SourceFile>();
  const toMeasure: TreeFile[] = [];
  for (const file of media) {
    const pointer = pointers.get(file.name);
    const now = present.get(file.name);
    const size = pointer?.size ?? file.size;
    if (now !== undefined && now.size === size && (await isSame(join(folder, file.name), file, pointer)))
      kept.set(file.name, now);
    else {
      if (now !== undefined) changed.add(file.name);
      if (pointer) kept.set(file.name, { name: file.name, size, bytes: null });
      else toMeasure.push(file);
    }
  }
  for (const file of await measured(toMeasure)) kept.set(file.name, file);
  return { files: [...kept.values()], changed };
}

function isSame(path: string, { id, size }: TreeFile, pointer: Pointer | undefined): Promise<boolean> {
  const kind: HashKind = pointer ? { as: 'bytes' } : { as: 'blob', algorithm: id?.length === 64 ? 'sha256' : 'sha1', size };
  return hashOf(path, kind).then((hash) => hash === (pointer?.sha256 ?? id));
}

async function pointersIn(media: readonly TreeFile[]): Promise<Map<string, Pointer>> {
  const small = media.filter(({ size }) => size < pointerLimit);
  const blobs = await blobsOf(small);
  const pointers = new Map<string, Pointer>();
  for (const { name, id } of small) {
    const text = Buffer.from(blobs.get(id ?? '') ?? []).toString('latin1');
    const found = /^version https:\/\/git-lfs[^\n]*\n[\s\S]*?oid sha256:([0-9a-f]{64})\nsize (\d+)\n/.exec(text);
    if (found) pointers.set(name, { sha256: found[1]!, size: Number(found[2]) });
  }
  return pointers;
}

/** What is read of media: enough to know their format by. */
const headLength = 16;

/** Files out of git, under names of our own: nobody else's names are written to the disk. */
async function measured(files: readonly TreeFile[]): Promise<SourceFile[]> {
  if (files.length === 0) return [];
  const folder = mkdtempSync(join(tmpdir(), 'stifinner-revision-'));
  try {
    const written: SourceFile[] = [];
    for (const [number, { name, repository, id, size }] of files.entries()) {
      const kind = /^content\/[^/]+\/figures\/[^/]+$/.test(name) ? 'figures' : 'films';
      const own = `content/p/${kind}/${number}.${ending(name).replace(/[^a-z0-9]/g, '')}`;
      mkdirSync(join(folder, 'content/p', kind), { recursive: true });
      const path = join(folder, own);
      await writeBlob(repository, id ?? '', path);
      written.push({ name: own, size, bytes: null, head: headOf(path) });
    }
    return (await measureMedia(folder, written)).map((file, number) => ({ ...file, name: files[number]!.name }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function writeBlob(repository: string, id: string, path: string): Promise<void> {
  const file = openSync(path, 'wx');
  try {
    const { code, said } = await askGit(repository, ['cat-file', 'blob', id], { file });
    if (code !== 0) throw new RevisionNotRead(incomplete(said));
  } finally {
    closeSync(file);
  }
}

function headOf(path: string): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const head = new Uint8Array(headLength);
    return head.slice(0, readSync(file, head, 0, headLength, 0));
  } finally {
    closeSync(file);
  }
}
