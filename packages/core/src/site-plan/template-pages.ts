import type { Language } from '@stifinner/schemas';
import type { Catalog, CatalogModule, CatalogPackage } from '../catalog/catalog.ts';
import { compareIds, qualifyBlock } from '../ids.ts';
import { textsBeneath } from './plan-library.ts';
import type { TemplatePage } from './site-plan.ts';
import { plainKinds, plainTemplate, subjectTemplate } from './templates.ts';

/**
 * Every page that a school's site may be filled from, for the given school languages; sorted by key. `blocks` names
 * those that some path takes alone, as `lk20/side#blokk`: a page of its own for every block there is would be ten times
 * the rest, and nearly none of them is ever met. All, where it is not given.
 */
export function templatePages(catalog: Catalog, languages: readonly Language[], blocks?: readonly string[]): TemplatePage[] {
  const taken = blocks === undefined ? null : new Set(blocks);
  const pages = [...new Set(languages)].flatMap((language) => [
    ...plainKinds.map((kind) => plainTemplate(language, kind)),
    ...catalog.packages.flatMap((pkg) => ofPackage(pkg, language, taken)),
  ]);
  return pages.sort((a, b) => compareIds(a.key, b.key));
}

const ofPackage = (pkg: CatalogPackage, language: Language, taken: ReadonlySet<string> | null): TemplatePage[] => [
  subjectTemplate(language, 'package', pkg.id),
  ...pkg.films.map(({ id }) => subjectTemplate(language, 'film', id)),
  ...pkg.modules.flatMap((module) => ofModule(module, language, taken)),
];

const ofModule = (
  { id, pages, leaderSupport }: CatalogModule,
  language: Language,
  taken: ReadonlySet<string> | null,
): TemplatePage[] => [
  subjectTemplate(language, 'module', id),
  ...(leaderSupport ? [subjectTemplate(language, 'leader', id)] : []),
  ...(leaderSupport?.meetings ?? []).map((meeting) => subjectTemplate(language, 'meeting', meeting.id)),
  ...pages.flatMap((page) => [
    subjectTemplate(language, 'page', page.id),
    ...textsBeneath(page, language).map(({ id: text }) => subjectTemplate(language, 'page', text)),
    ...page.blocks
      .map((block) => qualifyBlock(page.id, block.id))
      .filter((id) => taken?.has(id) ?? true)
      .map((id) => subjectTemplate(language, 'block', id)),
  ]),
];
