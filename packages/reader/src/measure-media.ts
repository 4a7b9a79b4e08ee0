import type { SourceFile } from '@stifinner/authoring/source-file';
import { measureFigures } from './measure-figures.ts';
import { measureFilms } from './measure-films.ts';

/** The same files, films with their length in `seconds` and pictures with what they measure in `pixels`. `folder` is the one that was read. */
export const measureMedia = async (folder: string, files: readonly SourceFile[]): Promise<SourceFile[]> =>
  measureFigures(folder, await measureFilms(folder, files));
