import type { CatalogPackage, SubjectKey } from '@stifinner/core';
import type { SiteInput } from '../build/input.ts';
import type { MapView } from './map-view.ts';

/**
 * The packages whose maps are drawn: all, with the template site, and while one school's site is written on; none where that
 * site is built, since the maps are no part of it.
 */
export const mappedPackages = ({ catalog, plan }: SiteInput, live: boolean): CatalogPackage[] =>
  plan === undefined || live ? catalog.packages : [];

/** Where a map's pages are read: in the site of the school that is shown, in its library first; nowhere without one. */
export function mapHref({ plan }: SiteInput): MapView['hrefOf'] {
  return (key: SubjectKey) => {
    const found = plan?.addresses[key] ?? [];
    const address = found.find(({ path }) => path === null) ?? found[0];
    return address === undefined ? null : `../../${address.address}`;
  };
}
