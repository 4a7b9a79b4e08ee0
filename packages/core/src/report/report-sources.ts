import type { ReportedSource, Source, SourceTotals } from '@stifinner/schemas';
import type { CatalogPackage } from '../catalog/catalog.ts';
import { type SubjectKey, subjectKey } from '../ids.ts';

/** A text that uses a source, and the module it stands in. */
interface Use {
  source: string;
  module: string;
  text: SubjectKey;
}

export function reportSources(pkg: CatalogPackage): ReportedSource[] {
  const uses = usesIn(pkg);
  return pkg.sources.map((source) => {
    const own = uses.filter((use) => use.source === source.id);
    return {
      id: source.id,
      title: source.title,
      kind: source.kind,
      perspective: source.perspective,
      access: source.access,
      address: addressOf(source),
      modules: [...new Set(own.map(({ module }) => module))],
      citedIn: [...new Set(own.map(({ text }) => text))],
    };
  });
}

/** In the order of the shelf; a page uses what it cites, and what its readings are taken from. */
const usesIn = (pkg: CatalogPackage): Use[] =>
  pkg.modules.flatMap((module) => {
    const use = (text: SubjectKey) => (source: string) => ({ source, module: module.id, text });
    return [
      ...(module.leaderSupport?.cites ?? []).map(use(subjectKey('leader', module.id))),
      ...module.pages.flatMap((page) => {
        const readings = page.blocks.flatMap((block) => block.source ?? []);
        return [...page.cites, ...readings].map(use(subjectKey('page', page.id)));
      }),
    ];
  });

const addressOf = ({ URL: url, DOI: doi }: Source): string | null => url ?? (doi === undefined ? null : `https://doi.org/${doi}`);

export function sourceTotals(sources: readonly ReportedSource[]): SourceTotals {
  const count = (is: (source: ReportedSource) => boolean) => sources.filter(is).length;
  return {
    count: sources.length,
    research: count(({ kind }) => kind === 'research'),
    policy: count(({ kind }) => kind === 'policy'),
    practice: count(({ kind }) => kind === 'practice'),
    open: count(({ access }) => access === 'open'),
    paywalled: count(({ access }) => access === 'paywalled'),
    perspectives: new Set(sources.map(({ perspective }) => perspective)).size,
    uncited: count(({ citedIn }) => citedIn.length === 0),
  };
}
