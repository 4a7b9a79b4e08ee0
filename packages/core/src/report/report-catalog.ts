import type { Report } from '@stifinner/schemas';
import type { Catalog } from '../catalog/catalog.ts';
import { indexCatalog } from '../catalog/index-catalog.ts';
import { textIn } from '../language.ts';
import { mapOf, mapTotals } from './map/map-package.ts';
import { figureTotals, reportFigures } from './report-figures.ts';
import { filmTotals, type MeasuredSeconds, reportFilms } from './report-films.ts';
import { pageTotals, reportPages } from './report-pages.ts';
import { reportSources, sourceTotals } from './report-sources.ts';

export type { PackageMap, Report } from '@stifinner/schemas';
export type { MeasuredSeconds } from './report-films.ts';

/** A part of the report, which can be asked for alone. */
export type ReportPart = 'films' | 'pages' | 'sources' | 'figures' | 'map';

/** A report with all its parts. */
export type WholeReport = Required<Omit<Report, 'totals'>> & { totals: Required<Report['totals']> };

/**
 * What a catalog holds, for whoever answers for it: every film, page, source and picture, the map of each package, and
 * sums. What was refused is named, and is in no other part but as something that a map lacks.
 */
export function reportCatalog(catalog: Catalog, measured: MeasuredSeconds = new Map()): WholeReport {
  const films = catalog.packages.flatMap((pkg) => reportFilms(pkg, measured));
  const pages = catalog.packages.flatMap(reportPages);
  const sources = catalog.packages.flatMap(reportSources);
  const figures = catalog.packages.flatMap(reportFigures);
  const index = indexCatalog(catalog);
  const map = catalog.packages.map((pkg) => mapOf(pkg, index, measured));
  return {
    packages: catalog.packages.map(({ id, title, version, licence, provenance, languages }) => ({
      id,
      title: textIn(title, languages[0] ?? 'nb'),
      version,
      licence,
      status: provenance.status,
      reviewBy: provenance.reviewBy,
      languages,
    })),
    films,
    pages,
    sources,
    figures,
    map,
    totals: {
      films: filmTotals(films),
      pages: pageTotals(pages),
      sources: sourceTotals(sources),
      figures: figureTotals(figures),
      map: mapTotals(map),
    },
    refused: catalog.refused.map(({ kind, id, file }) => ({ kind, id, file })),
  };
}

/** The report with one part alone. */
export function onlyPart({ packages, refused, totals, ...parts }: WholeReport, part: ReportPart): Report {
  return { packages, [part]: parts[part], totals: { [part]: totals[part] }, refused };
}
