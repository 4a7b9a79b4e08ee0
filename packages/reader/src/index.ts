/** A folder on disk as files to check. */
export { NothingToRead, readFolder } from './read-folder.ts';
