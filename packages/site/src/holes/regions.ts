import type { View } from '../view/page-view.ts';
import { pathRegions } from './path-regions.ts';
import { siteRegions } from './site-regions.ts';

/** Every region: a pure function that gives a view for each time that what it holds is repeated. */
export const regions: ReadonlyMap<string, (view: View, argument: string) => readonly View[]> = new Map([
  ...siteRegions,
  ...pathRegions,
]);
