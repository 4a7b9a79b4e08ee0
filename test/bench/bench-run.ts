import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { ColdBuild } from './cold-figures.ts';
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
  /** Cold builds that were measured: several parts ask for the same. */
  cold: Map<string, ColdBuild>;
  /** Tables beside the lines, told after them. */
  tables: string[];
}

/** The source of schools to measure with, and where its sites go. */
export interface BenchTree {
  root: string;
  out: string;
  remove: () => void;
}

/** A tree that no build has seen: what is drawn from it was never drawn before. */
export function freshTree({ folder, seed, tiny }: Pick<BenchRun, 'folder' | 'seed' | 'tiny'>, schools: number): BenchTree {
  const root = join(folder, `tree-${schools}`);
  rmSync(root, { recursive: true, force: true });
  writeSyntheticTree(root, { schools, seed, tiny, edition: `${process.pid}-${performance.now()}` });
  return { root, out: join(root, 'dist'), remove: () => rmSync(root, { recursive: true, force: true }) };
}

/** The first number of schools that was asked for. */
export const schoolsOf = ({ schools }: BenchRun, most: number): number => schools?.[0] ?? most;

/** The middle of an odd number of measurements: noise is on one side. */
export const median = (values: number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
