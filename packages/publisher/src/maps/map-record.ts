import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { mapRecordOf, sharedOf } from '../state/output-places.ts';
import { readSealed, writeSealed } from '../state/sealed.ts';
import { hashOfPage } from '../template/load-template.ts';

/** What is remembered of the maps that lie in the output folder. */
export interface MapRecord {
  /** Key of the content that they are drawn from. */
  content: string;
  /** Each page by its name in the output folder (`_kart/lk20/index.html`), with the hash of what was written. */
  pages: [name: string, hash: string][];
  /** Names in the shared folder that they use. */
  assets: string[];
}

/** Null where there is none, or it is damaged: then the maps are written again. */
export function readMapRecord(out: string): MapRecord | null {
  const text = readSealed(mapRecordOf(out));
  return text === null ? null : (JSON.parse(text) as MapRecord);
}

export function keepMapRecord(out: string, record: MapRecord): void {
  const text = JSON.stringify(record);
  const file = mapRecordOf(out);
  if (readSealed(file) === text) return;
  mkdirSync(dirname(file), { recursive: true });
  writeSealed(file, text);
}

/** The packages that have a map, sorted: its name is `_kart/<package>/index.html`. */
export const mappedPackages = (out: string): string[] =>
  (readMapRecord(out)?.pages ?? []).flatMap(([name]) => name.split('/').slice(1, -1)).sort();

/** Whether the maps of this content are there, with what they use, to the last byte. */
export function mapsStand(out: string, content: string): boolean {
  const record = readMapRecord(out);
  if (record?.content !== content) return false;
  const shared = sharedOf(out);
  return (
    record.pages.every(([name, hash]) => hashIfThere(join(out, name)) === hash) &&
    record.assets.every((name) => existsSync(join(shared, name)))
  );
}

function hashIfThere(file: string): string | null {
  try {
    return hashOfPage(readFileSync(file));
  } catch {
    return null;
  }
}
