import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { SitePlan } from '@stifinner/core';
import { sharedFolder } from '@stifinner/site';
import type { SiteFault } from './site-fault.ts';

/** Whether a name such as `_shared/_astro/x.css`, relative to a site, is there. */
export type SharedLookup = (name: string) => boolean;

/** Looks in the folder of one site, whose `_shared` leads to what all share, and remembers. */
export function sharedIn(folder: string): SharedLookup {
  const known = new Map<string, boolean>();
  return (name) => {
    const remembered = known.get(name);
    if (remembered !== undefined) return remembered;
    const there = existsSync(join(folder, name));
    known.set(name, there);
    return there;
  };
}

const attribute = /\s(href|src|poster|action)="([^"]*)"/g;
const elsewhere = /^[a-z][a-z0-9+.-]*:|^\/\//i;

/** The links of one site. The same links stand on many pages, and often on one: each is followed once from where it means the same. */
export class SiteLinks {
  readonly #texts: ReadonlyMap<string, string>;
  readonly #plan: SitePlan;
  readonly #shared: SharedLookup;
  readonly #followed = new Map<string, boolean>();

  constructor(texts: ReadonlyMap<string, string>, plan: SitePlan, shared: SharedLookup) {
    this.#texts = texts;
    this.#plan = plan;
    this.#shared = shared;
  }

  /** Links in the page `file` that lead nowhere, and what it would fetch from another host. */
  faultsIn(file: string, html: string): SiteFault[] {
    const faults: SiteFault[] = [];
    const folder = posix.dirname(file);
    for (const [, name, raw = ''] of html.matchAll(attribute)) {
      const link = raw.includes('&') ? raw.replace(/&(?:amp|#38|#x26);/g, '&') : raw;
      if (elsewhere.test(link)) {
        // A reader may follow a link out; a page may not fetch from there, and no other scheme belongs in a site.
        if (name !== 'href' || !/^(?:https:|mailto:)/.test(link)) faults.push({ file, fault: 'foreign-request', detail: link });
      } else if (!this.#leadsSomewhere(link, file, folder)) faults.push({ file, fault: 'broken-link', detail: link });
    }
    return faults;
  }

  #leadsSomewhere(link: string, file: string, folder: string): boolean {
    const key = `${link.startsWith('#') ? file : folder} ${link}`;
    const known = this.#followed.get(key);
    if (known !== undefined) return known;
    const [address = '', fragment = ''] = link.split('#');
    const place = address === '' ? file : this.#placeOf(address.split('?')[0] ?? '', folder);
    const leads = place !== null && (place.startsWith(`${sharedFolder}/`) ? this.#shared(place) : this.#pageHas(place, fragment));
    this.#followed.set(key, leads);
    return leads;
  }

  #pageHas(place: string, fragment: string): boolean {
    const page = this.#texts.get(place === '' || place.endsWith('/') ? `${place}index.html` : place);
    return page !== undefined && (fragment === '' || page.includes(`id="${fragment}"`));
  }

  /** Where an address leads, relative to the site; null when it leads out of it. */
  #placeOf(address: string, folder: string): string | null {
    if (address.startsWith('/')) {
      const base = this.#plan.school.address ? new URL(this.#plan.school.address).pathname : '/';
      return address.startsWith(base) ? address.slice(base.length) : null;
    }
    const joined = posix.join(folder, address);
    if (joined.startsWith('..')) return null;
    return joined === '.' || joined === './' ? '' : joined;
  }
}
