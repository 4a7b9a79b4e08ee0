import { join } from 'node:path';
import type { SourceFile } from '@stifinner/authoring/source-file';
import { hashOf } from './file-hash.ts';

/** Whether media that was read has the same bytes in two folders. Text is compared by its bytes, line ends aside. */
export async function changedBetween(
  before: { folder: string; files: readonly SourceFile[] },
  after: { folder: string; files: readonly SourceFile[] },
): Promise<Set<string>> {
  const now = new Map(after.files.map((file) => [file.name, file]));
  const changed = new Set<string>();
  for (const file of before.files) {
    const other = now.get(file.name);
    if (other === undefined) continue;
    const isSame =
      file.bytes !== null || other.bytes !== null
        ? isSameText(file, other)
        : file.size === other.size && (await isSameFile(join(before.folder, file.name), join(after.folder, file.name)));
    if (!isSame) changed.add(file.name);
  }
  return changed;
}

async function isSameFile(a: string, b: string): Promise<boolean> {
  const [one, other] = [await hashOf(a, { as: 'bytes' }), await hashOf(b, { as: 'bytes' })];
  return one === other;
}

/** Git may have turned the line ends of what it checked out. */
export function isSameText({ bytes: a }: SourceFile, { bytes: b }: SourceFile): boolean {
  if (a === null || b === null) return a === b;
  return Buffer.compare(a, b) === 0 || unix(a) === unix(b);
}

const unix = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1').replaceAll('\r\n', '\n');
