import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from '@stifinner/publisher';
import { onTestFinished } from 'vitest';
import { everyFile } from './every-file.ts';
import type { SampleTree } from './sample-tree.ts';

/** A folder that is gone when the test is. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'stifinner-out-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** What a cold build of the same sources gives. */
export async function coldBuildOf({ root }: SampleTree): Promise<Map<string, string>> {
  const out = newFolder();
  await build({ root, out });
  return everyFile(out);
}

/** The names of what differs between two trees: none, where they are equal byte for byte. */
export const differing = (one: Map<string, string>, other: Map<string, string>): string[] =>
  [...new Set([...one.keys(), ...other.keys()])].filter((name) => one.get(name) !== other.get(name)).sort();
