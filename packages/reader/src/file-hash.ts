import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';

/** How the bytes of a file are told from others: by git, as a blob of `size` bytes, or by themselves. */
export type HashKind = { as: 'blob'; algorithm: 'sha1' | 'sha256'; size: number } | { as: 'bytes' };

/** The hash of a file on disk, in hexadecimal; null where it cannot be read. */
export async function hashOf(path: string, kind: HashKind): Promise<string | null> {
  const hash = createHash(kind.as === 'blob' ? kind.algorithm : 'sha256');
  if (kind.as === 'blob') hash.update(`blob ${kind.size}\0`);
  try {
    await pipeline(createReadStream(path), hash);
    return hash.digest('hex');
  } catch {
    return null;
  }
}
