import type { ResolvedPath, SitePlan } from '@stifinner/core';
import { messagesFor } from '@stifinner/site';
import { sentences, textOfHtml } from './plain-text.ts';
import type { SearchRecord } from './search-records.ts';

type OwnStep = Extract<ResolvedPath['steps'][number], { kind: 'text' | 'link' }>;

/** A page that the school itself has written: a text or a link in a path. */
export interface OwnPage {
  /** `text:host-2026/velkommen`. */
  id: string;
  address: string;
  step: OwnStep;
}

/** The school's own pages, in the order of its paths. */
export function ownPages({ paths, pages }: SitePlan): OwnPage[] {
  const own = paths.flatMap((path) => path.steps.flatMap((step) => (isOwn(step) ? [{ path: path.id, step }] : [])));
  if (own.length === 0) return [];
  const addresses = new Map(pages.map((page) => [`${page.path} ${page.step}`, page.address]));
  return own.flatMap(({ path, step }) => {
    const address = addresses.get(`${path} ${step.number}`);
    return address === undefined ? [] : [{ id: `${step.kind}:${path}/${step.slug}`, address, step }];
  });
}

const isOwn = (step: ResolvedPath['steps'][number]): step is OwnStep => step.kind === 'text' || step.kind === 'link';

/** What search can find of the school's own words. They have no module, no minutes, and are for all. */
export function ownRecords(plan: SitePlan): SearchRecord[] {
  const unnamed = messagesFor(plan.language).stepKinds;
  return ownPages(plan).map(({ id, step }) => ({
    id,
    kind: step.kind,
    title: step.title ?? unnamed[step.kind],
    content: sentences([
      step.kind === 'text' ? textOfHtml(step.html) : step.url,
      step.note === null ? '' : textOfHtml(step.note),
    ]),
    modules: [],
    minutes: null,
    audience: [],
  }));
}
