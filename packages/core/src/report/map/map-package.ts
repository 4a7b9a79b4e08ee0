import type { MapTotals, PackageMap } from '@stifinner/schemas';
import type { CatalogPackage } from '../../catalog/catalog.ts';
import type { CatalogIndex } from '../../catalog/index-catalog.ts';
import { textIn } from '../../language.ts';
import { sumMinutes, totalMinutes } from '../../minutes/arithmetic.ts';
import { type MeasuredSeconds, reportFilms } from '../report-films.ts';
import { firstLanguage } from './first-language.ts';
import { mapEdges } from './map-edges.ts';
import { mapGaps } from './map-gaps.ts';
import { mapModule } from './map-module.ts';
import { mapPaths } from './map-paths.ts';
import { mapPerspectives } from './map-perspectives.ts';

/**
 * A package seen as a whole: its modules with parts, pages and meetings, what comes before what, minutes by work form,
 * films, sources by perspective, suggested paths, and what is missing. Plain data, the same for the same catalog; titles
 * are in the package's first language where they exist in it. `measured` are seconds of film files by name.
 */
export function mapOf(pkg: CatalogPackage, index: CatalogIndex, measured: MeasuredSeconds = new Map()): PackageMap {
  const language = firstLanguage(pkg);
  const modules = pkg.modules.map((module) => mapModule(pkg, module, index));
  const minutes = sumMinutes(modules.map((module) => module.minutes));
  const whole = {
    package: pkg.id,
    title: textIn(pkg.title, language),
    language,
    modules,
    edges: mapEdges(pkg, index),
    films: reportFilms(pkg, measured),
    perspectives: mapPerspectives(pkg),
    paths: mapPaths(pkg, index),
    minutes,
    total: totalMinutes(minutes),
  };
  return { ...whole, missing: mapGaps(pkg, whole, index) };
}

/** Sums over the maps of several packages. */
export function mapTotals(maps: readonly PackageMap[]): MapTotals {
  const modules = maps.flatMap((map) => map.modules);
  const parts = modules.flatMap((module) => module.parts);
  return {
    modules: modules.length,
    parts: parts.length,
    pages: parts.flatMap(({ pages }) => pages).length,
    meetings: [...modules, ...parts].flatMap(({ meetings }) => meetings).length,
    paths: maps.flatMap(({ paths }) => paths).length,
    missing: maps.flatMap(({ missing }) => missing.flatMap(({ where }) => where)).length,
  };
}
