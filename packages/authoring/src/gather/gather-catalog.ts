import { type Catalog, type CatalogFilm, type CatalogPackage, compareIds, qualify } from '@stifinner/core';
import type { CheckedFiles } from '../check/check-files.ts';
import type { PackageShelf } from '../check/shelf.ts';
import { gatherFilm } from './gather-films.ts';
import { gatherModule } from './gather-module.ts';
import { gatherPaths } from './gather-paths.ts';
import { provenanceOf } from './provenance.ts';
import { type Refusals, refusalsOf } from './refusals.ts';
import { refusedEntries } from './refused-entries.ts';

/** Everything sound as one value, and what was refused by name. */
export function gatherCatalog(checked: CheckedFiles): Catalog {
  const refused: Catalog['refused'] = [];
  const packages: CatalogPackage[] = [];
  const names = new Set(checked.packages.map(({ id }) => id));
  for (const shelf of checked.packages) {
    const refusals = refusalsOf(shelf, checked);
    refused.push(...refusedEntries(shelf, refusals, names));
    const gathered = gatherPackage(shelf, refusals);
    if (gathered !== null) packages.push(gathered);
  }
  return {
    packages: packages.sort((a, b) => compareIds(a.id, b.id)),
    refused: refused.sort((a, b) => compareIds(a.kind, b.kind) || compareIds(a.id, b.id) || compareIds(a.file, b.file)),
  };
}

function gatherPackage(shelf: PackageShelf, refusals: Refusals): CatalogPackage | null {
  const file = shelf.package;
  if (!file?.value || refusals.package !== null) return null;
  const { id } = shelf;
  const { title, version, languages, licence, purpose, publisher, modules, order = [], moduleMinutes, filmHosts } = file.value;
  const films = [...shelf.films.values()]
    .flatMap((film) => (refusals.films.has(film.id) ? [] : (gatherFilm(film, id) ?? [])))
    .sort((a, b) => compareIds(a.id, b.id));
  const home = {
    package: id,
    language: languages[0]!,
    films: new Map(films.map((film): [string, CatalogFilm] => [film.id, film])),
    figures: {
      folder: `content/${id}/figures`,
      sizes: new Map(shelf.figures.map(({ location, value }) => [location.name, value?.pixels ?? null])),
    },
    refusals,
  };
  const local = (ids: readonly string[]) => ids.map((each) => qualify(id, each));
  return {
    id,
    file: file.name,
    title,
    version,
    languages,
    licence,
    purpose,
    publisher: publisher ?? null,
    provenance: provenanceOf(file.value),
    moduleMinutes: moduleMinutes ?? null,
    filmHosts: filmHosts ?? [],
    perspectives: file.value.perspectives ?? {},
    modules: [...new Set(modules)].flatMap((name) => {
      const module = shelf.modules.get(name);
      return module === undefined ? [] : (gatherModule(module, home) ?? []);
    }),
    order: order.map((rule) => ({ ...rule, modules: local(rule.modules), ...(rule.than ? { than: local(rule.than) } : {}) })),
    films,
    sources: (shelf.references?.value ?? []).map((source) => ({ ...source, id: qualify(id, source.id) })),
    paths: gatherPaths(shelf, home.language, refusals),
    moved: shelf.moved?.value ?? [],
  };
}
