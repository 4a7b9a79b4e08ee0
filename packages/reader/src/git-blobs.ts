import { askGit, RevisionNotRead } from './git.ts';
import { incomplete, type TreeFile } from './git-tree.ts';

/** The bytes of files, all of a repository in one go, by the hash of each. Rejects where git lacks one. */
export async function blobsOf(files: readonly TreeFile[]): Promise<ReadonlyMap<string, Uint8Array>> {
  const wanted = new Map<string, Set<string>>();
  for (const { repository, id } of files) {
    const ids = wanted.get(repository) ?? new Set();
    wanted.set(repository, ids);
    if (id !== null) ids.add(id);
  }
  const blobs = new Map<string, Uint8Array>();
  for (const [repository, ids] of wanted) {
    if (ids.size === 0) continue;
    const { code, out, said } = await askGit(repository, ['cat-file', '--batch'], { input: `${[...ids].join('\n')}\n` });
    if (code !== 0) throw new RevisionNotRead(incomplete(said));
    for (const [id, bytes] of batched(out)) blobs.set(id, bytes);
  }
  return blobs;
}

/** `<hash> blob <size>\n<bytes>\n`, again and again. */
function batched(out: Buffer): Map<string, Uint8Array> {
  const blobs = new Map<string, Uint8Array>();
  for (let at = 0; at < out.length; ) {
    const end = out.indexOf(10, at);
    const head = out.toString('latin1', at, end < 0 ? out.length : end);
    const [, id, size] = /^([0-9a-f]+) blob (\d+)$/.exec(head) ?? [];
    if (id === undefined || end < 0) throw new RevisionNotRead(incomplete(head));
    blobs.set(id, out.subarray(end + 1, end + 1 + Number(size)));
    at = end + 1 + Number(size) + 1;
  }
  return blobs;
}
