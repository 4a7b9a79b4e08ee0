import { PageBytes } from '@stifinner/site';
import { SharedFolder } from '../publish/shared-folder.ts';
import { sharedOf } from '../state/output-places.ts';
import { Template } from '../template/load-template.ts';
import type { Drawn } from './setup.ts';
import type { Workshop } from './workshop.ts';

/** A workshop where sites can be made. */
export interface SiteWorkshop extends Workshop {
  template: Template;
  assets: string[];
  shared: SharedFolder;
  /** The memory that a school's pages are filled in, one school after another. */
  bytes: PageBytes;
}

export const siteWorkshop = (shop: Workshop, { assets, ...drawn }: Drawn): SiteWorkshop => ({
  ...shop,
  template: new Template(drawn),
  assets,
  shared: new SharedFolder(sharedOf(shop.setup.out)),
  bytes: new PageBytes(),
});
