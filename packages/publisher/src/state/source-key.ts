import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A hash of the Node that runs, of files, and of every source in some folders. */
export function keyOfSources(files: readonly string[], folders: readonly string[]): string {
  const key = createHash('sha256').update(process.version);
  for (const name of files) key.update(readFileSync(name));
  for (const folder of folders) for (const name of sourcesIn(folder)) key.update(name).update(readFileSync(join(folder, name)));
  return key.digest('hex').slice(0, 20);
}

function sourcesIn(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  // What is made from sources is there in one copy of the program and not in another.
  return names.filter((name) => !/(?:^|[\\/])(?:node_modules|dist)[\\/]/.test(name) && isSource(name)).sort();
}

const isSource = (name: string): boolean => /\.(ts|js|astro|css|json|svg|csl|xml)$/.test(name) && !name.endsWith('.test.ts');
