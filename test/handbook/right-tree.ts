import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceFile } from '@stifinner/authoring';
import { parse } from 'yaml';
import { fileMade, fixtureTree, type Made } from '../rules-tree.ts';

/** One change that mends a wrong tree; a right example is a list of them. */
type Change =
  /** Text in a file, which stands there once, and what stands there instead. */
  | { in: string; old: string; new: string }
  /** A file that is not there any longer. */
  | { gone: string }
  /** A file as it is in the sound tree. */
  | { sound: string }
  | { rename: string; to: string }
  /** A new file. */
  | { file: string; text: string }
  /** A file that cannot lie in a repository, as in `made.json`. */
  | { made: Made };

export interface RightTree {
  files: SourceFile[];
  /** New names to the old ones. */
  renamed: ReadonlyMap<string, string>;
}

/**
 * The right tree of a rule's fixture: the wrong one with the changes that its `right.yaml` lists, in their order; without
 * such a file, the sound tree that the fixture starts from. Throws where a change does not fit.
 */
export function rightTree(root: string, code: string): RightTree {
  const sound = fixtureTree(root, code.slice(0, code.indexOf('/')));
  const written = join(root, code, 'right.yaml');
  if (!existsSync(written)) return { files: sound, renamed: new Map() };
  const files = new Map(fixtureTree(root, code).map((file) => [file.name, file]));
  const soundFiles = new Map(sound.map((file) => [file.name, file]));
  const renamed = new Map<string, string>();
  const taken = (from: ReadonlyMap<string, SourceFile>, name: string): SourceFile => {
    const file = from.get(name);
    if (!file) throw new Error(`${code}/right.yaml: there is no ${name}`);
    return file;
  };
  for (const change of parse(readFileSync(written, 'utf8')) as Change[]) {
    if ('in' in change) {
      const text = new TextDecoder().decode(taken(files, change.in).bytes ?? undefined);
      const parts = text.split(change.old);
      if (parts.length !== 2) throw new Error(`${code}/right.yaml: ${change.in} has ${parts.length - 1} of «${change.old}»`);
      files.set(change.in, textFile(change.in, parts.join(change.new)));
    } else if ('gone' in change) {
      taken(files, change.gone);
      files.delete(change.gone);
    } else if ('sound' in change) {
      files.set(change.sound, taken(soundFiles, change.sound));
    } else if ('rename' in change) {
      files.set(change.to, { ...taken(files, change.rename), name: change.to });
      files.delete(change.rename);
      renamed.set(change.to, change.rename);
    } else if ('file' in change) {
      files.set(change.file, textFile(change.file, change.text));
    } else {
      files.set(change.made.name, fileMade(change.made));
    }
  }
  return { files: [...files.values()].sort((a, b) => (a.name < b.name ? -1 : 1)), renamed };
}

function textFile(name: string, text: string): SourceFile {
  const bytes = new TextEncoder().encode(text);
  return { name, size: bytes.length, bytes };
}
