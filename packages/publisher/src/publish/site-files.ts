import {
  type Address,
  type ByLanguage,
  type CatalogIndex,
  inLanguage,
  packageOf,
  type SitePlan,
  type SubjectKey,
  splitSubjectKey,
  textIn,
} from '@stifinner/core';
import { fillPage, type SchoolView, type SearchFile, type SearchTarget, schoolTheme, sharedFolder } from '@stifinner/site';
import type { SearchIndex } from '../search/write-index.ts';
import type { Template } from '../template/load-template.ts';

/** A file of a site: its name relative to the site, and its text. */
export interface SiteFile {
  name: string;
  text: string;
}

/** The name of the file that a page's address is served from. */
export const fileOf = (address: string): string => (address.endsWith('.html') ? address : `${address}index.html`);

/** Every file of one school's site, in order, made as they are asked for. A template that lacks is our bug, and throws. */
export function* siteFiles(plan: SitePlan, view: SchoolView, template: Template, search: SearchFile): Generator<SiteFile> {
  for (const planned of plan.pages) {
    const cut = template.pages.get(planned.template.key);
    if (!cut) throw new Error(`The template site has no page ${planned.template.key}`);
    yield { name: fileOf(planned.address), text: fillPage(cut, view, planned) };
  }
  yield { name: 'theme.css', text: schoolTheme(plan.school.colour) };
  yield { name: 'search.json', text: `${JSON.stringify(search)}\n` };
}

/** The school's own list of what search may show: an id that is not here is not in its site. */
export function searchFile(plan: SitePlan, index: CatalogIndex, indexes: SearchIndex[]): SearchFile {
  const pages: SearchFile['pages'] = {};
  const packages = new Set<string>();
  for (const [key, addresses] of Object.entries(plan.addresses) as [SubjectKey, Address[]][]) {
    const shown = shownAs(key, index, plan);
    if (!shown) continue;
    const path = addresses.filter((each) => each.path !== null).map((each) => each.address);
    const library = addresses.find((each) => each.path === null)?.address ?? null;
    packages.add(packageOf(splitSubjectKey(key).id));
    pages[key] = { ...shown, path, library };
  }
  const used = indexes.filter((each) => each.language === plan.language && packages.has(each.package));
  return { indexes: used.map((each) => ({ ...each, address: `${sharedFolder}/${each.address}` })), pages };
}

function shownAs(
  key: SubjectKey,
  index: CatalogIndex,
  { language }: SitePlan,
): Pick<SearchTarget, 'title' | 'kind' | 'module'> | null {
  const { kind, id } = splitSubjectKey(key);
  const text = <Text extends { title: string }>(texts: ByLanguage<Text>) => inLanguage(texts, language)?.value.title ?? id;
  const page = kind === 'page' ? index.pages.get(id) : undefined;
  if (page) return { title: text(page.texts), kind, module: page.module };
  const film = kind === 'film' ? index.films.get(id) : undefined;
  if (film) return { title: textIn(film.title, language), kind, module: null };
  const meeting = kind === 'meeting' ? index.meetings.get(id) : undefined;
  if (meeting) return { title: text(meeting.texts), kind, module: meeting.module };
  const support = kind === 'leader' ? index.modules.get(id)?.leaderSupport : undefined;
  return support ? { title: text(support.texts), kind, module: id } : null;
}
