import type { Language } from '@stifinner/schemas';
import type { CatalogModule, CatalogPackage } from '../catalog/catalog.ts';
import type { CatalogIndex } from '../catalog/index-catalog.ts';
import { localOf, packageOf } from '../ids.ts';
import type { PlannedPage } from './site-plan.ts';
import { plainTemplate, subjectTemplate } from './templates.ts';

const outside = { path: null, step: null };

/** The library: its list, and each package with its modules, leader's pages, pages, films and meetings. */
export function planLibrary(index: CatalogIndex, packages: string[], language: Language): PlannedPage[] {
  const shown = packages.flatMap((id) => index.packages.get(id) ?? []);
  return [
    { ...outside, address: 'bibliotek/', template: plainTemplate(language, 'library') },
    ...shown.flatMap((pkg) => planPackage(pkg, language)),
  ];
}

/** A module's page and its leader's page, which a site has for each module in its paths, with a library or without. */
export function planModule({ id, leaderSupport }: CatalogModule, language: Language): PlannedPage[] {
  const address = `bibliotek/${packageOf(id)}/modul/${localOf(id)}/`;
  const module = { ...outside, address, template: subjectTemplate(language, 'module', id) };
  if (!leaderSupport) return [module];
  return [module, { ...outside, address: `${address}leder/`, template: subjectTemplate(language, 'leader', id) }];
}

function planPackage(pkg: CatalogPackage, language: Language): PlannedPage[] {
  const root = `bibliotek/${pkg.id}/`;
  const plan = (kind: 'page' | 'film' | 'meeting', shelf: string) => (shown: { id: string }) => ({
    ...outside,
    address: `${root}${shelf}/${localOf(shown.id)}/`,
    template: subjectTemplate(language, kind, shown.id),
  });
  return [
    { ...outside, address: root, template: subjectTemplate(language, 'package', pkg.id) },
    ...pkg.films.map(plan('film', 'film')),
    ...pkg.modules.flatMap((module) => [
      ...planModule(module, language),
      ...module.pages.map(plan('page', 'side')),
      ...(module.leaderSupport?.meetings ?? []).map(plan('meeting', 'mote')),
    ]),
  ];
}
