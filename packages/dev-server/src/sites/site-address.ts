import type { CatalogIndex, CatalogPackage } from '@stifinner/core';
import type { Edition } from '../content/edition.ts';
import { libraryLanguages } from './package-school.ts';

/** A site that is shown: a school's, or a whole package as a library, in one of the languages that it has. */
export type SiteName = { school: string } | { package: string; language: 'nb' | 'nn' };

const ofPackages = '_pakke';

/** Where a site begins on this server: `/fjellheim/`, `/_pakke/lk20/nb/`. No school's id begins with an underscore. */
export const addressOfSite = (site: SiteName): string =>
  'school' in site ? `/${site.school}/` : `/${ofPackages}/${site.package}/${site.language}/`;

/**
 * Where an author comes in to a site: the front page of a school; of a whole package the page in the library that lists all
 * that it holds, since its front page has only the paths that it suggests.
 */
export const entranceOf = (site: SiteName): string =>
  'school' in site ? addressOfSite(site) : `${addressOfSite(site)}bibliotek/${site.package}/`;

/** The site that an address is in, there or not, and the rest of the address: `/fjellheim/sok/` is `sok/` in that school. */
export function siteIn(address: string): { site: SiteName; rest: string } | null {
  const [, first = '', second, third, ...below] = address.split('/');
  if (first === ofPackages) {
    if (second === undefined || (third !== 'nb' && third !== 'nn')) return null;
    return { site: { package: second, language: third }, rest: below.join('/') };
  }
  if (first === '' || first.startsWith('_')) return null;
  return { site: { school: first }, rest: address.slice(first.length + 2) };
}

/** The sites that there are: schools by id, then packages in shelf order. */
export const sitesOf = ({ schools, index }: Pick<Edition, 'schools' | 'index'>): SiteName[] => [
  ...[...schools.keys()].map((school) => ({ school })),
  ...packagesOf(index).flatMap((pkg) => libraryLanguages(pkg).map((language) => ({ package: pkg.id, language }))),
];

const packagesOf = (index: CatalogIndex): CatalogPackage[] => [...index.packages.values()];
