import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { siteRoot } from '@stifinner/site/site-root';
import { keyOfSources } from './source-key.ts';

const { resolve } = createRequire(import.meta.url);
const checker = (): string[] =>
  ['@stifinner/schemas', '@stifinner/core', '@stifinner/authoring', '@stifinner/reader'].map((name) => dirname(resolve(name)));
/** What names the versions of the libraries that parse text and measure films. */
const parsers = (): string[] =>
  ['@stifinner/authoring', '@stifinner/reader'].map((name) => join(dirname(resolve(name)), '..', 'package.json'));

/** A hash of the program itself: of every source that a site is checked, drawn and filled by. Another program, other sites. */
export function programKey(): string {
  const site = fileURLToPath(siteRoot);
  const manifests = ['astro.config.ts', 'package.json'].map((name) => join(site, name));
  return keyOfSources([...manifests, ...parsers()], [...checker(), join(site, 'src'), join(import.meta.dirname, '..')]);
}

/**
 * A hash of what content is checked by: its sources, the versions of the libraries that parse, and the sources in `own`,
 * the folder of whoever keeps what was found.
 */
export function checkerKey(own: string): string {
  return keyOfSources(parsers(), [...checker(), own]);
}
