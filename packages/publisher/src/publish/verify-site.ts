import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { SitePlan } from '@stifinner/core';
import type { SiteFault } from './site-fault.ts';
import { fileOf } from './site-files.ts';
import { type SharedLookup, SiteLinks, sharedIn } from './site-links.ts';

/** The record of a release, beside its pages. */
export const manifestName = '.release.json';

/**
 * Reads a site back from disk and holds it against its plan: every planned page is there and nothing else, no mark is
 * left in any file, every link leads to a page, every asset and index exists, and nothing is fetched from another host.
 * `shared` tells what is in the shared folder; one that is kept between schools asks the disk once for each name.
 */
export function verifySite(folder: string, plan: SitePlan, shared: SharedLookup = sharedIn(folder)): SiteFault[] {
  const names = siteNames(folder);
  const texts = new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
  const planned = new Set([...plan.pages.map((page) => fileOf(page.address)), 'theme.css', 'search.json']);
  const links = new SiteLinks(texts, plan, shared);
  const faults: SiteFault[] = [];
  for (const name of planned) if (!texts.has(name)) faults.push({ file: name, fault: 'missing-page', detail: name });
  for (const [name, text] of texts) {
    if (!planned.has(name)) faults.push({ file: name, fault: 'unplanned-file', detail: name });
    const mark = text.match(/[\uE000-\uF8FF].{0,40}/u);
    if (mark) faults.push({ file: name, fault: 'mark-left', detail: JSON.stringify(mark[0]) });
    if (name.endsWith('.html')) faults.push(...links.faultsIn(name, text));
    if (name === 'search.json') faults.push(...indexFaults(text, shared));
  }
  return faults;
}

function siteNames(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => posix.join(entry.parentPath.slice(folder.length + 1), entry.name));
  return names.filter((name) => !name.startsWith('_shared/') && name !== manifestName).sort();
}

function indexFaults(text: string, shared: SharedLookup): SiteFault[] {
  const { indexes } = JSON.parse(text) as { indexes: { address: string }[] };
  return indexes
    .flatMap(({ address }) => ['pagefind.js', 'pagefind-entry.json'].map((name) => address + name))
    .filter((name) => !shared(name))
    .map((detail) => ({ file: 'search.json', fault: 'missing-index', detail }));
}
