import type { SubjectKey, TemplatePage } from '@stifinner/core';
import type { SiteInput } from '../build/input.ts';

/** What draws from one input. It rejects where something cannot be drawn: a fault in a component, never in content. */
export interface LiveDrawing {
  /** A template page, with its holes. */
  page: (template: TemplatePage) => Promise<string>;
  /**
   * The map of a package, with the hole for where its styles lie; for null the list of all. `hrefOf` gives where what a key
   * names is read, as an address from the map. Rejects for a package that is not there.
   */
  map: (id: string | null, hrefOf: (key: SubjectKey) => string | null) => Promise<string>;
}

/** What `astro build` makes of `astro.live.config.ts`, as a module: `server/entry.mjs`. */
export interface LiveProgram {
  /**
   * Makes what draws from one input after another. `citations` is a file of texts that builds have kept, which is only read;
   * what is made besides is remembered as long as this is.
   */
  openDrawing: (citations: string) => (input: SiteInput) => LiveDrawing;
}
