import { existsSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceFile } from '@stifinner/authoring/source-file';
import { readSchool } from '@stifinner/reader';
import { keyOfFiles } from '../content/content-key.ts';
import { homeOf } from '../state/output-places.ts';
import { readRecord, type SchoolRecord, siteName } from '../state/record.ts';
import type { SharedMode, WorkerSetup } from '../work/setup.ts';

/** How a school stands before anything is built. */
export interface SchoolStanding {
  files: SourceFile[];
  /** Hash of its files and of the program. */
  inputs: string;
  record: SchoolRecord | null;
  /** Its live site is made from these very files by this very program; only content may be newer. */
  standing: boolean;
}

/** Reads a school's files and holds them against what is remembered of its site. No page of the site is read. */
export function lookAt(
  { root, out, mode, program }: Pick<WorkerSetup, 'root' | 'out' | 'mode' | 'program'>,
  school: string,
): SchoolStanding {
  const files = readSchool(root, school);
  const inputs = keyOfFiles(root, files, program);
  const record = readRecord(out, school);
  const standing = record?.inputs === inputs && leadsTo(out, school, siteName(inputs), mode) && !hasJournal(out, school);
  return { files, inputs, record, standing };
}

/** Whether the school's link leads to this site, and the site is there, with what it shares. */
function leadsTo(out: string, school: string, site: string, mode: SharedMode): boolean {
  try {
    const folder = join(homeOf(out, school), site);
    const furnished = mode === 'one-host' || existsSync(join(folder, '_shared'));
    return furnished && readlinkSync(join(out, school)).endsWith(site) && existsSync(join(folder, 'index.html'));
  } catch {
    return false;
  }
}

/** A change of the site was cut off. */
const hasJournal = (out: string, school: string): boolean => existsSync(join(homeOf(out, school), 'journal'));
