import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { copied } from './copied.ts';

/** Files written in an output folder, sorted by what they are. */
export interface WrittenFiles {
  /** Pages that hold the words that were edited. */
  pages: string[];
  /** Pages that do not: none should have been written. */
  otherPages: string[];
  /** Search indexes of one package and the pointers to them. */
  indexes: string[];
  /** Records of schools and of content. */
  records: string[];
  /** Maps of packages, for authors. */
  maps: string[];
  /** All else. */
  others: string[];
}

const ofRecords = /^\.releases\/(?:\.content\/|[^/]+\/(?:record|plan)\.json$)/;

/** `names` are relative to `out`, `pkg` the package whose words were edited to hold `wording`. */
export function sortWritten(out: string, names: string[], { wording, pkg }: { wording: string; pkg: string }): WrittenFiles {
  const sorted: WrittenFiles = { pages: [], otherPages: [], indexes: [], records: [], maps: [], others: [] };
  for (const name of names) {
    if (name.startsWith('_kart/')) sorted.maps.push(name);
    else if (name.endsWith('.html')) {
      const holds = readFileSync(join(out, name), 'utf8').includes(wording);
      sorted[holds ? 'pages' : 'otherPages'].push(name);
    } else if (name.startsWith(`_shared/search/${pkg}-`)) sorted.indexes.push(name);
    else sorted[ofRecords.test(name) ? 'records' : 'others'].push(name);
  }
  return sorted;
}

/** Seconds that `cp -a` needs for these files alone, with the folders they lie in, on the same file system. */
export async function copiedAlone(out: string, names: string[]): Promise<number> {
  const set = `${out}.changed`;
  try {
    for (const name of names) {
      mkdirSync(dirname(join(set, name)), { recursive: true });
      cpSync(join(out, name), join(set, name), { verbatimSymlinks: true });
    }
    return await copied(set);
  } finally {
    rmSync(set, { recursive: true, force: true });
  }
}

/** How many schools these files are of. */
export const schoolsIn = (names: string[]): number => new Set(names.map((name) => name.split('/')[1])).size;
