import { planSite, resolveSchool } from '@stifinner/core';
import { blocksIn } from '../plan/blocks-in.ts';
import { planSchool } from '../plan/plan-school.ts';
import { keepPlan, readPlan } from '../state/kept-plan.ts';
import type { CheckedAlone } from './check-school.ts';
import type { Workshop } from './workshop.ts';

/**
 * A school whose own files are sound and as they were, resolved with packages where titles, minutes or order are others
 * now. No text is parsed. Null where anything is to be told of it: then it is checked from its files, which have places.
 */
export function resolveAgain(id: string, inputs: string, { setup, packages, index }: Workshop): CheckedAlone | null {
  const kept = readPlan(setup.out, id, inputs);
  if (kept?.ids !== packages.ids || kept.diagnostics.length > 0) return null;
  const { entry } = kept;
  const resolved = resolveSchool(index, entry);
  const planned = planSite(index, entry, resolved.value);
  const diagnostics = [...resolved.diagnostics, ...planned.diagnostics];
  const checked = { entry, paths: resolved.value, plan: planned.value, diagnostics };
  if (diagnostics.length > 0 || !('plan' in planSchool(checked, packages.faults))) return null;
  keepPlan(setup.out, id, { ...kept, outline: packages.key, paths: resolved.value });
  return {
    id,
    inputs,
    heldBy: null,
    localPaths: entry.paths.length,
    language: entry.value.language,
    blocks: blocksIn(resolved.value),
    diagnostics: [],
    sources: [],
  };
}
