import { type CatalogIndex, indexCatalog } from '@stifinner/core';
import { PageBytes } from '@stifinner/site';
import { keptState, type PackagesState } from '../content/packages-state.ts';
import { SharedFolder } from '../publish/shared-folder.ts';
import { sharedOf } from '../state/output-places.ts';
import { Template } from '../template/load-template.ts';
import type { Drawn, WorkerSetup } from './setup.ts';
import type { WorkTimes } from './work-times.ts';

/** What a worker has at hand for every school. */
export interface Workshop {
  setup: WorkerSetup;
  packages: PackagesState;
  index: CatalogIndex;
  times: WorkTimes;
}

/** A workshop where sites can be made. */
export interface SiteWorkshop extends Workshop {
  template: Template;
  assets: string[];
  shared: SharedFolder;
  /** The memory that a school's pages are filled in, one school after another. */
  bytes: PageBytes;
}

/** Throws where the findings in the content are not kept: they are, before any worker is asked. */
export function workshop(setup: WorkerSetup, times: WorkTimes): Workshop {
  const packages = keptState(setup.out, setup.content);
  if (!packages) throw new Error('What was found in the packages is no longer kept');
  return { setup, packages, index: indexCatalog(packages.outline), times };
}

export const siteWorkshop = (shop: Workshop, { assets, ...drawn }: Drawn): SiteWorkshop => ({
  ...shop,
  template: new Template(drawn),
  assets,
  shared: new SharedFolder(sharedOf(shop.setup.out)),
  bytes: new PageBytes(),
});
