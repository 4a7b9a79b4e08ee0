import { copyFileSync, cpSync, globSync, linkSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkPackages, checkSchools, isOfSchool } from '@stifinner/authoring';
import { indexCatalog, type SitePlan } from '@stifinner/core';
import { faultsOf, planSchool } from '@stifinner/publisher';
import { readFolder } from '@stifinner/reader';

export const projectRoot = fileURLToPath(new URL('../../', import.meta.url));

/** A copy of the sample content and schools that a test may spoil. */
export interface SampleTree {
  root: string;
  out: string;
  read: (name: string) => string;
  write: (name: string, text: string | Uint8Array) => void;
  /** Replaces text that must be there: a test that no longer finds it should fail, not pass. */
  edit: (name: string, from: string, to: string) => void;
  remove: () => void;
}

export function sampleTree(): SampleTree {
  const root = mkdtempSync(join(tmpdir(), 'stifinner-tree-'));
  // Three schools are enough, and nobody spoils a film: those are the very files of the project, where the disk is the same.
  for (const folder of ['content', 'sites'])
    cpSync(join(projectRoot, folder), join(root, folder), {
      recursive: true,
      filter: (name) => !name.endsWith('.mp4') && !name.endsWith('havlandet'),
    });
  for (const name of globSync('content/*/films/*/*.mp4', { cwd: projectRoot })) {
    try {
      linkSync(join(projectRoot, name), join(root, name));
    } catch {
      copyFileSync(join(projectRoot, name), join(root, name));
    }
  }
  const read = (name: string) => readFileSync(join(root, name), 'utf8');
  const write = (name: string, text: string | Uint8Array) => writeFileSync(join(root, name), text);
  return {
    root,
    out: join(root, 'dist'),
    read,
    write,
    edit: (name, from, to) => {
      const text = read(name);
      if (!text.includes(from)) throw new Error(`${name} no longer holds ${from}`);
      write(
        name,
        text.replace(from, () => to),
      );
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** The site plan of one school in a tree. Throws where it is held back. */
export async function planOf(root: string, id: string): Promise<SitePlan> {
  const files = await readFolder(root);
  const packages = checkPackages(files.filter(({ name }) => !isOfSchool(name)));
  const against = { index: indexCatalog(packages.catalog), known: packages.known };
  const [school] = checkSchools(
    against,
    files.filter(({ name }) => name.startsWith(`sites/${id}/`)),
  ).schools;
  const planned = school && planSchool(school, faultsOf(packages.catalog, packages.diagnostics));
  if (!planned || !('plan' in planned)) throw new Error(`${id} is not ready`);
  return planned.plan;
}
