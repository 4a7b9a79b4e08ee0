import type { Address, CatalogIndex, CatalogPackage, Language, SitePlan, TemplateKind } from '@stifinner/core';
import { sharedFolder } from '../media.ts';
import { type Messages, messagesFor } from '../messages/messages.ts';
import { type PathView, pathView } from './path-view.ts';

/** What every page of one school draws on. Made once for each school: the filling of a page only looks things up. */
export interface SchoolView {
  index: CatalogIndex;
  plan: SitePlan;
  language: Language;
  messages: Messages;
  /** In the school's order. */
  paths: PathView[];
  pathsById: ReadonlyMap<string, PathView>;
  packages: CatalogPackage[];
  packageAddresses: ReadonlyMap<string, string>;
  addresses: ReadonlyMap<string, Address[]>;
  /** The address of the one page of its kind: front, library, search, about. */
  places: ReadonlyMap<TemplateKind, string>;
  /** Where pages outside the paths are read, without a slash at its end; null where they are in this site, or nowhere. */
  portal: string | null;
  /** The site's root as the not-found page must write it, which can stand at any address: `` or `/sti`. */
  absoluteBase: string;
  /** Where the shared folder lies, from the site's root: `_shared`, or `../_shared` where sites lie side by side. */
  shared: string;
}

export function schoolView(index: CatalogIndex, plan: SitePlan, shared: string = sharedFolder): SchoolView {
  const messages = messagesFor(plan.language);
  const stepAddresses = new Map<string, string>();
  const packageAddresses = new Map<string, string>();
  const places = new Map<TemplateKind, string>();
  for (const page of plan.pages) {
    const { kind, subject } = page.template;
    if (page.path === null && subject === null) places.set(kind, page.address);
    else if (kind === 'package' && subject !== null) packageAddresses.set(subject, page.address);
    else if (page.path !== null) stepAddresses.set(stepKey(page.path, page.step), page.address);
  }
  const paths = plan.paths.map((path) =>
    pathView(index, path, plan.language, messages, (step) => stepAddresses.get(stepKey(path.id, step)) ?? ''),
  );
  const { portal, outside, address } = plan.school;
  return {
    index,
    plan,
    language: plan.language,
    messages,
    paths,
    pathsById: new Map(paths.map((view) => [view.path.id, view])),
    packages: plan.packages.flatMap((id) => index.packages.get(id) ?? []),
    packageAddresses,
    addresses: new Map(Object.entries(plan.addresses)),
    places,
    portal: outside === 'portal' && portal !== undefined ? withoutSlash(portal) : null,
    absoluteBase: address === undefined ? '' : withoutSlash(new URL(address).pathname),
    shared,
  };
}

function stepKey(path: string, step: number | null): string {
  return `${path} ${step ?? ''}`;
}

function withoutSlash(address: string): string {
  return address.replace(/\/+$/, '');
}
