import type { SourceFile } from '@stifinner/authoring/source-file';
import type { Language } from '@stifinner/core';
import type { BuildOptions, SchoolOutcome } from '../build-report.ts';
import type { WorkerSetup } from '../work/setup.ts';
import type { WorkTimes } from '../work/work-times.ts';
import type { Findings } from './findings.ts';
import type { Phases } from './phases.ts';

/** One run of the build, and what it gathers. */
export interface Run {
  options: BuildOptions & Required<Pick<BuildOptions, 'onProgress'>>;
  setup: WorkerSetup;
  /** Files that belong to no school. */
  files: SourceFile[];
  phases: Phases;
  findings: Findings;
  work: WorkTimes;
}

/** A school whose site can be made or brought up to date. */
export interface Ready {
  id: string;
  inputs: string;
  language: Language;
  blocks: string[];
  /** Its site is there, made from these very files. */
  standing: boolean;
}

/** Schools sorted by what can be done for them. */
export interface Sorted {
  ready: Ready[];
  outcomes: SchoolOutcome[];
  localPaths: number;
}
