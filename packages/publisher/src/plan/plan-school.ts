import type { CheckedSchool } from '@stifinner/authoring';
import type { SitePlan } from '@stifinner/core';
import type { Faults } from './faults.ts';

/** A school's site, planned; or the files, sorted, for which it keeps its last good one. */
export type PlannedSchool = { plan: SitePlan } | { heldBy: string[] };

/** Whether a school can be built: its own files and all that its paths use are sound. Pure. */
export function planSchool({ entry, paths, plan, diagnostics }: CheckedSchool, faults: Faults): PlannedSchool {
  const errors = diagnostics.filter((found) => found.severity === 'error');
  const because = new Set([
    ...entry.faults,
    ...errors.map((found) => found.at.file),
    ...paths.flatMap((path) => [...path.blockedBy, ...path.uses.flatMap((key) => faults.get(key) ?? [])]),
  ]);
  return plan && because.size === 0 ? { plan } : { heldBy: [...because].sort() };
}
