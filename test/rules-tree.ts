import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ending, type SourceFile, textLimits } from '@stifinner/authoring';

/** Sound trees that the rules of some groups start from, over `_base`: a film that is made, and one that lies elsewhere; a picture that a page shows. */
const soundTrees: ReadonlyMap<string, string> = new Map([
  ['film', '_film'],
  ['caption', '_film'],
  ['figure', '_figure'],
]);

/**
 * The tree of a fixture: the sound files of `_base`, and of its group's own tree, with those of its own `tree/` over them,
 * without those that its `delete.txt` names (a line each; a folder ends in a slash). What cannot lie in a repository, such
 * as a link, stands in `made.json` as `{ name, size?, refused? }`, or as `{ name, repeat: [text, times] }` or
 * `{ name, bytes: [...] }`; a film or picture as `{ name, size?, seconds?, pixels?, as? }`, with the length or size
 * that was measured, and the ending of what it is where that is not what its name says.
 */
export function fixtureTree(root: string, fixture: string): SourceFile[] {
  const files = new Map<string, SourceFile>();
  const sound = soundTrees.get(fixture.split('/')[0] ?? '');
  const below = sound === undefined ? [] : [...filesIn(join(root, sound, 'tree')), ...madeIn(join(root, sound, 'made.json'))];
  const own = filesIn(join(root, fixture, 'tree'));
  for (const file of [...filesIn(join(root, '_base')), ...below, ...own]) files.set(file.name, file);
  const gone = linesOf(join(root, fixture, 'delete.txt'));
  for (const name of [...files.keys()]) {
    if (gone.some((line) => (line.endsWith('/') ? name.startsWith(line) : name === line))) files.delete(name);
  }
  for (const made of madeIn(join(root, fixture, 'made.json'))) files.set(made.name, made);
  return [...files.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The codes that have a fixture: a folder for each, `page/not-listed`. */
export function fixtureCodes(root: string): string[] {
  return readdirSync(root, { withFileTypes: true })
    .filter((kind) => kind.isDirectory() && !kind.name.startsWith('_'))
    .flatMap((kind) => readdirSync(join(root, kind.name)).map((name) => `${kind.name}/${name}`))
    .sort();
}

function filesIn(folder: string): SourceFile[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const name = path.slice(folder.length + 1).replaceAll('\\', '/');
      const bytes = readFileSync(path);
      return textLimits.has(ending(name))
        ? { name, size: bytes.length, bytes }
        : { name, size: bytes.length, bytes: null, head: bytes.subarray(0, 16) };
    });
}

const linesOf = (path: string): string[] =>
  existsSync(path)
    ? readFileSync(path, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
    : [];

/** A file that cannot lie in a repository, as `made.json` tells of it. */
export interface Made {
  name: string;
  size?: number;
  refused?: NonNullable<SourceFile['refused']>;
  repeat?: [string, number];
  bytes?: number[];
  seconds?: number | null;
  pixels?: SourceFile['pixels'];
  as?: string;
}

/** What media begin with, by their ending. */
const heads: ReadonlyMap<string, string> = new Map([
  ['mp4', '\0\0\0\x18ftypmp42'],
  ['webm', '\x1aE\xdf\xa3'],
  ['webp', 'RIFF\0\0\0\0WEBP'],
  ['png', '\x89PNG'],
  ['svg', '<svg '],
]);

const madeIn = (path: string): SourceFile[] =>
  existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Made[]).map(fileMade) : [];

/** The file that `made.json`, or a right example, tells of. */
export function fileMade({ name, size = 0, refused, repeat, bytes, seconds, pixels, as }: Made): SourceFile {
  const head = heads.get(as ?? ending(name));
  if (head !== undefined && refused === undefined)
    return {
      ...{ name, size: size || 1, bytes: null, head: Buffer.from(head, 'latin1') },
      ...(seconds === undefined ? {} : { seconds }),
      ...(pixels === undefined ? {} : { pixels }),
    };
  if (refused !== undefined) return { name, size, bytes: null, refused };
  const content = repeat === undefined ? Uint8Array.from(bytes ?? []) : new TextEncoder().encode(repeat[0].repeat(repeat[1]));
  return { name, size: content.length, bytes: content };
}
