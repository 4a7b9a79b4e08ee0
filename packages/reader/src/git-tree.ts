import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { askGit, RevisionNotRead } from './git.ts';
import { isHidden } from './read-beneath.ts';

/** A file as a commit has it. */
export interface TreeFile {
  /** Posix path relative to the folder that is read. */
  name: string;
  /** Of the blob; null for what is no file. */
  id: string | null;
  /** In bytes. */
  size: number;
  /** Why the reader would not have read it. */
  refused: 'link' | 'special' | null;
  /** The folder of the repository that has the blob: the one that is read, or a submodule in it. */
  repository: string;
}

/** How deep submodules are followed. */
const deepest = 5;

/**
 * What lies in `content/` and `sites/` of `folder` at a commit, by the rules of the reader: hidden names are passed over, and
 * links are told as links. Submodules are read at the commit that was theirs, where they are checked out.
 */
export const treeOf = (folder: string, commit: string): Promise<TreeFile[]> =>
  readTree({ repository: folder, commit, prefix: '', only: ['content', 'sites'], depth: 0 });

interface Tree {
  repository: string;
  commit: string;
  /** Of names: empty, or the submodule's folder with a slash. */
  prefix: string;
  only: string[];
  depth: number;
}

async function readTree({ repository, commit, prefix, only, depth }: Tree): Promise<TreeFile[]> {
  const { code, out, said } = await askGit(repository, ['ls-tree', '-r', '-l', '-z', commit, '--', ...only]);
  if (code !== 0) throw new RevisionNotRead(incomplete(said));
  const files: TreeFile[] = [];
  for (const line of out.toString('utf8').split('\0')) {
    const [, mode, type, id, size, name] = /^(\d+) (\w+) ([0-9a-f]+) +(\S+)\t(.*)$/s.exec(line) ?? [];
    if (mode === undefined || type === undefined || id === undefined || name === undefined) continue;
    if (name.split('/').some((part) => part === '' || isHidden(part))) continue;
    const file = { name: prefix + name, repository };
    if (type === 'commit') files.push(...(await readSubmodule({ ...file, id, depth }, name)));
    else if (mode === '120000') files.push({ ...file, id: null, size: 0, refused: 'link' });
    else if (!/^\d+$/.test(size ?? '')) throw new RevisionNotRead(incomplete(`${name}: ${size}`));
    else files.push({ ...file, id, size: Number(size), refused: null });
  }
  return files;
}

/** A submodule is a folder like any other to who reads the folder. One that is not checked out is empty on both sides. */
async function readSubmodule(
  { name, repository, id, depth }: { name: string; repository: string; id: string; depth: number },
  inside: string,
): Promise<TreeFile[]> {
  const folder = join(repository, inside);
  if (depth === deepest || !isFolder(folder)) return [];
  const top = await askGit(folder, ['rev-parse', '--show-prefix']);
  // Else it is the repository around that answers.
  if (top.code !== 0 || top.out.toString().trim() !== '') return [];
  const there = await askGit(folder, ['cat-file', '-e', `${id}^{commit}`]);
  if (there.code !== 0)
    throw new RevisionNotRead(`Delmodulen ${name} mangler det den hadde i revisjonen. Hent det med: git -C ${name} fetch`);
  return readTree({ repository: folder, commit: id, prefix: `${name}/`, only: [], depth: depth + 1 });
}

function isFolder(path: string): boolean {
  try {
    return lstatSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** A repository that was fetched without everything in it. */
export const incomplete = (said: string): string =>
  `Git mangler noe av revisjonen (${said.split('\n')[0]}). Hent alt med: git fetch --refetch, eller klon på nytt uten --filter.`;
