import type { SourceFile } from '@stifinner/authoring';
import { measureMedia, readPackages, readSchool, schoolsIn } from '@stifinner/reader';

/**
 * Reads a folder once more. A file whose bytes are the same is the very same value as before, so that it is not parsed
 * anew, and media that has not changed is not measured anew; `changed` names media to measure whatever it looks like.
 */
export async function readAgain(
  folder: string,
  before: ReadonlyMap<string, SourceFile>,
  changed: ReadonlySet<string> = new Set(),
): Promise<Map<string, SourceFile>> {
  const read = [...readPackages(folder), ...schoolsIn(folder).flatMap((id) => readSchool(folder, id))];
  const fresh: SourceFile[] = [];
  const now = new Map<string, SourceFile>();
  for (const file of read) {
    const last = before.get(file.name);
    const kept = last !== undefined && isSame(last, file) && (file.bytes !== null || !changed.has(file.name)) ? last : null;
    now.set(file.name, kept ?? file);
    if (kept === null) fresh.push(file);
  }
  for (const file of await measureMedia(folder, fresh)) now.set(file.name, file);
  return now;
}

function isSame(a: SourceFile, b: SourceFile): boolean {
  if (a.size !== b.size || a.refused !== b.refused) return false;
  if (a.bytes !== null && b.bytes !== null) return Buffer.compare(a.bytes, b.bytes) === 0;
  return a.bytes === b.bytes && Buffer.compare(a.head ?? Buffer.of(), b.head ?? Buffer.of()) === 0;
}
