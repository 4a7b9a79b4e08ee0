import type { Catalog, CatalogFilm, CatalogMeeting, CatalogModule, CatalogPackage, CatalogPage, Source } from '@stifinner/core';

/** The catalog by id. All keys are qualified. */
export interface CatalogIndex {
  catalog: Catalog;
  packages: ReadonlyMap<string, CatalogPackage>;
  modules: ReadonlyMap<string, CatalogModule>;
  pages: ReadonlyMap<string, CatalogPage>;
  films: ReadonlyMap<string, CatalogFilm>;
  meetings: ReadonlyMap<string, CatalogMeeting>;
  sources: ReadonlyMap<string, Source>;
}

export function indexCatalog(catalog: Catalog): CatalogIndex {
  const modules = catalog.packages.flatMap((each) => each.modules);
  return {
    catalog,
    packages: byId(catalog.packages),
    modules: byId(modules),
    pages: byId(modules.flatMap((module) => module.pages)),
    films: byId(catalog.packages.flatMap((each) => each.films)),
    meetings: byId(modules.flatMap((module) => module.leaderSupport?.meetings ?? [])),
    sources: new Map(catalog.packages.flatMap((each) => each.sources.map((source) => [qualify(source.id, each.id), source] as const))),
  };
}

/** The package that a qualified id belongs to. */
export function packageOf(id: string): string {
  return id.slice(0, id.indexOf('/'));
}

/** An id with its package before it, whether it had it or not. */
export function qualify(id: string, packageId: string): string {
  return id.includes('/') ? id : `${packageId}/${id}`;
}

function byId<Entry extends { id: string }>(entries: Entry[]): ReadonlyMap<string, Entry> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}
