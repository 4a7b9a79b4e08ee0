import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { SitePlan } from '@stifinner/core';
import { sharedFolder } from '@stifinner/site/media';
import { ownIndexAddress, type SearchFile, type SearchPointer, searchPointer } from '@stifinner/site/search-file';
import type { SiteChange } from './change-site.ts';
import { SharedFolder } from './shared-folder.ts';
import type { SiteFault } from './site-fault.ts';
import { fileOf, type SiteFile } from './site-file.ts';
import { SiteLinks } from './site-links.ts';

/** The school's own search index: there where the school has texts of its own. Its files are Pagefind's, and named by it. */
const isOwnIndex = (name: string): boolean => name.startsWith(ownIndexAddress);

/**
 * Reads a site back from disk and holds it against its plan: every planned page is there and nothing else, no mark is
 * left in any file, every link leads to a page, every asset and index exists, and nothing is fetched from another host.
 */
export function verifySite(folder: string, plan: SitePlan): SiteFault[] {
  const names = siteNames(folder);
  const files = names.map((name): SiteFile => ({ name, content: readFileSync(join(folder, name)) }));
  const texts = new Map(files.map(({ name, content }) => [name, textOfBytes(content)]));
  const planned = new Set([...plan.pages.map((page) => fileOf(page.address)), 'theme.css', 'search.json']);
  const missing = [...planned].filter((name) => !texts.has(name));
  const unplanned = names.filter((name) => !planned.has(name) && !isOwnIndex(name));
  return [
    ...missing.map((name): SiteFault => ({ file: name, fault: 'missing-page', detail: name })),
    ...unplanned.map((name): SiteFault => ({ file: name, fault: 'unplanned-file', detail: name })),
    ...verifyFiles(files, new SiteLinks((name) => texts.get(name), plan, new SharedFolder(join(folder, sharedFolder)))),
  ];
}

/**
 * The bytes of a file as a text of as many characters: links, ids and marks are found in it as well as in what it says,
 * and nothing needs to be decoded.
 */
export const textOfBytes = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');

/** What is wrong in files of a site: marks that are left, links that lead nowhere, indexes that are not there. */
export function verifyFiles(files: readonly SiteFile[], links: SiteLinks): SiteFault[] {
  const faults: SiteFault[] = [];
  for (const { name, content } of files) {
    if (isOwnIndex(name)) continue;
    const text = links.textOf(name) ?? '';
    const mark = markAt(text);
    if (mark >= 0) faults.push({ file: name, fault: 'mark-left', detail: detailOf(content.subarray(mark, mark + 60)) });
    if (name.endsWith('.html')) faults.push(...links.faultsIn(name, text));
    if (name === 'search.json') faults.push(...indexFaults(text, links));
  }
  return faults;
}

/**
 * What of a changed site is to be verified: what is new, since the rest is as it was when it was verified. Where a page or
 * an id is gone or a page has come, any link may be concerned, and all is looked at.
 */
export function filesToVerify(folder: string, { write, remove }: SiteChange, files: readonly SiteFile[]): readonly SiteFile[] {
  if (remove.length > 0) return files;
  const losesNothing = write.every(({ name, content }) => {
    const file = join(folder, name);
    if (!existsSync(file)) return false;
    const ids = new Set(idsIn(textOfBytes(content)));
    return idsIn(readFileSync(file, 'latin1')).every((id) => ids.has(id));
  });
  return losesNothing ? write : files;
}

const idsIn = (page: string): string[] => page.match(/\sid="[^"]*"/g) ?? [];

/** U+E000 to U+F8FF, where marks are from, as they are written in UTF-8. */
function markAt(text: string): number {
  // Looked for by the first byte alone, which nearly no text has: thousands of pages are gone through each second.
  for (const first of ['\xee', '\xef']) {
    for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1))
      if (first === '\xee' || text.charCodeAt(at + 1) <= 0xa3) return at;
  }
  return -1;
}

const detailOf = (bytes: Uint8Array): string => JSON.stringify(new TextDecoder().decode(bytes));

/** The files of a site, sorted, without what it shares. */
export function siteNames(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => posix.join(entry.parentPath.slice(folder.length + 1), entry.name));
  return names.filter((name) => !name.startsWith(`${sharedFolder}/`)).sort();
}

/** Every index that search asks is there: those of packages where their pointers say, and the school's own. */
function indexFaults(text: string, links: SiteLinks): SiteFault[] {
  const { indexes, own } = JSON.parse(text) as SearchFile;
  const missing = indexes.map(searchPointer).flatMap((pointer) => {
    if (!links.hasShared(pointer)) return [pointer];
    const { folder } = JSON.parse(links.sharedText(pointer)) as SearchPointer;
    return ['pagefind.js', 'pagefind-entry.json']
      .map((name) => `search/${folder}/${name}`)
      .filter((name) => !links.hasShared(name));
  });
  const entry = `${own}pagefind-entry.json`;
  const all = own === null || links.textOf(entry) !== undefined ? missing : [...missing, entry];
  return all.map((detail) => ({ file: 'search.json', fault: 'missing-index', detail }));
}
