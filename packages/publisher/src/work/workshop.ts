import { type CatalogIndex, indexCatalog } from '@stifinner/core';
import { keptState, type PackagesState } from '../content/packages-state.ts';
import type { WorkerSetup } from './setup.ts';
import type { WorkTimes } from './work-times.ts';

/** What a worker has at hand for every school. */
export interface Workshop {
  setup: WorkerSetup;
  packages: PackagesState;
  index: CatalogIndex;
  times: WorkTimes;
}

/** Throws where the findings in the content are not kept: they are, before any worker is asked. */
export function workshop(setup: WorkerSetup, times: WorkTimes): Workshop {
  const packages = keptState(setup.out, setup.content);
  if (!packages) throw new Error('What was found in the packages is no longer kept');
  return { setup, packages, index: indexCatalog(packages.outline), times };
}
