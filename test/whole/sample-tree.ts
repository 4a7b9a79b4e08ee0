import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

/** A nynorsk path of one package, with a page that is not in nynorsk yet. */
const ofOnePackage = `id: korte-okter
title: Korte økter om verdiar og læring
why: Vi er seks lærarar på ti trinn, og har tre kvarter kvar tredje tysdag.
steps:
  - page: lk20/verdiloftet-i-praksis
    omit: [bytt-ut-en-ting]
    because: Vi er midt i flytting til nytt bygg.
    note: Sjå etter noko felles for småtrinnet og ungdomstrinnet.
  - film: lk20/elevstemmer
  - page: lk20/hva-er-dybdelaering
  - block: lk20/a-laere-a-laere#sammenlign
    note: Ta med svar frå minst to trinn.
  - title: Til neste gong
    text: Skriv ned **éi** ting du har prøvd.
`;

/** The tree is the project's own, but for the second package and what takes from it. */
export function sampleTree(): SampleTree {
  const root = mkdtempSync(join(tmpdir(), 'stifinner-tree-'));
  // One package and three schools tell as much as all, in half the time.
  for (const folder of ['content/lk20', 'sites/fjellheim', 'sites/liavatn', 'sites/storhaug'])
    cpSync(join(projectRoot, folder), join(root, folder), { recursive: true });
  for (const [school, path] of [
    ['fjellheim', 'var-2027'],
    ['storhaug', 'filmer-i-pausen'],
  ] as const) {
    rmSync(join(root, 'sites', school, 'paths', `${path}.yaml`));
    const file = join(root, 'sites', school, 'school.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace(`, ${path}`, ''));
  }
  writeFileSync(join(root, 'sites/liavatn/paths/korte-okter.yaml'), ofOnePackage);
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
