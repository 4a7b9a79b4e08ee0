import type { PackageCounts } from '@stifinner/authoring';
import type { Diagnostic } from '@stifinner/core';
import type { SiteFault } from './publish/site-fault.ts';
import type { Shard } from './schools/shard.ts';
import type { WorkTimes } from './work/work-times.ts';

export interface BuildOptions {
  /** Folder with `content/` and `sites/`. */
  root: string;
  /** Where the sites go. */
  out: string;
  /** Only these schools; all when absent. */
  only?: string[];
  /** Only the schools of this shard. */
  shard?: Shard;
  /** How many schools are worked on at once; as many as there are processors when absent. */
  jobs?: number;
  /** How sites find what they share: by a link in each, side by side on one host, or each with its own copy. */
  mode?: 'linked' | 'one-host' | 'standalone';
  /** Told what the build is doing now, in a few words for a person. */
  onProgress?: (doing: Progress) => void;
}

export type Progress =
  | { doing: 'reading' }
  | { doing: 'checking'; done: number; of: number }
  | { doing: 'drawing' }
  | { doing: 'indexing' }
  /** `pages` were written since the filling began. */
  | { doing: 'filling'; done: number; of: number; pages: number };

/** What became of one school. `pages` are those of its site, `written` the files that were made anew. */
export type SchoolOutcome =
  | { id: string; outcome: 'published'; pages: number; written: number }
  | { id: string; outcome: 'unchanged'; pages: number }
  | { id: string; outcome: 'held'; because: string[]; keepsSite: boolean }
  | { id: string; outcome: 'failed'; faults: SiteFault[]; error: string | null; keepsSite: boolean };

/** What was read; `paths` are suggested and local. */
export interface BuildCounts extends PackageCounts {
  schools: number;
}

export interface BuildReport {
  counts: BuildCounts;
  /** All that was found, sorted by file, line, column and code. */
  diagnostics: Diagnostic[];
  /** Text by file, of files with findings. */
  sources: Map<string, string>;
  /** Sorted by id. */
  schools: SchoolOutcome[];
  /** Schools that were asked for and are not there. */
  unknown: string[];
  /** Sites in the output folder whose school is no longer there. */
  orphans: string[];
  /** Packages with a map for authors in the output folder, sorted. */
  maps: string[];
  /** Pages drawn by Astro; 0 when an earlier drawing was used again. */
  drawn: number;
  seconds: number;
  /** Seconds in each phase, one after another. */
  phases: Record<string, number>;
  /** Milliseconds of processor time in the workers by step, of all together. */
  work: WorkTimes;
}
