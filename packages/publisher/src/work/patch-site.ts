import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SchoolOutcome } from '../build-report.ts';
import { changeSite } from '../publish/change-site.ts';
import { fileOf, type SiteFile } from '../publish/site-file.ts';
import { type SchoolRecord, siteName, writeRecord } from '../state/record.ts';
import { patched } from '../template/template-patch.ts';
import { timed } from './work-times.ts';
import type { SiteWorkshop } from './workshop.ts';

/** The stale pages of a site with the piece changed that has changed in each one's template; null where that is not all there is to it. */
export function patchOf(record: SchoolRecord, folder: string, { template }: SiteWorkshop): SiteFile[] | null {
  const files: SiteFile[] = [];
  for (const [address, key, hash] of record.pages) {
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
  write: SiteFile[],
  { setup, template, times }: SiteWorkshop,
): SchoolOutcome {
  timed(times, 'write', () => {
    if (write.length > 0) changeSite(setup.out, id, siteName(record.inputs), { write, remove: [] });
    const pages = record.pages.map(([address, key]): SchoolRecord['pages'][number] => [address, key, template.hash(key)]);
    writeRecord(setup.out, id, { ...record, content: setup.content, pages });
  });
  const pages = record.pages.length;
  return write.length > 0 ? { id, outcome: 'published', pages, written: write.length } : { id, outcome: 'unchanged', pages };
}
