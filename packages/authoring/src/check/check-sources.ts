import { type Diagnostic, diagnose } from '@stifinner/core';
import type { ModuleShelf, PackageShelf } from './shelf.ts';

/** A module's sources bring at least two perspectives, and one of them is research that anybody can read. */
export function checkSources(shelf: PackageShelf): Diagnostic[] {
  const sources = new Map((shelf.references?.value ?? []).map((source) => [source.id, source]));
  // Where references.yaml was refused, nothing is known of the sources.
  if (shelf.references !== null && shelf.references.value === null) return [];
  return [...shelf.modules.values()].flatMap((module) => {
    if (!module.module?.value || hasRefusedText(module)) return [];
    const cited = [...new Set(citedIn(module))].map((id) => sources.get(id)).filter((source) => source !== undefined);
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

const hasRefusedText = ({ leader, pages }: ModuleShelf): boolean =>
  [leader.original, ...[...pages.values()].map(({ original }) => original)].some(
    (file) => file !== null && (file.value === null || !file.body?.sound),
  );

const citedIn = ({ leader, pages }: ModuleShelf): string[] =>
  [leader.original, ...[...pages.values()].map(({ original }) => original)].flatMap((file) => [
    ...(file?.value?.cites ?? []),
    ...(file?.body?.references ?? []).flatMap(({ kind, id }) => (kind === 'source' ? [id] : [])),
  ]);
