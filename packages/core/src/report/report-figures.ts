import type { FigureTotals, ReportedFigure } from '@stifinner/schemas';
import type { BodyNode, FigureNode } from '../catalog/body.ts';
import type { CatalogPackage } from '../catalog/catalog.ts';
import { figuresIn } from '../catalog/figures-in.ts';
import { type SubjectKey, subjectKey } from '../ids.ts';
import type { ByLanguage } from '../language.ts';
import { countByLanguage, languagesOf } from './by-language.ts';

/** The pictures of leader support and pages, module by module, as often as they are shown. */
export const reportFigures = (pkg: CatalogPackage): ReportedFigure[] =>
  pkg.modules.flatMap((module) => [
    ...(module.leaderSupport ? reportText(pkg, subjectKey('leader', module.id), module.leaderSupport.texts) : []),
    ...module.pages.flatMap((page) => reportText(pkg, subjectKey('page', page.id), page.texts)),
  ]);

/** A picture is the same in each language by its file, and by which time it is that the text shows it. */
function reportText(pkg: CatalogPackage, text: SubjectKey, texts: ByLanguage<{ body: BodyNode[] }>): ReportedFigure[] {
  const languages = [...new Set([...pkg.languages, ...languagesOf(texts)])];
  const shown = new Map(languages.map((language) => [language, byUse(texts[language]?.body ?? [])]));
  const all = new Map<string, FigureNode>();
  for (const uses of shown.values()) for (const [use, figure] of uses) if (!all.has(use)) all.set(use, figure);
  return [...all].map(([use, { file, size }]) => ({
    file,
    in: text,
    size,
    languages: languages.map((language) => {
      const figure = shown.get(language)?.get(use);
      return { language, alt: figure?.alt ?? null, caption: (figure?.caption ?? null) !== null };
    }),
  }));
}

function byUse(body: readonly BodyNode[]): Map<string, FigureNode> {
  const uses = new Map<string, FigureNode>();
  for (const figure of figuresIn(body)) {
    let time = 1;
    while (uses.has(`${figure.file} ${time}`)) time += 1;
    uses.set(`${figure.file} ${time}`, figure);
  }
  return uses;
}

export function figureTotals(figures: readonly ReportedFigure[]): FigureTotals {
  const languages = figures.flatMap((figure) => figure.languages);
  return {
    count: new Set(figures.map(({ file }) => file)).size,
    shown: figures.length,
    alt: countByLanguage(languages.filter(({ alt }) => alt !== null && alt !== '')),
  };
}
