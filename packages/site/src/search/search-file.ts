/** search.json: what a site's search reads first. Which indexes to search, and where what they find stands in this site. */
export interface SearchFile {
  /** The indexes of packages, which all sites share. What they hold may change without this file. */
  indexes: PackageIndex[];
  /** The address of the index of the school's own pages, from the site's root; null where it has none. */
  own: string | null;
  /** What this site has to choose among. */
  choices: SearchChoices;
  /** By the id that a record of an index bears. An id that is not here is not in this site. */
  pages: Record<string, SearchTarget>;
}

export interface PackageIndex {
  package: string;
  language: string;
}

export interface SearchTarget {
  /** Addresses in the school's paths. */
  path: string[];
  /** The address in the library; null where the site has none. */
  library: string | null;
}

export interface SearchChoices {
  kind: SearchKind[];
  /** In shelf order, with their titles in the school's language. */
  module: { id: string; title: string }[];
  minutes: MinuteBand[];
  audience: string[];
}

/** The kinds of things that can be found, in the order in which they are offered. `text` and `link` are the school's own. */
export const searchKinds = ['page', 'film', 'meeting', 'leader', 'text', 'link'] as const;
export type SearchKind = (typeof searchKinds)[number];

/** Bands of typical minutes: to 5, over 5 to 10, over 10 to 20, over 20. */
export const minuteBands = ['5', '10', '20', 'more'] as const;
export type MinuteBand = (typeof minuteBands)[number];

/** The band of so many typical minutes; null for what takes no time. */
export function minuteBand(typical: number): MinuteBand | null {
  if (typical <= 0) return null;
  return minuteBands.find((band) => typical <= Number(band)) ?? 'more';
}

/** What a pointer file holds: the name of the folder beside it where the index lies now. */
export interface SearchPointer {
  folder: string;
}

/** The pointer of an index, relative to the shared folder: `search/lk20-nb.json`. */
export const searchPointer = (index: PackageIndex): string => `search/${index.package}-${index.language}.json`;

/** Where a site has the index of its own pages. */
export const ownIndexAddress = 'sok/eget/';
