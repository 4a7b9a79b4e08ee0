import { type Diagnostic, diagnose } from '@stifinner/core';
import { citedIn, originalsOf } from './cited.ts';
import type { ModuleShelf, PackageShelf } from './shelf.ts';

/** A module's sources bring at least two perspectives, and one of them is research that anybody can read. */
export function checkSources(shelf: PackageShelf): Diagnostic[] {
  const known = shelf.references?.value ?? null;
  const nothingCited = [...shelf.modules.values()].every((module) => originalsOf(module).flatMap(citedIn).length === 0);
  // Where references.yaml was refused, or is missing though texts cite, nothing is known of the sources.
  if (known === null && (shelf.references !== null || !nothingCited)) return [];
  const sources = new Map((known ?? []).map((source) => [source.id, source]));
  return [...shelf.modules.values()].flatMap((module) => {
    if (!module.module?.value || module.leader.original === null || hasRefusedText(module)) return [];
    const cited = [...new Set(originalsOf(module).flatMap(citedIn))]
      .map((id) => sources.get(id))
      .filter((source) => source !== undefined);
    const perspectives = new Set(cited.map(({ perspective }) => perspective));
    const at = module.module.placeOf('/id');
    const faults: Diagnostic[] = [];
    if (perspectives.size < 2) faults.push(diagnose('module/few-perspectives', at, { id: module.id, count: perspectives.size }));
    if (!cited.some(({ kind, access }) => kind === 'research' && access === 'open')) {
      faults.push(diagnose('module/no-open-research', at, { id: module.id }));
    }
    return faults;
  });
}

/** Whether a text was refused, or lies in no file. */
const hasRefusedText = (module: ModuleShelf): boolean =>
  originalsOf(module).some((file) => file.value === null || !file.body?.sound) ||
  Boolean(module.module?.value?.parts.some((part) => part.pages.some((id) => !module.pages.get(id)?.original)));
