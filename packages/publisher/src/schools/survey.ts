import { schoolsIn } from '@stifinner/reader';
import type { BuildOptions, SchoolOutcome } from '../build-report.ts';
import { type Found, foundBefore } from '../run/findings.ts';
import { pagesIn, type SchoolRecord } from '../state/record.ts';
import type { WorkerSetup } from '../work/setup.ts';
import { addLikelyNeeds, type LikelyNeeds } from './likely-needs.ts';
import { lookAt } from './look.ts';
import { shardOf } from './shard.ts';

/** A school whose own files are as they were when its site was made. */
export interface Standing extends Pick<SchoolRecord, 'inputs' | 'outline' | 'language' | 'blocks' | 'localPaths' | 'content'> {
  id: string;
  pages: number;
  found: Found;
}

/** How schools stand before anything is built. */
export interface Survey {
  /** Every school there is, sorted. */
  all: string[];
  /** Schools that this run is about, sorted. */
  wanted: string[];
  standing: Standing[];
  /** Schools that are new or whose own files have changed. */
  changed: string[];
  /** What the changed schools will need drawn, by the look of it. */
  needs: LikelyNeeds;
  /** Files read in schools. */
  files: number;
}

/** Looks at every school that is asked for. */
export function survey(
  setup: Pick<WorkerSetup, 'root' | 'out' | 'mode' | 'program'>,
  { only, shard }: Pick<BuildOptions, 'only' | 'shard'>,
): Survey {
  const all = schoolsIn(setup.root);
  const wanted = all.filter((id) => (only?.includes(id) ?? true) && (!shard || shardOf(id, shard.of) === shard.index));
  const needs: LikelyNeeds = { languages: new Set(), blocks: new Set() };
  const found: Survey = { all, wanted, standing: [], changed: [], needs, files: 0 };
  for (const id of wanted) {
    const { files, record, standing } = lookAt(setup, id);
    found.files += files.length;
    if (!standing || !record) {
      found.changed.push(id);
      addLikelyNeeds(needs, files);
      continue;
    }
    const { inputs, outline, content, language, blocks, localPaths, diagnostics } = record;
    const kept = { id, inputs, outline, content, language, blocks, localPaths, pages: pagesIn(record).length };
    found.standing.push({ ...kept, found: foundBefore(diagnostics, files) });
  }
  return found;
}

export const unchanged = ({ id, pages }: Standing): SchoolOutcome => ({ id, outcome: 'unchanged', pages });
