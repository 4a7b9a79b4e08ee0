import { packageOf } from './catalog-index.ts';
import type { View } from './page-view.ts';
import { splitBlock } from './titles.ts';

/**
 * Where a link to a page, film, meeting, module or leader's page goes from here: the same path first, then the library,
 * another path, the portal, and last the module or the package that it stands in.
 */
export function linkTo(view: View, id: string): string {
  const [whole, block] = splitBlock(id);
  const fragment = block === null ? '' : `#${block}`;
  const address = addressOf(view, whole);
  if (address !== null) return `${view.base}/${address}${fragment}`;
  if (view.school.portal !== null) return `${view.school.portal}/${libraryAddress(view, whole)}${fragment}`;
  return `${view.base}/${nearestList(view, whole)}`;
}

/** The address of `id` in this site, or null. */
export function addressOf(view: View, id: string): string | null {
  const addresses = view.school.addresses.get(id);
  if (addresses === undefined) return null;
  const inPath = view.planned.path === null ? undefined : addresses.find((each) => each.path === view.planned.path);
  const found = inPath ?? addresses.find((each) => each.path === null) ?? addresses[0];
  return found?.address ?? null;
}

function libraryAddress(_view: View, id: string): string {
  return `${id.replace(/^leader:/, '')}/`;
}

/** The module's page, the path that has steps of it, the library, or the front page. */
function nearestList(view: View, id: string): string {
  const { index } = view.school;
  const module = index.pages.get(id)?.module ?? index.meetings.get(id)?.module ?? id.replace(/^leader:/, '');
  const page = addressOf(view, module) ?? addressOf(view, packageOf(id));
  return page ?? view.path?.address ?? view.school.places.get('library') ?? '';
}

/** HTML from authoring with its `page:` links made into addresses. */
export function resolveLinks(view: View, html: string): string {
  if (!html.includes('"page:')) return html;
  return html.replace(/href="page:([^"]+)"/g, (_, id: string) => `href="${linkTo(view, id)}"`);
}
