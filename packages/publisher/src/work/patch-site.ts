import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SchoolOutcome } from '../build-report.ts';
import { changeSite } from '../publish/change-site.ts';
import { fileOf, type SiteFile } from '../publish/site-file.ts';
import { type RecordedPage, type SchoolRecord, siteName, writeRecord } from '../state/record.ts';
import { patched } from '../template/template-patch.ts';
import type { SiteWorkshop } from './site-workshop.ts';
import { timed } from './work-times.ts';

/** The stale pages of a site with the piece changed that has changed in each one's template; null where that is not all there is to it. */
export function patchOf(pages: readonly RecordedPage[], folder: string, { template }: SiteWorkshop): SiteFile[] | null {
  const files: SiteFile[] = [];
  for (const [address, key, hash] of pages) {
    if (template.hash(key) === hash) continue;
    const patch = template.patch(key, hash);
    if (patch === null) return null;
    const name = fileOf(address);
    const content = patched(readFileSync(join(folder, name)), patch);
    if (content) files.push({ name, content });
  }
  return files;
}

/** Puts patched pages in place. Their links and ids are those that were verified when the pages were filled. */
export function patchSite(
  id: string,
  record: SchoolRecord,
  recorded: readonly RecordedPage[],
  write: SiteFile[],
  { setup, template, times }: SiteWorkshop,
): SchoolOutcome {
  // Exchanged in the text: to write all lines anew would cost as much as the page.
  const stale = new Map(recorded.filter(([, key, hash]) => template.hash(key) !== hash).map(([, key, hash]) => [key, hash]));
  let { pages } = record;
  for (const [key, hash] of stale) pages = pages.replaceAll(` ${key} ${hash}`, ` ${key} ${template.hash(key)}`);
  timed(times, 'write', () => {
    if (write.length > 0) changeSite(setup.out, id, siteName(record.inputs), { write, remove: [] });
    writeRecord(setup.out, id, { ...record, content: setup.content, pages });
  });
  return write.length > 0
    ? { id, outcome: 'published', pages: recorded.length, written: write.length }
    : { id, outcome: 'unchanged', pages: recorded.length };
}
