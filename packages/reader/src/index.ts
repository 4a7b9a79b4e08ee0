/** A folder on disk as files to check. */
export { NothingToRead, readFolder, readPackages, readSchool, schoolsIn } from './read-folder.ts';
