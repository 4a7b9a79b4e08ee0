import { type CatalogIndex, inLanguage, type SitePlan, textIn } from '@stifinner/core';
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
  for (const [id, addresses] of Object.entries(plan.addresses)) {
    const shown = shownAs(id, index, plan);
    if (!shown) continue;
    const path = addresses.filter((each) => each.path !== null).map((each) => each.address);
    const library = addresses.find((each) => each.path === null)?.address ?? null;
    pages[id] = { ...shown, path, library };
  }
  const own = new Set(Object.keys(pages).map((id) => id.replace(/^leader:/, '').split('/')[0]));
  const used = indexes.filter((each) => each.language === plan.language && own.has(each.package));
  return { indexes: used.map((each) => ({ ...each, address: `${sharedFolder}/${each.address}` })), pages };
}

function shownAs(
  id: string,
  index: CatalogIndex,
  { language }: SitePlan,
): Pick<SearchTarget, 'title' | 'kind' | 'module'> | null {
  const page = index.pages.get(id);
  if (page) return { title: inLanguage(page.texts, language)?.value.title ?? id, kind: 'page', module: page.module };
  const film = index.films.get(id);
  if (film) return { title: textIn(film.title, language), kind: 'film', module: null };
  const meeting = index.meetings.get(id);
  if (meeting) return { title: inLanguage(meeting.texts, language)?.value.title ?? id, kind: 'meeting', module: meeting.module };
  const module = id.startsWith('leader:') ? index.modules.get(id.slice('leader:'.length)) : undefined;
  const support = module?.leaderSupport && inLanguage(module.leaderSupport.texts, language);
  return module && support ? { title: support.value.title, kind: 'leader', module: module.id } : null;
}
