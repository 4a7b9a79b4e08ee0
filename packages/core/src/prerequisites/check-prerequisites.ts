import type { CatalogIndex } from '../catalog/index-catalog.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { PlaceOf } from '../diagnostics/place-of.ts';
import { circlesOf, type Graph, leadsTo } from '../graph/circles.ts';
import { compareIds, packageOf } from '../ids.ts';
import { lookup } from '../moved/follow.ts';
import { nearest } from '../nearest.ts';
import { diagnose } from '../rules/rules.ts';
import { said } from '../rules/said.ts';

/** A page or module, and what it requires. */
export interface Requirer {
  id: string;
  file: string;
  requires: { id: string }[];
}

/** Checks what pages and modules require: that it exists, is something else than themselves, and goes in no circle. */
export function checkPrerequisites(index: CatalogIndex, placeOf: PlaceOf): Diagnostic[] {
  return [...checkKind(index, 'module', index.modules, placeOf), ...checkKind(index, 'page', index.pages, placeOf)];
}

type Requirers = ReadonlyMap<string, Requirer>;

/** What one requires, of what there is; without itself. */
function requirementsOf(requirers: Requirers, id: string): string[] {
  const required = requirers.get(id)?.requires ?? [];
  return [...new Set(required.map((each) => each.id).filter((other) => other !== id && requirers.has(other)))];
}

/** What each requires. */
const requirementGraph = (requirers: Requirers): Graph =>
  new Map([...requirers.keys()].map((id) => [id, requirementsOf(requirers, id)]));

/** Whether one requires the other, or requires something that does. */
export const requiresInTheEnd = (requirers: Requirers, id: string, other: string): boolean =>
  leadsTo({ get: (each) => requirementsOf(requirers, each) }, id, other);

function checkKind(index: CatalogIndex, kind: 'page' | 'module', requirers: Requirers, placeOf: PlaceOf): Diagnostic[] {
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
      says: said(
        `\`${id}\` krever \`${circle[(each + 2) % circle.length]}\``,
        `\`${id}\` requires \`${circle[(each + 2) % circle.length]}\``,
      ),
    }));
    const first = requirers.get(circle[0]!)!;
    found.push(diagnose('prerequisite/circle', placeOfRequirement(first, circle[1]!), { kind, circle }, related));
  }
  return found;
}
