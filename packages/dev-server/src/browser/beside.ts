import type { PageAsData } from '../http/answer-page.ts';
import { morphPage, rememberServed } from './morph-page.ts';
import { Panel } from './panel.ts';

const own = '/_stifinner/';
const script = document.querySelector<HTMLScriptElement>(`script[src="${own}beside.js"]`);

rememberServed(document.body);
const panel = new Panel();
/** The edition that the open page is of. */
let shown = script?.dataset['edition'] ?? '';
let theme: string | null = null;
let newest = 0;
let feed: EventSource | null = null;

/** Listens for changes as long as somebody can see the page: a browser keeps few connections open to one server. */
function listen(): void {
  if (document.visibilityState === 'hidden') {
    feed?.close();
    feed = null;
    return;
  }
  if (feed !== null) return;
  feed = new EventSource(`${own}changes`);
  feed.addEventListener('message', ({ data }) => void catchUp(String(data)));
  feed.addEventListener('open', () => panel.connected(true));
  feed.addEventListener('error', () => panel.connected(false));
}

/** Fetches the page as it is in an edition. An answer that was overtaken shows nothing. */
async function catchUp(edition: string): Promise<void> {
  if (edition === shown && theme !== null) return;
  newest += 1;
  const asked = newest;
  try {
    const response = await fetch(`${own}page?address=${encodeURIComponent(decodeURIComponent(location.pathname))}`);
    const page = (await response.json()) as PageAsData;
    if (asked === newest) show(page);
  } catch {
    // The server went away between the word of a change and the page: it is asked again when it is back.
    shown = '';
  }
}

function show({ edition, html, plain, theme: colours, findings }: PageAsData): void {
  const isFirst = theme === null;
  if (plain !== document.documentElement.hasAttribute('data-plain')) {
    // Pages of sites and those of the server have no styles in common.
    location.reload();
    return;
  }
  if (edition !== shown) {
    morphPage(new DOMParser().parseFromString(html, 'text/html'));
    shown = edition;
  }
  if (!isFirst && colours !== theme) recolour(colours);
  theme = colours;
  panel.show(findings, !isFirst);
  document.documentElement.dataset['edition'] = edition;
}

/** Fetches the school's colours, and lets the old ones go when the new ones are there. */
function recolour(key: string): void {
  const old = document.querySelector<HTMLLinkElement>('link[rel="stylesheet"][href*="theme.css"]');
  if (old === null) return;
  const fresh = old.cloneNode() as HTMLLinkElement;
  fresh.href = `${old.href.replace(/\?.*$/, '')}?${key}`;
  fresh.addEventListener('load', () => old.remove());
  old.after(fresh);
}

document.addEventListener('visibilitychange', listen);
listen();
