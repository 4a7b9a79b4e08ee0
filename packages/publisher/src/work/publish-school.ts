import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ownIndexAddress } from '@stifinner/site/search-file';
import type { SchoolOutcome } from '../build-report.ts';
import { blocksIn } from '../plan/blocks-in.ts';
import { changeBetween, changeSite, finishChange, type SiteChange } from '../publish/change-site.ts';
import { furnish } from '../publish/furnish.ts';
import { forgetOthers, hasSite, liveTarget, switchTo } from '../publish/live-site.ts';
import type { SiteFault } from '../publish/site-fault.ts';
import type { SiteFile } from '../publish/site-file.ts';
import { pageFile } from '../publish/site-files.ts';
import type { SiteLinks } from '../publish/site-links.ts';
import { filesToVerify, siteNames, verifyFiles } from '../publish/verify-site.ts';
import { writeSite } from '../publish/write-site.ts';
import { type IndexFile, ownHash, ownIndexFiles } from '../search/own-index.ts';
import { homeOf } from '../state/output-places.ts';
import { linesOf, pagesIn, readRecord, type SchoolRecord, siteName, writeRecord } from '../state/record.ts';
import { allFiles, beginMaking, linksAmong, type Making } from './making.ts';
import { patchOf, patchSite } from './patch-site.ts';
import type { ToPublish } from './setup.ts';
import type { SiteWorkshop } from './site-workshop.ts';
import { timed } from './work-times.ts';

/** What one school needs done. */
interface Task {
  making: Making;
  record: SchoolRecord | null;
  /** Its site is there; only content may be newer. */
  standing: boolean;
  /** Nothing that a page may show of others has changed: only pages whose template is another are stale. */
  onlyTexts: boolean;
  /** Its own search index is there, made from the same words. */
  keepsOwn: boolean;
  /** Hash of those words. */
  ownHash: string;
}

/**
 * Makes the sites of some schools whole again: a new one beside, verified and switched to; or, where only content has
 * changed, the pages that are stale. Whatever goes wrong with a school is its own.
 */
export async function publishSchools(schools: readonly ToPublish[], shop: SiteWorkshop): Promise<SchoolOutcome[]> {
  const begun = schools.map((school) => attempt(school.id, shop, () => begin(school, shop) ?? school));
  const tasks: (Task | SchoolOutcome)[] = [];
  for (const each of begun) tasks.push('making' in each || 'outcome' in each ? each : await beginAgain(each, shop));
  const own = await ownIndexes(tasks.filter((task): task is Task => 'making' in task && !task.keepsOwn));
  return tasks.map((task) =>
    'making' in task ? attempt(task.making.id, shop, () => publish(task, own.get(task.making.id) ?? [])) : task,
  );
}

function attempt<Result>(id: string, { setup }: SiteWorkshop, work: () => Result): Result | SchoolOutcome {
  try {
    return work();
  } catch (error) {
    // No school's fault, and none can be made: the run ends, and every live site is as it was.
    if (['ENOSPC', 'EDQUOT', 'EROFS'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    return { id, outcome: 'failed', faults: [], error: (error as Error).message, keepsSite: hasSite(setup.out, id) };
  }
}

function begin({ id, inputs, standing: seen }: ToPublish, shop: SiteWorkshop): Task | SchoolOutcome | null {
  const { out, mode } = shop.setup;
  if (!seen) finishChange(out, id);
  const record = readRecord(out, id);
  const site = siteName(inputs);
  const folder = join(homeOf(out, id), site);
  const standing = seen || (liveTarget(out, id) === `.releases/${id}/${site}` && existsSync(folder));
  // Nobody has taken the front page or what is shared away.
  const furnished = () => mode === 'one-host' || existsSync(join(folder, '_shared'));
  const whole = seen || (standing && existsSync(join(folder, 'index.html')) && furnished());
  const onlyTexts = whole && record?.inputs === inputs && record.outline === shop.packages.key;
  const pages = onlyTexts ? pagesIn(record) : [];
  if (onlyTexts && pages.every(([, template, hash]) => shop.template.hash(template) === hash)) {
    if (record.content !== shop.setup.content) writeRecord(out, id, { ...record, content: shop.setup.content });
    return { id, outcome: 'unchanged', pages: pages.length };
  }
  const patch = onlyTexts ? timed(shop.times, 'fill', () => patchOf(pages, folder, shop)) : null;
  if (patch) return patchSite(id, record!, pages, patch, shop);
  const making = timed(shop.times, 'plan', () => beginMaking(id, inputs, shop));
  if (!making) return null;
  const hash = onlyTexts ? record.own : timed(shop.times, 'plan', () => ownHash(making.plan));
  return { making, record, standing, onlyTexts, ownHash: hash, keepsOwn: whole && record?.own === hash };
}

/** Its plan was lost or damaged: it is checked once more. */
async function beginAgain(school: ToPublish, shop: SiteWorkshop): Promise<Task | SchoolOutcome> {
  const { checkAll } = await import('./check-all.ts');
  const { id } = school;
  const checked = await checkAll([{ id, inputs: null }], shop).catch((error: Error) => error);
  return attempt(id, shop, () => {
    if (checked instanceof Error) throw checked;
    const task = begin(school, shop);
    if (!task) throw new Error('Filene til skolen ble endret mens den ble bygd. Bygg en gang til.');
    return task;
  });
}

/** The schools' own search indexes, by school. */
async function ownIndexes(tasks: readonly Task[]): Promise<Map<string, IndexFile[] | Error>> {
  if (tasks.length === 0) return new Map();
  const plans = tasks.map(({ making }) => making.plan);
  // Many at once cost little more than one. Where Pagefind refuses, each is asked for alone, and only the refused fail.
  const files = await ownIndexFiles(plans).catch(() => null);
  const own = new Map<string, IndexFile[] | Error>();
  for (const [place, { making }] of tasks.entries())
    own.set(
      making.id,
      files?.[place] ??
        (await ownIndexFiles([making.plan]).then(
          ([only]) => only ?? [],
          (error: Error) => error,
        )),
    );
  return own;
}

function publish(task: Task, own: readonly IndexFile[] | Error): SchoolOutcome {
  if (own instanceof Error) throw own;
  const { making } = task;
  const { id, shop, plan } = making;
  const { faults, written } = task.standing ? refresh(task, own) : replace(making, own);
  if (faults.length > 0) return { id, outcome: 'failed', faults, error: null, keepsSite: hasSite(shop.setup.out, id) };
  timed(shop.times, 'write', () => remember(task));
  const pages = plan.pages.length;
  return written > 0 ? { id, outcome: 'published', pages, written } : { id, outcome: 'unchanged', pages };
}

interface Made {
  faults: SiteFault[];
  /** Files that were made anew. */
  written: number;
}

/** The whole site, made beside and switched to. */
function replace(making: Making, own: readonly IndexFile[]): Made {
  const { id, shop, site } = making;
  const { out } = shop.setup;
  const files = allFiles(making, own);
  const links = linksAmong(making, files);
  const faults = verified(making, files, links);
  if (faults.length > 0) return { faults, written: 0 };
  timed(shop.times, 'write', () => {
    writeSite(out, id, site, files, (folder) => furnish(folder, shop, links.used));
    switchTo(out, id, site);
    forgetOthers(out, id, site);
  });
  return { faults, written: files.length };
}

/** What is stale in a site that stands. */
function refresh({ making, record, onlyTexts, keepsOwn }: Task, own: readonly IndexFile[]): Made {
  const { id, shop, site, folder } = making;
  const { change, files } = onlyTexts && record ? stalePages(making, record) : differences(making, keepsOwn ? null : own);
  const links = linksAmong(making, files, (name) => readIfThere(join(folder, name)));
  const faults = verified(making, files, links);
  const written = change.write.length + change.remove.length;
  if (faults.length > 0) return { faults, written: 0 };
  timed(shop.times, 'write', () => {
    if (written > 0) changeSite(shop.setup.out, id, site, change);
    if (!onlyTexts && !existsSync(join(folder, '_shared'))) furnish(folder, shop, links.used);
  });
  return { faults, written };
}

const readIfThere = (file: string): string | undefined => (existsSync(file) ? readFileSync(file, 'latin1') : undefined);

/** Paths and titles are as they were: a page is stale where its template is another. */
function stalePages({ shop, plan, view }: Making, record: SchoolRecord): { change: SiteChange; files: SiteFile[] } {
  const known = new Map(pagesIn(record).map(([address, , hash]) => [address, hash]));
  const stale = plan.pages.filter(({ address, template }) => known.get(address) !== shop.template.hash(template.key));
  shop.bytes.restart();
  const files = timed(shop.times, 'fill', () => stale.map((page) => pageFile(page, view, shop.template, shop.bytes)));
  return { change: { write: files, remove: [] }, files };
}

/** Something that any page may show has changed, or it is not known what is there: all is filled, and what differs is written. */
function differences(making: Making, own: readonly IndexFile[] | null): { change: SiteChange; files: readonly SiteFile[] } {
  const { shop, folder } = making;
  const files = allFiles(making, own ?? []);
  return timed(shop.times, 'compare', () => {
    const names = siteNames(folder);
    const kept = own === null ? names.filter((name) => name.startsWith(ownIndexAddress)) : [];
    const { write, remove } = changeBetween(folder, names, files);
    const change = { write, remove: remove.filter((name) => !kept.includes(name)) };
    return { change, files: filesToVerify(folder, change, files) };
  });
}

function verified({ shop }: Making, files: readonly SiteFile[], links: SiteLinks): SiteFault[] {
  return timed(shop.times, 'verify', () => verifyFiles(files, links));
}

/** Nothing is written where the record says so already. */
function remember({ making: { id, shop, kept, plan }, record: before, ownHash: own }: Task): void {
  const record: SchoolRecord = {
    inputs: kept.inputs,
    outline: kept.outline,
    content: shop.setup.content,
    language: plan.language,
    blocks: blocksIn(kept.paths),
    localPaths: kept.entry.paths.length,
    diagnostics: kept.diagnostics,
    own,
    pages: linesOf(plan.pages.map(({ address, template }) => [address, template.key, shop.template.hash(template.key)])),
  };
  if (before === null || JSON.stringify(before) !== JSON.stringify(record)) writeRecord(shop.setup.out, id, record);
}
