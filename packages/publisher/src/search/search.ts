/** What a site is searched by, for whoever shows one that is not built. A table of contents. */
export { type IndexFile, ownIndexFiles } from './own-index.ts';
export { searchFile } from './search-file.ts';
export { closeSearch, type SearchIndex, writeSearchIndex } from './write-index.ts';
