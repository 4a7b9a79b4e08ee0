import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { PlaceOf } from '../diagnostics/place-of.ts';
import { sortDiagnostics } from '../diagnostics/sort-diagnostics.ts';
import { checkModuleMinutes } from '../minutes/check-module-minutes.ts';
import { checkMoves } from '../moved/check-moves.ts';
import { checkOrderRules } from '../order/check-order-rules.ts';
import { resolvePath } from '../path/resolve-path.ts';
import { checkPrerequisites } from '../prerequisites/check-prerequisites.ts';
import type { CatalogIndex } from './index-catalog.ts';

/**
 * All that is checked of packages once every file is sound: order rules, prerequisites and their circles, the size
 * of modules, moves, and that suggested paths resolve.
 */
export function checkCatalog(index: CatalogIndex, placeOf: PlaceOf): Diagnostic[] {
  const { packages } = index.catalog;
  return sortDiagnostics([
    ...packages.flatMap((pkg) => checkOrderRules(index, pkg, placeOf)),
    ...checkPrerequisites(index, placeOf),
    ...packages.flatMap((pkg) => checkModuleMinutes(pkg, placeOf)),
    ...packages.flatMap((pkg) => checkMoves(index, pkg, placeOf)),
    ...packages.flatMap((pkg) => pkg.paths.flatMap((entry) => resolvePath(index, entry).diagnostics)),
  ]);
}
