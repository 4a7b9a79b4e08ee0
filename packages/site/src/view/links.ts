import { libraryAddress, packageOf, type SubjectKey, splitSubjectKey, subjectKey } from '@stifinner/core';
import type { View } from './page-view.ts';

/**
 * Where a link to a page, film, meeting, module or leader's page goes from here: the same path first, then the library,
 * another path, the portal, and last the module or the list that it would have stood in. A page may be `page:lk20/x#block`.
 */
export function linkTo(view: View, target: SubjectKey): string {
  const hash = target.indexOf('#');
  const key = hash < 0 ? target : (target.slice(0, hash) as SubjectKey);
  const fragment = hash < 0 ? '' : target.slice(hash);
  const address = addressOf(view, key);
  if (address !== null) return `${view.base}/${address}${fragment}`;
  if (view.school.portal !== null) return `${view.school.portal}/${libraryAddress(key)}${fragment}`;
  return `${view.base}/${nearestList(view, key)}`;
}

/** The address in this site of what a key names, or null. */
export function addressOf(view: View, key: SubjectKey): string | null {
  const addresses = view.school.addresses.get(key);
  if (addresses === undefined) return null;
  const inPath = view.planned.path === null ? undefined : addresses.find((each) => each.path === view.planned.path);
  return (inPath ?? addresses.find((each) => each.path === null) ?? addresses[0])?.address ?? null;
}

/** The module's page, its package's, the path that one stands in, the library, or the front page. */
function nearestList(view: View, key: SubjectKey): string {
  const { index, packageAddresses, places } = view.school;
  const { id } = splitSubjectKey(key);
  const module = index.moduleOfPage.get(id) ?? index.meetings.get(id)?.module ?? id;
  const page = addressOf(view, subjectKey('module', module)) ?? packageAddresses.get(packageOf(id));
  return page ?? view.path?.address ?? places.get('library') ?? '';
}

/** HTML from authoring with its links to pages made into addresses. */
export function resolveLinks(view: View, html: string): string {
  if (!html.includes('"page:')) return html;
  return html.replace(/href="(page:[^"]+)"/g, (_, key: string) => `href="${linkTo(view, key as SubjectKey)}"`);
}
