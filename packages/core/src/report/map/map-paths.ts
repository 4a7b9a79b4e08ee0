import type { MappedPath } from '@stifinner/schemas';
import type { CatalogPackage } from '../../catalog/catalog.ts';
import type { CatalogIndex } from '../../catalog/index-catalog.ts';
import { totalMinutes } from '../../minutes/arithmetic.ts';
import { pathIn } from '../../path/path-in.ts';
import { resolvePath } from '../../path/resolve-path.ts';
import type { ResolvedStep } from '../../path/resolved-path.ts';
import { languagesOf } from '../by-language.ts';
import { firstLanguage } from './first-language.ts';

/** The suggested paths, each with what it takes and what that takes. */
export const mapPaths = (pkg: CatalogPackage, index: CatalogIndex): MappedPath[] =>
  pkg.paths.map((path) => {
    const { value } = resolvePath(index, path);
    const written = pathIn(path, firstLanguage(pkg));
    return {
      id: path.id,
      title: written.value.title,
      language: written.language,
      languages: languagesOf(Object.fromEntries([path, ...path.translations].map((entry) => [entry.language, entry]))),
      minutes: value.minutes.total,
      total: totalMinutes(value.minutes.total),
      takes: takesOf(value.steps, index),
      meetings: value.steps.flatMap((step) => (step.kind === 'meeting' ? step.meeting : [])),
    };
  });

/** A page once, where the walk first meets it, or a film that it shows; whole if any step takes all of it. */
function takesOf(steps: readonly ResolvedStep[], index: CatalogIndex): MappedPath['takes'] {
  const whole = new Map<string, boolean>();
  for (const step of steps) {
    const page = pageOf(step, index);
    if (page === null) continue;
    const all = step.kind === 'page' && step.omitted.length === 0;
    whole.set(page, all || (whole.get(page) ?? false));
  }
  return [...whole].map(([page, all]) => ({ page, whole: all }));
}

function pageOf(step: ResolvedStep, index: CatalogIndex): string | null {
  if (step.kind === 'page' || step.kind === 'block') return step.page;
  return step.kind === 'film' ? (index.pageOfFilm.get(step.film)?.id ?? null) : null;
}
