import type { CatalogIndex } from '../catalog/index-catalog.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { PlaceOf } from '../diagnostics/place-of.ts';
import { circlesOf, type Graph } from '../graph/circles.ts';
import { compareIds, packageOf } from '../ids.ts';
import { lookup } from '../moved/follow.ts';
import { nearest } from '../nearest.ts';
import { diagnose } from '../rules/rules.ts';

/** A page or module, and what it requires. */
interface Requirer {
  id: string;
  file: string;
  requires: { id: string }[];
}

/** Checks what pages and modules require: that it exists, is something else than themselves, and goes in no circle. */
export function checkPrerequisites(index: CatalogIndex, placeOf: PlaceOf): Diagnostic[] {
  return [...checkKind(index, 'module', index.modules, placeOf), ...checkKind(index, 'page', index.pages, placeOf)];
}

/** What each requires, of what there is; without itself. */
export const requirementGraph = (requirers: ReadonlyMap<string, Requirer>): Graph =>
  new Map(
    [...requirers].map(([id, { requires }]) => {
      const known = requires.map((required) => required.id).filter((other) => other !== id && requirers.has(other));
      return [id, [...new Set(known)]];
    }),
  );

function checkKind(
  index: CatalogIndex,
  kind: 'page' | 'module',
  requirers: ReadonlyMap<string, Requirer>,
  placeOf: PlaceOf,
): Diagnostic[] {
  const found: Diagnostic[] = [];
  const placeOfRequirement = (requirer: Requirer, id: string) =>
    placeOf(requirer.file, `/requires/${requirer.requires.findIndex((each) => each.id === id)}/${kind}`);
  for (const requirer of [...requirers.values()].sort((a, b) => compareIds(a.id, b.id))) {
    for (const [number, { id }] of requirer.requires.entries()) {
      const at = placeOf(requirer.file, `/requires/${number}/${kind}`);
      if (id === requirer.id) found.push(diagnose('prerequisite/itself', at, { kind, id }));
      else if (!requirers.has(id) && !index.refused.has(`${kind}:${id}`)) {
        const near = nearest(
          id,
          [...lookup(index, kind).keys()].filter((other) => packageOf(other) === packageOf(requirer.id)),
        );
        const became = index.moves.get(`${kind}:${id}`)?.to ?? [];
        found.push(diagnose(`prerequisite/unknown-${kind}`, at, { id, near, became }));
      }
    }
  }
  for (const circle of circlesOf(requirementGraph(requirers))) {
    const related = circle.slice(1).map((id, each) => ({
      at: placeOfRequirement(requirers.get(id)!, circle[(each + 2) % circle.length]!),
      message: `\`${id}\` krever \`${circle[(each + 2) % circle.length]}\``,
    }));
    const first = requirers.get(circle[0]!)!;
    found.push(diagnose('prerequisite/circle', placeOfRequirement(first, circle[1]!), { kind, circle }, related));
  }
  return found;
}
