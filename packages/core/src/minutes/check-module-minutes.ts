import type { CatalogPackage, CatalogPage } from '../catalog/catalog.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { PlaceOf } from '../diagnostics/place-of.ts';
import { diagnose } from '../rules/rules.ts';
import { totalMinutes } from './arithmetic.ts';
import { minutesOfPage } from './of-page.ts';

/** In a package that sets a size, the pages of a module that are no choice take no more than that: else it has no short way. */
export function checkModuleMinutes(pkg: CatalogPackage, placeOf: PlaceOf): Diagnostic[] {
  const limit = pkg.moduleMinutes;
  if (limit === null) return [];
  return pkg.modules.flatMap((module) => {
    const minutes = typicalOf(module.pages.filter(({ need }) => need === 'must'));
    if (minutes <= limit) return [];
    const optional = typicalOf(module.pages.filter(({ need }) => need === 'may'));
    const id = module.id.slice(module.id.indexOf('/') + 1);
    return [diagnose('module/too-long', placeOf(module.file, '/id'), { id, minutes, limit, optional })];
  });
}

const typicalOf = (pages: readonly CatalogPage[]): number =>
  Math.round(pages.reduce((sum, page) => sum + totalMinutes(minutesOfPage(page)).typical, 0));
