import {
  type Address,
  audiences,
  type CatalogIndex,
  type CatalogPackage,
  packageOf,
  type SitePlan,
  type SubjectKey,
  splitSubjectKey,
  textIn,
} from '@stifinner/core';
import { minuteBands, ownIndexAddress, type SearchFile, searchKinds } from '@stifinner/site';
import { ownPages } from './own-records.ts';
import { type SearchFacets, searchFacets } from './search-facets.ts';

/**
 * The school's own list of what search may show, and what it can be narrowed to: an id that is not here is not in its
 * site. It changes with the school's paths and the shelves of its packages, not with their words.
 */
export function searchFile(plan: SitePlan, index: CatalogIndex): SearchFile {
  const pages: SearchFile['pages'] = {};
  const facets: SearchFacets[] = [];
  const used = new Set<CatalogPackage>();
  for (const [key, addresses] of Object.entries(plan.addresses) as [SubjectKey, Address[]][]) {
    const pkg = index.packages.get(packageOf(splitSubjectKey(key).id));
    const found = pkg && searchFacets(pkg).get(key);
    if (!found) continue;
    used.add(pkg);
    facets.push(found);
    const path = addresses.filter((each) => each.path !== null).map((each) => each.address);
    pages[key] = { path, library: addresses.find((each) => each.path === null)?.address ?? null };
  }
  const own = ownPages(plan);
  for (const { id, address } of own) pages[id] = { path: [address], library: null };
  // The own index is merged into a package's, and searched with what lies there, whichever it is.
  if (used.size === 0) for (const pkg of [...index.packages.values()].slice(0, 1)) used.add(pkg);
  const packages = [...index.packages.values()].filter((pkg) => used.has(pkg));
  return {
    indexes: packages.map((pkg) => ({ package: pkg.id, language: plan.language })),
    own: own.length > 0 ? ownIndexAddress : null,
    choices: choicesOf(Object.keys(pages), facets, packages, plan),
    pages,
  };
}

function choicesOf(
  ids: string[],
  facets: SearchFacets[],
  packages: CatalogPackage[],
  { language }: SitePlan,
): SearchFile['choices'] {
  const kinds = new Set(ids.map((id) => id.slice(0, id.indexOf(':'))));
  const modules = new Set(facets.flatMap((each) => each.modules));
  const minutes = new Set(facets.map((each) => each.minutes));
  const audience = new Set(facets.flatMap((each) => each.audience));
  return {
    kind: searchKinds.filter((each) => kinds.has(each)),
    module: packages
      .flatMap((pkg) => pkg.modules)
      .filter((module) => modules.has(module.id))
      .map((module) => ({ id: module.id, title: textIn(module.title, language) })),
    minutes: minuteBands.filter((each) => minutes.has(each)),
    audience: audiences.filter((each) => audience.has(each)),
  };
}
