import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { keyOfSources } from '@stifinner/publisher/kept';
import { handbookRoot } from './handbook-root.ts';

const { resolve } = createRequire(import.meta.url);

/** A hash of all that the handbook comes of: the rules, its own sources and pages, and the styles it shares with the sites. */
export function handbookKey(): string {
  const source = join(handbookRoot, 'src');
  const styles = dirname(resolve('@stifinner/site/styles/base.css'));
  const core = dirname(resolve('@stifinner/core'));
  const manifests = ['astro.config.ts', 'package.json'].map((name) => join(handbookRoot, name));
  const key = createHash('sha256').update(keyOfSources(manifests, [core, source, styles]));
  const guide = join(source, 'guide');
  for (const name of readdirSync(guide).sort()) key.update(name).update(readFileSync(join(guide, name)));
  return key.digest('hex').slice(0, 20);
}
