import { createHash } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { schoolTheme } from '@stifinner/site';
import { findingsOfPage, type PageFindings } from '../findings/findings-of-page.ts';
import type { Live } from '../live.ts';
import { brokenPage, gonePage, refusedPage, startAddress, startPage } from '../pages/plain-page.ts';
import { showMap } from '../pages/show-map.ts';
import { type ShownPage, showPage } from '../pages/show-page.ts';
import type { LiveSite } from '../sites/live-site.ts';
import { siteIn } from '../sites/site-address.ts';
import { answer } from './answer.ts';

/** A page as the script beside it asks for it. */
export interface PageAsData {
  /** Another for each change, and for each start of the server. */
  edition: string;
  html: string;
  /** Whether the page is one of the server's own, which shares no styles with those of sites. */
  plain: boolean;
  /** Stands for the school's colours. */
  theme: string;
  findings: PageFindings;
}

/** Answers with the page at an address of this server, and the script beside it in its head. */
export async function answerPage(live: Live, address: string, response: ServerResponse): Promise<void> {
  const { html, edition, findings } = await pageAt(live, address);
  const script = `<script type="module" src="${startAddress}beside.js" data-edition="${edition}"></script>`;
  const status = findings.state === 'gone' ? 404 : findings.state === 'broken' ? 500 : 200;
  // First of all scripts, so that it sees the page as it was sent.
  answer(
    response,
    status,
    'html',
    html.replace('<head>', () => `<head>${script}`),
  );
}

export async function answerPageAsData(live: Live, address: string, response: ServerResponse): Promise<void> {
  answer(response, 200, 'json', JSON.stringify(await pageAt(live, address)));
}

async function pageAt(live: Live, address: string): Promise<PageAsData> {
  const { stage, telling } = live;
  const { edition } = stage;
  const found = siteIn(address);
  const site = found === null ? null : stage.site(found.site);
  const shown = await shownAt(live, address, found);
  const { language } = telling;
  const own =
    shown.html === null
      ? shown.state === 'broken'
        ? brokenPage(language, shown.fault ?? '')
        : shown.state === 'refused'
          ? refusedPage(language, shown.because)
          : gonePage(language)
      : null;
  if (shown.fault !== undefined) live.onFault(shown.fault);
  return {
    edition: stage.name,
    html: shown.html ?? own ?? '',
    plain: own !== null || address === startAddress,
    theme: themeOf(site),
    findings: findingsOfPage(edition, site, shown, telling),
  };
}

async function shownAt({ stage, kept, telling }: Live, address: string, found: ReturnType<typeof siteIn>): Promise<ShownPage> {
  if (address === startAddress)
    return { state: 'fresh', html: startPage(stage.edition, telling.language), because: [], files: [] };
  const map = /^\/_kart\/(?:([^/]+)\/)?$/.exec(address);
  if (map !== null) return showMap(stage, map[1] ?? null);
  if (found === null) return { state: 'gone', html: null, because: [], files: [] };
  return showPage(stage, kept, found.site, found.rest.replace(/index\.html$/, ''));
}

const themeOf = (site: LiveSite | null): string =>
  site?.plan ? createHash('sha256').update(schoolTheme(site.plan.school.colour)).digest('hex').slice(0, 8) : '';
