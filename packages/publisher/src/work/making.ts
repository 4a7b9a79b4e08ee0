import { join } from 'node:path';
import { planSite, type SitePlan } from '@stifinner/core';
import { type SchoolView, schoolView } from '@stifinner/site';
import { ownIndexAddress } from '@stifinner/site/search-file';
import { fileOf, type SiteFile } from '../publish/site-file.ts';
import { filesBeside, pageFile } from '../publish/site-files.ts';
import { SiteLinks } from '../publish/site-links.ts';
import { textOfBytes } from '../publish/verify-site.ts';
import type { IndexFile } from '../search/own-index.ts';
import { type KeptPlan, readPlan } from '../state/kept-plan.ts';
import { homeOf } from '../state/output-places.ts';
import { siteName } from '../state/record.ts';
import type { SharedMode } from './setup.ts';
import type { SiteWorkshop } from './site-workshop.ts';
import { timed } from './work-times.ts';

/** A school's site in the making. */
export interface Making {
  id: string;
  shop: SiteWorkshop;
  kept: KeptPlan;
  plan: SitePlan;
  view: SchoolView;
  /** The name of the folder that the site lies in, and the folder. */
  site: string;
  folder: string;
}

/** Null where no plan is kept that was made from these files and packages: the school is to be checked again. */
export function beginMaking(id: string, inputs: string, shop: SiteWorkshop): Making | null {
  const { out, mode } = shop.setup;
  const kept = readPlan(out, id, inputs);
  if (kept?.outline !== shop.packages.key) return null;
  const plan = planSite(shop.index, kept.entry, kept.paths).value;
  const view = schoolView(shop.index, plan, sharedAt(mode));
  const site = siteName(inputs);
  return { id, shop, kept, plan, view, site, folder: join(homeOf(out, id), site) };
}

const sharedAt = (mode: SharedMode): string => (mode === 'one-host' ? '../_shared' : '_shared');

/** Every file of the site. `own` is its own search index. */
export function allFiles({ shop, plan, view }: Making, own: readonly IndexFile[]): SiteFile[] {
  shop.bytes.restart();
  return timed(shop.times, 'fill', () => [
    ...plan.pages.map((page) => pageFile(page, view, shop.template, shop.bytes)),
    ...filesBeside(plan, shop.index),
    ...own.map(({ name, bytes }) => ({ name, content: bytes })),
  ]);
}

const ownIndexEntry = `${ownIndexAddress}pagefind-entry.json`;

/** The links among files of the site; `onDisk` reads a planned page that is not among them. */
export function linksAmong(
  { shop, plan }: Making,
  files: readonly SiteFile[],
  onDisk?: (name: string) => string | undefined,
): SiteLinks {
  const made = new Map(files.map((file) => [file.name, file]));
  const planned = new Set(onDisk ? plan.pages.map(({ address }) => fileOf(address)) : []).add('theme.css').add(ownIndexEntry);
  const textOf = (name: string) => {
    const file = made.get(name);
    return file ? textOfBytes(file.content) : onDisk && planned.has(name) ? onDisk(name) : undefined;
  };
  return new SiteLinks(textOf, plan, shop.shared, sharedAt(shop.setup.mode));
}
