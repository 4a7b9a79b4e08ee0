import { posix } from 'node:path';
import type { SitePlan } from '@stifinner/core';
import { sharedFolder } from '@stifinner/site/media';
import type { SharedFolder } from './shared-folder.ts';
import type { SiteFault } from './site-fault.ts';

const attribute = /\s(href|srcset|src|poster|action|id)="([^"]*)"/g;
const elsewhere = /^[a-z][a-z0-9+.-]*:|^\/\//i;

/** The links of one site. The same links stand on many pages, and often on one: each is followed once from where it means the same. */
export class SiteLinks {
  /** Names in the shared folder that the pages asked of use. */
  readonly used = new Set<string>();
  readonly #texts = new Map<string, string | undefined>();
  readonly #readText: (name: string) => string | undefined;
  readonly #base: string;
  readonly #shared: SharedFolder;
  readonly #sharedAt: string;
  /** Links that lead somewhere, as they would be written on the front page. */
  readonly #followed = new Set<string>();

  /** `sharedAt` is where the shared folder lies from the site's root: `_shared`, or `../_shared` where sites lie side by side. */
  constructor(
    readText: (name: string) => string | undefined,
    plan: SitePlan,
    shared: SharedFolder,
    sharedAt: string = sharedFolder,
  ) {
    this.#readText = readText;
    this.#base = plan.school.address ? new URL(plan.school.address).pathname : '/';
    this.#shared = shared;
    this.#sharedAt = `${sharedAt}/`;
  }

  /** Links in the page `file` that lead nowhere, and what it would fetch from another host. */
  faultsIn(file: string, html: string): SiteFault[] {
    const faults: SiteFault[] = [];
    const folder = posix.dirname(file);
    const base = folder === '.' ? './' : '../'.repeat(folder.split('/').length);
    const ids = new Set<string>();
    const inPage = new Set<string>();
    for (const { 1: name, 2: raw = '', index } of html.matchAll(attribute)) {
      if (name === 'id') {
        ids.add(raw);
        continue;
      }
      if (name === 'srcset') {
        if (raw.includes('//')) faults.push({ file, fault: 'foreign-request', detail: raw });
        continue;
      }
      // Nearly all links go by way of the site's root, and the same ones stand on page after page.
      const fromRoot = raw.startsWith(base) ? raw.slice(base.length) : null;
      if (fromRoot !== null && this.#followed.has(fromRoot)) continue;
      const link = raw.includes('&') ? raw.replace(/&(?:amp|#38|#x26);/g, '&') : raw;
      if (link.startsWith('#')) inPage.add(link.slice(1));
      else if (elsewhere.test(link)) {
        // A reader may follow a link out; a page may not fetch from there, and no other scheme belongs in a site.
        const isFollowed = name === 'href' && /^(?:https:|mailto:)/.test(link) && !isFetched(html, index);
        if (!isFollowed) faults.push({ file, fault: 'foreign-request', detail: link });
      } else if (!this.#leadsSomewhere(link, folder)) faults.push({ file, fault: 'broken-link', detail: link });
      else if (fromRoot !== null) this.#followed.add(fromRoot);
    }
    faults.push(...framed(file, html));
    for (const id of inPage) if (id !== '' && !ids.has(id)) faults.push({ file, fault: 'broken-link', detail: `#${id}` });
    return faults;
  }

  /** The text of a file of the site, as `textOfBytes` gives it; read once. Undefined where there is none. */
  textOf(name: string): string | undefined {
    const known = this.#texts.get(name);
    if (known !== undefined) return known;
    const text = this.#readText(name);
    this.#texts.set(name, text);
    return text;
  }

  /** Whether what sites share has this. */
  hasShared(name: string): boolean {
    const there = this.#shared.has(name);
    if (there) this.used.add(name);
    return there;
  }

  /** The text of something that is shared. */
  sharedText(name: string): string {
    return this.#shared.text(name);
  }

  #leadsSomewhere(link: string, folder: string): boolean {
    const [address = '', fragment = ''] = link.split('#');
    const place = this.#placeOf(address.split('?')[0] ?? '', folder);
    if (place.startsWith(this.#sharedAt)) return this.hasShared(place.slice(this.#sharedAt.length));
    return !place.startsWith('..') && this.#pageHas(place, fragment);
  }

  #pageHas(place: string, fragment: string): boolean {
    const page = this.textOf(place === '' || place.endsWith('/') ? `${place}index.html` : place);
    return page !== undefined && (fragment === '' || page.includes(`id="${fragment}"`));
  }

  /** Where an address leads, relative to the site; one that leads out of it begins with `..`. */
  #placeOf(address: string, folder: string): string {
    const within = address.startsWith('/')
      ? address.startsWith(this.#base)
        ? address.slice(this.#base.length)
        : `../${address}`
      : posix.join(folder, address);
    const joined = posix.normalize(within);
    return joined === '.' || joined === './' ? '' : joined;
  }
}

/** Whether an address stands in a `<link>`, which a browser fetches unasked. */
const isFetched = (html: string, at: number): boolean => html.startsWith('<link', html.lastIndexOf('<', at));

/** Frames that the page's policy lets in and no button names. To look for words is many times faster than for a pattern. */
function framed(file: string, html: string): SiteFault[] {
  const at = html.indexOf('frame-src ');
  const [policy = ''] = at < 0 ? [] : html.slice(at, at + 2000).split(/[;"]/, 1);
  const frames = policy.split(' ').slice(1);
  const unnamed = frames.filter((each) => each.startsWith('https:') && !html.includes(`data-player="${each}/`));
  return unnamed.map((detail) => ({ file, fault: 'foreign-request', detail }));
}
