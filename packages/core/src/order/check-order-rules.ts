import type { CatalogPackage } from '../catalog/catalog.ts';
import type { CatalogIndex } from '../catalog/index-catalog.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { PlaceOf } from '../diagnostics/place-of.ts';
import { circlesOf } from '../graph/circles.ts';
import { nearest } from '../nearest.ts';
import { diagnose } from '../rules/rules.ts';
import { said } from '../rules/said.ts';
import { orderConstraints, orderGraph } from './order-constraints.ts';

/**
 * Checks a package's order rules: each module known, none before itself, and no circle of rules, hard or soft, which no
 * path could follow. A module that was refused is known.
 */
export function checkOrderRules(index: CatalogIndex, pkg: CatalogPackage, placeOf: PlaceOf): Diagnostic[] {
  const found: Diagnostic[] = [];
  const modules = pkg.modules.map(({ id }) => id);
  for (const [number, rule] of pkg.order.entries()) {
    for (const side of ['modules', 'than'] as const) {
      for (const [each, id] of (rule[side] ?? []).entries()) {
        const at = placeOf(pkg.file, `/order/${number}/${side}/${each}`);
        if (rule.rule === 'before' && side === 'than' && rule.modules.includes(id))
          found.push(diagnose('order/same-module', at, { module: id }));
        else if (!modules.includes(id) && !index.refused.has(`module:${id}`)) {
          found.push(diagnose('order/unknown-module', at, { id, package: pkg.id, near: nearest(id, modules) }));
        }
      }
    }
  }
  const constraints = orderConstraints(pkg);
  for (const circle of circlesOf(orderGraph(constraints))) {
    const pairs = circle.map((first, each) => ({ first, later: circle[(each + 1) % circle.length] }));
    const told = constraints.filter((one) => pairs.some(({ first, later }) => one.first === first && one.later === later));
    const rules = [...new Set(told.flatMap((one) => one.rules))].sort((a, b) => a - b);
    const [last = 0, ...others] = rules.toReversed();
    const related = others.map((rule) => ({
      at: placeOf(pkg.file, `/order/${rule}`),
      says: said(`Regel ${rule + 1}`, `Rule ${rule + 1}`),
    }));
    const args = { circle, rules: rules.map((rule) => rule + 1) };
    found.push(diagnose('order/contradiction', placeOf(pkg.file, `/order/${last}`), args, related.toReversed()));
  }
  return found;
}
