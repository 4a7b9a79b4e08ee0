import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeSyntheticTree } from './synthetic-tree.ts';

/** What a part is told. */
export interface BenchRun {
  folder: string;
  seed: number;
  /** Numbers of schools asked for; each part has its own where none were. */
  schools: number[] | null;
  /** Small content and short paths, for very many schools. */
  tiny: boolean;
  /** Where profiles of the program go, when they were asked for. */
  profile: string | undefined;
}

/** The source of schools to measure with, and where its sites go. */
export interface BenchTree {
  root: string;
  out: string;
  remove: () => void;
}

/** A tree that no build has seen: what is drawn from it was never drawn before. */
export function freshTree({ folder, seed, tiny }: BenchRun, schools: number, name = `tree-${schools}`): BenchTree {
  const root = join(folder, name);
  writeSyntheticTree(root, { schools, seed, tiny, edition: `${process.pid}-${performance.now()}` });
  return { root, out: join(root, 'dist'), remove: () => rmSync(root, { recursive: true, force: true }) };
}
