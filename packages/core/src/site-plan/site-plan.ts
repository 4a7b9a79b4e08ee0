import type { Language, School } from '@stifinner/schemas';
import type { SubjectKey } from '../ids.ts';
import type { ResolvedPath } from '../path/resolved-path.ts';

/** Every page of one school's site: its address, and the template page that it is filled from. */
export interface SitePlan {
  school: School;
  /** nb or nn: the language of the interface, and of content where it exists. */
  language: Language;
  paths: ResolvedPath[];
  /** Packages shown in the library, sorted; empty when `outside` is `portal`. */
  packages: string[];
  /** Sorted by address. */
  pages: PlannedPage[];
  /**
   * What the site shows to its addresses, in-path ones first. Keys hold the kind, since a page and its film may bear the
   * same id: `page:lk20/x` (as in a body's links), `film:lk20/x`, `meeting:lk20/x`, `module:lk20/x`, `leader:lk20/x`.
   */
  addresses: Record<SubjectKey, Address[]>;
}

export interface Address {
  /** Id of the path; null in the library. */
  path: string | null;
  /** Relative to the site's root, ends in a slash, or is empty for the front page: `host-2026/a-laere-a-laere/`. */
  address: string;
}

export interface PlannedPage {
  address: string;
  template: TemplatePage;
  /** Id of the path that this page stands in; null outside. */
  path: string | null;
  /** The step's number in its path, from 1; null for a page that is no step. */
  step: number | null;
}

export type TemplateKind =
  | 'front'
  | 'path'
  | 'page'
  | 'film'
  | 'block'
  | 'meeting'
  | 'text'
  | 'link'
  | 'library'
  | 'package'
  | 'module'
  | 'leader'
  | 'search'
  | 'about'
  | 'not-found';

/** One page as Astro draws it, once for each language of a school, with holes where schools differ. */
export interface TemplatePage {
  /** Its address in the template site: `nb/page/lk20/a-laere-a-laere/`, `nb/block/lk20/a-laere-a-laere/sammenlign/`. */
  key: string;
  kind: TemplateKind;
  language: Language;
  /** Qualified id of what it shows (`lk20/side#blokk` for a block, `lk20/side.en` for a page in a further language); null for front, path, text, link, library, search, about, not-found. */
  subject: string | null;
}
