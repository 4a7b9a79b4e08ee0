import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { siteRoot } from '@stifinner/site/site-root';

/** A hash of the program itself: of every source that a site is checked, drawn and filled by. Another program, other sites. */
export function programKey(): string {
  const { resolve } = createRequire(import.meta.url);
  const site = fileURLToPath(siteRoot);
  const folders = [
    ...['@stifinner/schemas', '@stifinner/core', '@stifinner/authoring'].map((name) => dirname(resolve(name))),
    join(site, 'src'),
    join(import.meta.dirname, '..'),
  ];
  const key = createHash('sha256').update(process.version);
  for (const name of ['astro.config.ts', 'package.json']) key.update(readFileSync(join(site, name)));
  for (const folder of folders) for (const name of sourcesIn(folder)) key.update(name).update(readFileSync(join(folder, name)));
  return key.digest('hex').slice(0, 20);
}

function sourcesIn(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  // What is made from sources is there in one copy of the program and not in another.
  return names.filter((name) => !/(?:^|[\\/])(?:node_modules|dist)[\\/]/.test(name) && isSource(name)).sort();
}

const isSource = (name: string): boolean => /\.(ts|js|astro|css|json|svg)$/.test(name) && !name.endsWith('.test.ts');
