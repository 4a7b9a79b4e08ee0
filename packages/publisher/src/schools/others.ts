import { readdirSync } from 'node:fs';
import { sitesOf } from '../state/output-places.ts';
import { readRecord, type SchoolRecord } from '../state/record.ts';

/** Schools that have something in the output folder, sorted. */
function schoolsBuilt(out: string): string[] {
  try {
    return readdirSync(sitesOf(out))
      .filter((name) => !name.startsWith('.'))
      .sort();
  } catch {
    return [];
  }
}

/** Sites in the output folder whose school is no longer there. */
export function orphansIn(out: string, schools: readonly string[]): string[] {
  const known = new Set(schools);
  return schoolsBuilt(out).filter((id) => !known.has(id));
}

/** A site that a run is not about. */
export type Other = Pick<SchoolRecord, 'language' | 'content'>;

/** What is remembered of the sites that lie in the output folder beside those that a run is about. */
export function othersIn(out: string, wanted: readonly string[]): Other[] {
  return orphansIn(out, wanted).flatMap((id) => readRecord(out, id) ?? []);
}
