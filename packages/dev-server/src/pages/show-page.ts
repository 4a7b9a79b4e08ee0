import type { LiveSite } from '../sites/live-site.ts';
import { addressOfSite, type SiteName } from '../sites/site-address.ts';
import type { KeptPages } from './kept-pages.ts';
import { filesOfPage } from './page-files.ts';
import type { Stage } from './stage.ts';
import { missingAt, missingFrom, whyMissing } from './why-missing.ts';

/**
 * What is shown at an address. `fresh`: the page as it is now. `kept`: the last good one, since what it shows has faults.
 * `refused`: there are faults, and no good one is known. `gone`: the site has no such page. `broken`: drawing it failed.
 */
export type PageState = 'fresh' | 'kept' | 'refused' | 'gone' | 'broken';

export interface ShownPage {
  state: PageState;
  /** As `build` would give it, but for addresses of assets; null where there is nothing to show but the reason. */
  html: string | null;
  /** The files for which it is not fresh. */
  because: readonly string[];
  /** The files that it comes of. */
  files: readonly string[];
  /** What failed, for `broken`. */
  fault?: string;
}

/** The page of a site at `rest`, an address relative to the site's root. Never rejects. */
export async function showPage(stage: Stage, kept: KeptPages, name: SiteName, rest: string): Promise<ShownPage> {
  const address = `${addressOfSite(name)}${rest}`;
  const { edition } = stage;
  const site = stage.site(name);
  if (site === null) return missing(stage, kept, noSite(name), rest, address);
  const planned = site.pages.get(rest);
  if (planned === undefined) return missing(stage, kept, site, rest, address);
  const files = filesOfPage(edition.index, site, planned);
  try {
    const html = await stage.page(site, planned);
    kept.keep(address, { html, files, missing: missingFrom(planned) });
    return { state: 'fresh', html, because: [], files };
  } catch (error) {
    const fault = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { state: 'broken', html: kept.get(address)?.html ?? null, because: [], files, fault };
  }
}

async function missing(stage: Stage, pages: KeptPages, site: LiveSite, rest: string, address: string): Promise<ShownPage> {
  const { edition } = stage;
  const kept = pages.get(address);
  const because = whyMissing(edition, site, kept?.missing ?? missingAt(edition, site, rest));
  if (because.length > 0) {
    if (kept !== undefined) return { state: 'kept', html: kept.html, because, files: kept.files };
    return { state: 'refused', html: null, because, files: because };
  }
  pages.forget(address);
  const notFound = site.pages.get('404.html');
  const html = notFound === undefined ? null : await stage.page(site, notFound).catch(() => null);
  return { state: 'gone', html, because: [], files: [] };
}

/** A site that is not there, or not any longer, as one without pages: its files may tell why. */
const noSite = (name: SiteName): LiveSite => ({
  name,
  address: addressOfSite(name),
  title: '',
  plan: null,
  view: null,
  pages: new Map(),
  heldBy: [],
});
