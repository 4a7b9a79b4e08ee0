import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceFile } from '@stifinner/authoring';
import { measureMedia, NothingToRead, readPackages, readSchool, schoolsIn } from '@stifinner/reader';

/** A film or a picture as it was measured, and the stamp that it had then. */
interface Measured {
  stamp: string;
  file: SourceFile;
}

const isMedia = ({ bytes, refused }: SourceFile): boolean => bytes === null && refused === undefined;

/**
 * Reads one folder again and again. Text is read anew each time, which takes some milliseconds and never misses anything;
 * films and pictures, which are slow to measure, only where their size or the time they were written is another. A file that
 * is as it was is the very same object, so that what comes after sees at once that nothing is new.
 */
export class ReadAgain {
  readonly #root: string;
  #measured: ReadonlyMap<string, Measured> = new Map();
  #last: ReadonlyMap<string, SourceFile> = new Map();

  constructor(root: string) {
    this.#root = root;
  }

  /** Every file, by the rules of the reader, in the order of names. None where there is neither `content/` nor `sites/`. */
  async read(): Promise<SourceFile[]> {
    const files = this.#list();
    const media = new Map(files.filter(isMedia).map((file) => [file.name, { stamp: stampOf(this.#root, file.name), file }]));
    const fresh: SourceFile[] = [];
    for (const [name, { stamp, file }] of media) {
      const before = this.#measured.get(name);
      if (before?.stamp === stamp) media.set(name, before);
      else fresh.push(file);
    }
    for (const file of await measureMedia(this.#root, fresh)) {
      const { stamp = '' } = media.get(file.name) ?? {};
      media.set(file.name, { stamp, file });
    }
    this.#measured = media;
    const now = files.map((file) => media.get(file.name)?.file ?? this.#asLast(file));
    this.#last = new Map(now.map((file) => [file.name, file]));
    return now;
  }

  #asLast(file: SourceFile): SourceFile {
    const last = this.#last.get(file.name);
    if (last === undefined || last.refused !== file.refused || last.size !== file.size) return file;
    if (last.bytes === null || file.bytes === null) return last.bytes === file.bytes ? last : file;
    return Buffer.compare(last.bytes, file.bytes) === 0 ? last : file;
  }

  #list(): SourceFile[] {
    try {
      const schools = schoolsIn(this.#root).flatMap((id) => readSchool(this.#root, id));
      return [...readPackages(this.#root), ...schools].sort((a, b) => (a.name < b.name ? -1 : 1));
    } catch (error) {
      // A folder that is moved while it is read is read again when it has come back.
      if (error instanceof NothingToRead) return [];
      throw error;
    }
  }
}

/** Eight letters and digits that are others when a file in `root` has been written anew; empty where there is none. */
export function stampOf(root: string, name: string): string {
  const found = lstatSync(join(root, name), { throwIfNoEntry: false });
  if (found === undefined) return '';
  return Math.round(found.mtimeMs * 1000 + found.size)
    .toString(36)
    .padStart(8, '0')
    .slice(-8);
}
