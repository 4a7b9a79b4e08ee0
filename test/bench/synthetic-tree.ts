import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { packageFiles, type TextFile } from './synthetic-package.ts';
import { planPackages, tinyShape, wholeShape } from './synthetic-plan.ts';
import { schoolFiles } from './synthetic-school.ts';

export interface SyntheticTree {
  schools: number;
  seed: number;
  /** One small package and paths of few pages, for very many schools. */
  tiny?: boolean;
  /** Goes into the packages: content of a new edition has never been drawn before. */
  edition?: string;
}

/** Writes `content/` and `sites/` under `folder`: the same tree, byte for byte, for the same answers. */
export function writeSyntheticTree(folder: string, { schools, seed, tiny = false, edition = '1' }: SyntheticTree): void {
  const packages = planPackages(seed, tiny ? tinyShape : wholeShape);
  for (const pkg of packages) write(folder, packageFiles(seed, pkg, edition));
  for (let number = 1; number <= schools; number += 1) write(folder, schoolFiles(seed, number, packages));
}

function write(folder: string, files: TextFile[]): void {
  for (const { name, text } of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}
