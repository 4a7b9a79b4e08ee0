import { readdir, readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import type { SitePlan } from '@stifinner/core';
import { isThere } from './is-there.ts';
import { fileOf } from './site-files.ts';

/** What is wrong with a built site. Empty: nothing. */
export interface SiteFault {
  /** Relative to the site. */
  file: string;
  fault: 'mark-left' | 'broken-link' | 'missing-page' | 'unplanned-file' | 'foreign-request' | 'missing-index';
  /** The link, page or mark. */
  detail: string;
}

/**
 * Reads a site back from disk and holds it against its plan: every planned page is there and nothing else, no mark is
 * left in any file, every link leads to a page, every asset and index exists, and nothing is fetched from another host.
 */
export async function verifySite(folder: string, plan: SitePlan): Promise<SiteFault[]> {
  const names = await siteNames(folder);
  const there = new Set(names);
  const planned = new Set([...plan.pages.map((page) => fileOf(page.address)), 'theme.css', 'search.json']);
  const faults: SiteFault[] = [];
  for (const name of planned) if (!there.has(name)) faults.push({ file: name, fault: 'missing-page', detail: name });
  for (const name of names) if (!planned.has(name)) faults.push({ file: name, fault: 'unplanned-file', detail: name });
  const pages = new Map<string, string>();
  for (const name of names) pages.set(name, await readFile(join(folder, name), 'utf8'));
  for (const [name, text] of pages) {
    const mark = text.match(/[\uE000-\uF8FF].{0,40}/u);
    if (mark) faults.push({ file: name, fault: 'mark-left', detail: JSON.stringify(mark[0]) });
    if (name.endsWith('.html')) faults.push(...(await linkFaults(name, text, pages, folder, plan)));
    if (name === 'search.json') faults.push(...(await indexFaults(text, folder)));
  }
  return faults;
}

async function siteNames(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => posix.join(entry.parentPath.slice(folder.length + 1), entry.name));
  return names.filter((name) => !name.startsWith('_shared/') && name !== manifestName).sort();
}

/** The record of a release, beside its pages. */
export const manifestName = '.release.json';

const attribute = /\s(href|src|poster|action)="([^"]*)"/g;

async function linkFaults(
  file: string,
  html: string,
  pages: Map<string, string>,
  folder: string,
  plan: SitePlan,
): Promise<SiteFault[]> {
  const faults: SiteFault[] = [];
  for (const [, name, raw] of html.matchAll(attribute)) {
    const link = (raw ?? '').replaceAll('&amp;', '&').replaceAll('&#38;', '&').replaceAll('&#x26;', '&');
    if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(link)) {
      // A reader may follow a link out; a page may not fetch from there, and no other scheme belongs in a site.
      if (name !== 'href' || !/^(https:|mailto:)/.test(link)) faults.push({ file, fault: 'foreign-request', detail: link });
      continue;
    }
    if (!(await leadsSomewhere(link, file, pages, folder, plan))) faults.push({ file, fault: 'broken-link', detail: link });
  }
  return faults;
}

async function leadsSomewhere(
  link: string,
  from: string,
  pages: Map<string, string>,
  folder: string,
  plan: SitePlan,
): Promise<boolean> {
  const [address = '', fragment] = link.split('#');
  const place = targetOf(address.split('?')[0] ?? '', from, plan);
  if (place === null) return false;
  if (place.startsWith('_shared/')) return isThere(join(folder, place));
  const page = pages.get(place === '' || place.endsWith('/') ? `${place}index.html` : place);
  if (page === undefined) return false;
  return !fragment || page.includes(`id="${fragment}"`);
}

/** Where a link leads, relative to the site; null when it leads out of it. */
function targetOf(address: string, from: string, plan: SitePlan): string | null {
  if (address === '') return from;
  if (address.startsWith('/')) {
    const base = plan.school.address ? new URL(plan.school.address).pathname : '/';
    return address.startsWith(base) ? address.slice(base.length) : null;
  }
  const joined = posix.join(posix.dirname(from), address);
  if (joined.startsWith('..')) return null;
  return joined === '.' || joined === './' ? '' : joined;
}

async function indexFaults(text: string, folder: string): Promise<SiteFault[]> {
  const { indexes } = JSON.parse(text) as { indexes: { address: string }[] };
  const faults: SiteFault[] = [];
  for (const { address } of indexes) {
    for (const name of ['pagefind.js', 'pagefind-entry.json']) {
      if (!(await isThere(join(folder, address, name))))
        faults.push({ file: 'search.json', fault: 'missing-index', detail: address + name });
    }
  }
  return faults;
}
