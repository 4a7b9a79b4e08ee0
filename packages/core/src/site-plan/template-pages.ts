import type { Language } from '@stifinner/schemas';
import type { Catalog, CatalogModule, CatalogPackage } from '../catalog/catalog.ts';
import { compareIds, qualifyBlock } from '../ids.ts';
import type { TemplatePage } from './site-plan.ts';
import { plainKinds, plainTemplate, subjectTemplate } from './templates.ts';

/** Every page that a school's site may be filled from, for the given school languages; sorted by key. */
export function templatePages(catalog: Catalog, languages: readonly Language[]): TemplatePage[] {
  const pages = [...new Set(languages)].flatMap((language) => [
    ...plainKinds.map((kind) => plainTemplate(language, kind)),
    ...catalog.packages.flatMap((pkg) => ofPackage(pkg, language)),
  ]);
  return pages.sort((a, b) => compareIds(a.key, b.key));
}

const ofPackage = (pkg: CatalogPackage, language: Language): TemplatePage[] => [
  subjectTemplate(language, 'package', pkg.id),
  ...pkg.films.map(({ id }) => subjectTemplate(language, 'film', id)),
  ...pkg.modules.flatMap((module) => ofModule(module, language)),
];

const ofModule = ({ id, pages, leaderSupport }: CatalogModule, language: Language): TemplatePage[] => [
  subjectTemplate(language, 'module', id),
  ...(leaderSupport ? [subjectTemplate(language, 'leader', id)] : []),
  ...(leaderSupport?.meetings ?? []).map((meeting) => subjectTemplate(language, 'meeting', meeting.id)),
  ...pages.flatMap((page) => [
    subjectTemplate(language, 'page', page.id),
    ...page.blocks.map((block) => subjectTemplate(language, 'block', qualifyBlock(page.id, block.id))),
  ]),
];
