import type { Language, PageTotals, ReportedPage, ReportedPageLanguage } from '@stifinner/schemas';
import type { CatalogLeaderSupport, CatalogModule, CatalogPackage, CatalogPage } from '../catalog/catalog.ts';
import { type ByLanguage, inLanguage } from '../language.ts';
import { countByLanguage, languagesOf } from './by-language.ts';

/** Leader support and pages, module by module. */
export const reportPages = (pkg: CatalogPackage): ReportedPage[] =>
  pkg.modules.flatMap((module) => [
    ...(module.leaderSupport ? [reportPage(pkg, module, module.leaderSupport, { kind: 'leader-support', id: module.id })] : []),
    ...module.pages.map((page) => reportPage(pkg, module, page, { kind: 'page', id: page.id })),
  ]);

/** One of them. */
export function reportPage(
  { languages }: CatalogPackage,
  module: CatalogModule,
  { file, revision, provenance, texts }: CatalogPage | CatalogLeaderSupport,
  { kind, id }: Pick<ReportedPage, 'kind' | 'id'>,
): ReportedPage {
  return {
    id,
    kind,
    file,
    module: module.id,
    title: inLanguage<Text>(texts, languages[0] ?? 'nb')?.value.title ?? '',
    status: provenance.status,
    reviewBy: provenance.reviewBy,
    revision,
    // Others may follow, page by page.
    languages: [...new Set([...languages, ...languagesOf(texts)])].map((language) => reportLanguage(language, texts, revision)),
  };
}

/** What pages and leader support both have in each language. */
interface Text {
  title: string;
  translates: number | null;
}

function reportLanguage(language: Language, texts: ByLanguage<Text>, revision: number): ReportedPageLanguage {
  const text = texts[language];
  if (text === undefined) return { language, there: false, title: null, translates: null, stale: false };
  const { title, translates } = text;
  return { language, there: true, title, translates, stale: translates !== null && translates < revision };
}

export function pageTotals(pages: readonly ReportedPage[]): PageTotals {
  const languages = pages.flatMap((page) => page.languages);
  const withStatus = (status: ReportedPage['status']) => pages.filter((page) => page.status === status).length;
  return {
    count: pages.length,
    draft: withStatus('draft'),
    review: withStatus('review'),
    published: withStatus('published'),
    there: countByLanguage(languages.filter(({ there }) => there)),
    stale: countByLanguage(languages.filter(({ stale }) => stale)),
  };
}
