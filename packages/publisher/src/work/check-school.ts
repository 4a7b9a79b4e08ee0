import type { CheckedSchools } from '@stifinner/authoring';
import type { Diagnostic } from '@stifinner/core';
import type { Language } from '@stifinner/schemas';
import type { PackagesState } from '../content/packages-state.ts';
import { blocksIn } from '../plan/blocks-in.ts';
import { planSchool } from '../plan/plan-school.ts';
import { filesNamedIn } from '../run/findings.ts';
import type { SchoolStanding } from '../schools/look.ts';
import { keepPlan } from '../state/kept-plan.ts';
import type { WorkerSetup } from './setup.ts';

/** What came of checking one school. */
export interface CheckedAlone {
  id: string;
  /** Hash of its files and of the program. */
  inputs: string;
  /** The files that hold it back; null where its site can be built. */
  heldBy: string[] | null;
  localPaths: number;
  language: Language;
  /** Blocks that it takes alone. */
  blocks: string[];
  diagnostics: Diagnostic[];
  /** Text by file, of files with findings. */
  sources: [name: string, text: string][];
}

/** What came of checking a school's files; its plan is kept for the filling. Null where its folder holds no school. */
export function takeChecked(
  id: string,
  { files, inputs }: Pick<SchoolStanding, 'files' | 'inputs'>,
  { schools, diagnostics, sources }: CheckedSchools,
  setup: WorkerSetup,
  packages: PackagesState,
): CheckedAlone | null {
  const school = schools[0];
  if (!school) return files.length === 0 ? null : foundNoSchool(id, inputs, diagnostics);
  const planned = planSchool(school, packages.faults);
  const { value, paths } = school.entry;
  if ('plan' in planned && value) {
    const { key: outline, ids } = packages;
    const entry = { ...school.entry, value, places: {}, paths: paths.map((path) => ({ ...path, places: {} })) };
    keepPlan(setup.out, id, { inputs, outline, ids, entry, paths: school.paths, diagnostics });
  }
  const named = filesNamedIn(diagnostics);
  return {
    id,
    inputs,
    heldBy: 'plan' in planned ? null : planned.heldBy,
    localPaths: paths.length,
    language: value?.language ?? 'nb',
    blocks: blocksIn(school.paths),
    diagnostics,
    sources: [...sources].filter(([name]) => named.has(name)),
  };
}

/** Files in a folder under `sites/` that make no school: their faults are told, and hold back what was there before. */
const foundNoSchool = (id: string, inputs: string, diagnostics: Diagnostic[]): CheckedAlone => ({
  id,
  inputs,
  heldBy: [...new Set(diagnostics.map(({ at }) => at.file))].sort(),
  localPaths: 0,
  language: 'nb',
  blocks: [],
  diagnostics,
  sources: [],
});
