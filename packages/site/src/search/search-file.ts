/** search.json: what a site's search reads first. Where indexes lie, and where what they find stands in this site. */
export interface SearchFile {
  /** Addresses from the site's root, ending in a slash. */
  indexes: { package: string; language: string; address: string }[];
  /** By the id that a record of an index bears. An id that is not here is not in this site. */
  pages: Record<string, SearchTarget>;
}

export interface SearchTarget {
  title: string;
  kind: string;
  module: string | null;
  /** Addresses in the school's paths. */
  path: string[];
  /** The address in the library; null where the site has none. */
  library: string | null;
}
