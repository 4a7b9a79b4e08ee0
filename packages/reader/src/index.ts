/** A folder on disk as files to check. */
export { measureFilms } from './measure-films.ts';
export { measureMedia } from './measure-media.ts';
export { NothingToRead, readFolder, readPackages, readSchool, schoolsIn } from './read-folder.ts';
