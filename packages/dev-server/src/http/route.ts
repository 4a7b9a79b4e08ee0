import type { IncomingMessage, ServerResponse } from 'node:http';
import { schoolTheme } from '@stifinner/site';
import type { Live } from '../live.ts';
import { startAddress } from '../pages/plain-page.ts';
import { mediaName } from '../pages/stage.ts';
import type { LiveSite } from '../sites/live-site.ts';
import { siteIn } from '../sites/site-address.ts';
import { answer, redirect } from './answer.ts';
import { answerPage, answerPageAsData } from './answer-page.ts';
import { isLocal } from './is-local.ts';
import { handbookAddress } from './send-handbook.ts';
import { sendMedia } from './send-media.ts';

/** Answers a request, whatever it is: what goes wrong ends that answer, and is told. */
export async function handle(live: Live, request: IncomingMessage, response: ServerResponse): Promise<void> {
  response.on('error', () => {});
  try {
    if (!isLocal(request.headers.host)) return answer(response, 403, 'txt', 'Bare denne maskinen kan se innholdet.\n');
    if (request.method !== 'GET' && request.method !== 'HEAD') return answer(response, 405, 'txt', 'Her kan du bare lese.\n');
    await route(live, request, response);
  } catch (error) {
    live.onFault(error);
    if (response.headersSent) response.destroy();
    else answer(response, 500, 'txt', 'Noe gikk galt. Se i terminalen.\n');
  }
}

async function route(live: Live, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = URL.parse(request.url ?? '/', 'http://localhost');
  const address = url === null ? null : decoded(url.pathname);
  if (url === null || address === null) return answer(response, 400, 'txt', 'Adressen er ikke til å lese.\n');
  const { edition } = live.stage;
  if (address === '/') return redirect(response, live.home(edition));
  if (address.startsWith(handbookAddress)) return live.handbook.send(url.pathname, request, response);
  if (address.startsWith(startAddress)) return routeOwn(live, address.slice(startAddress.length), url.searchParams, response);
  const found = siteIn(address);
  const site = found === null ? null : live.stage.site(found.site);
  if (found !== null && site !== null && (await routeBeside(live, site, found.rest, request, response))) return;
  if (!/(?:\/|\.html)$/.test(address)) {
    if (/\.[a-z0-9]+$/i.test(address)) return answer(response, 404, 'txt', 'Finner ikke filen.\n');
    return redirect(response, `${url.pathname}/${url.search}`);
  }
  return answerPage(live, address, response);
}

/** What is the server's own: its script, the feed of changes, a page as data, and the list of sites. */
function routeOwn(live: Live, rest: string, asked: URLSearchParams, response: ServerResponse): Promise<void> | void {
  if (rest === '') return answerPage(live, startAddress, response);
  if (rest === 'changes') return live.feed.connect(response);
  if (rest === 'page') return answerPageAsData(live, asked.get('address') ?? '', response);
  return answerAsset(live, rest, response);
}

function answerAsset({ assets }: Live, name: string, response: ServerResponse): void {
  const bytes = assets.get(name);
  if (bytes === undefined) answer(response, 404, 'txt', 'Finner ikke filen.\n');
  else answer(response, 200, name, bytes);
}

/** What stands beside the pages of a site; false where `rest` is none of it. */
async function routeBeside(
  live: Live,
  site: LiveSite,
  rest: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const { edition } = live.stage;
  const send = (body: string | Uint8Array | null): boolean => {
    if (body !== null) answer(response, 200, rest, body);
    return body !== null;
  };
  if (rest === 'theme.css') return send(site.plan === null ? '' : schoolTheme(site.plan.school.colour));
  if (rest === 'search.json') return send(await live.search.list(edition, site));
  if (rest.startsWith('sok/eget/')) return send(await live.search.ownFile(edition, site, rest));
  const shared = rest.startsWith('_shared/') ? rest.slice('_shared/'.length) : null;
  if (shared === null) return false;
  if (shared.startsWith('_astro/')) {
    answerAsset(live, shared, response);
    return true;
  }
  if (shared.startsWith('search/')) return send(await live.search.file(edition, shared));
  const media = mediaName(shared);
  const file = edition.files.get(media);
  // Only what was read as media is sent, by its very name: no address leads anywhere else.
  return shared.startsWith('media/') && file !== undefined && file.refused === undefined && isShown(media)
    ? sendMedia(live.root, media, request, response)
    : false;
}

const isShown = (name: string): boolean => /\.(?:mp4|webm|vtt|webp|png|jpe?g)$/i.test(name);

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}
