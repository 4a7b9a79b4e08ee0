import type { Catalog, Language, SitePlan } from '@stifinner/core';

/** What the Astro project draws from: one JSON file, named by the environment variable STIFINNER_INPUT. */
export interface SiteInput {
  catalog: Catalog;
  /** The languages that schools read in, for the template site. */
  languages: Language[];
  /** The blocks that some path takes alone, as `lk20/side#blokk`: only they have a template page of their own. All where it is absent. */
  blocks?: string[];
  /** One school's plan: its site is drawn and filled. Without it the template site is drawn, with its holes. */
  plan?: SitePlan;
  /** Names of media files in the catalog to their addresses in the shared folder, where these are not the plain ones. */
  media?: Record<string, string>;
}
