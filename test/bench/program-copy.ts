import { cpSync, existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ourProgram } from './measured-run.ts';

/** What a checkout brings; what is made in it later, and what earlier runs have kept, is not there. */
const left = new Set(['dist', '.cache', '.astro', '.vite', 'tsconfig.tsbuildinfo', 'bench']);

export interface ProgramCopy {
  folder: string;
  /** Forgets all that Astro has drawn there. */
  forgetDrawings: () => void;
  remove: () => void;
}

/**
 * The program in a folder of its own, as on another machine: it shares no template with any other. What comes from the
 * package registry is used where it lies.
 */
export function programCopy(folder: string): ProgramCopy {
  mkdirSync(folder, { recursive: true });
  for (const name of ['packages', 'schemas'])
    cpSync(join(ourProgram, name), join(folder, name), {
      recursive: true,
      verbatimSymlinks: true,
      filter: (from) => !left.has(basename(from)),
    });
  for (const name of ['package.json', 'tsconfig.json', 'tsconfig.base.json'])
    if (existsSync(join(ourProgram, name))) cpSync(join(ourProgram, name), join(folder, name));
  symlinkSync(join(ourProgram, 'node_modules'), join(folder, 'node_modules'));
  return {
    folder,
    forgetDrawings: () => rmSync(join(folder, 'packages/site/node_modules/.cache'), { recursive: true, force: true }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
