import type { Language } from '@stifinner/schemas';
import type { CatalogModule, CatalogPackage, CatalogPage } from '../catalog/catalog.ts';
import type { CatalogIndex } from '../catalog/index-catalog.ts';
import { localOf, packageOf, qualifyText, type SubjectKey, splitSubjectKey, subjectKey } from '../ids.ts';
import { furtherLanguages } from './further-languages.ts';
import type { PlannedPage } from './site-plan.ts';
import { plainTemplate, subjectTemplate } from './templates.ts';

const outside = { path: null, step: null };
const shelves = { page: 'side', film: 'film', meeting: 'mote', module: 'modul', leader: 'modul' };

/** Where every library, a school's and the portal's, has what a key names: `bibliotek/lk20/side/elevstemmer/`, `…/elevstemmer/en/`. */
export function libraryAddress(key: SubjectKey): string {
  const { kind, id } = splitSubjectKey(key);
  return `bibliotek/${packageOf(id)}/${shelves[kind]}/${localOf(id).replace('.', '/')}/${kind === 'leader' ? 'leder/' : ''}`;
}

/** The library: its list, and each package with its modules, leader's pages, pages, films and meetings. */
export function planLibrary(index: CatalogIndex, packages: string[], language: Language): PlannedPage[] {
  const shown = packages.flatMap((id) => index.packages.get(id) ?? []);
  return [
    { ...outside, address: 'bibliotek/', template: plainTemplate(language, 'library') },
    ...shown.flatMap((pkg) => planPackage(pkg, language)),
  ];
}

/** A module's page and its leader's page, which a site has for each module in its paths, with a library or without. */
export function planModule({ id, leaderSupport }: CatalogModule, language: Language): PlannedPage[] {
  const plan = (kind: 'module' | 'leader'): PlannedPage => ({
    ...outside,
    address: libraryAddress(subjectKey(kind, id)),
    template: subjectTemplate(language, kind, id),
  });
  return leaderSupport ? [plan('module'), plan('leader')] : [plan('module')];
}

/** A page's texts that are pages of their own. */
export const textsBeneath = (page: CatalogPage, language: Language): { id: string }[] =>
  furtherLanguages(page, language).map((each) => ({ id: qualifyText(page.id, each) }));

function planPackage(pkg: CatalogPackage, language: Language): PlannedPage[] {
  const plan = (kind: 'page' | 'film' | 'meeting') => (shown: { id: string }) => ({
    ...outside,
    address: libraryAddress(subjectKey(kind, shown.id)),
    template: subjectTemplate(language, kind, shown.id),
  });
  return [
    { ...outside, address: `bibliotek/${pkg.id}/`, template: subjectTemplate(language, 'package', pkg.id) },
    ...pkg.films.map(plan('film')),
    ...pkg.modules.flatMap((module) => [
      ...planModule(module, language),
      ...module.pages.flatMap((page) => [page, ...textsBeneath(page, language)]).map(plan('page')),
      ...(module.leaderSupport?.meetings ?? []).map(plan('meeting')),
    ]),
  ];
}
