import type { Move, Source } from '@stifinner/schemas';
import { qualify, qualifyBlock } from '../ids.ts';
import { keepable, type OrderConstraint, orderConstraints } from '../order/order-constraints.ts';
import type {
  Block,
  Catalog,
  CatalogMeeting,
  CatalogModule,
  CatalogPackage,
  CatalogPage,
  Refused,
  SuggestedPath,
} from './catalog.ts';
import type { CatalogFilm } from './film.ts';

/** A catalog by id, built once and passed on. Keys are qualified; of two with one id, the first stands. */
export interface CatalogIndex {
  catalog: Catalog;
  packages: ReadonlyMap<string, CatalogPackage>;
  modules: ReadonlyMap<string, CatalogModule>;
  pages: ReadonlyMap<string, CatalogPage>;
  /** By `lk20/side#blokk`. */
  blocks: ReadonlyMap<string, { page: CatalogPage; block: Block }>;
  films: ReadonlyMap<string, CatalogFilm>;
  meetings: ReadonlyMap<string, CatalogMeeting>;
  sources: ReadonlyMap<string, Source>;
  /** Suggested paths. */
  paths: ReadonlyMap<string, SuggestedPath>;
  /** The module that lists a page, also where the page was refused. */
  moduleOfPage: ReadonlyMap<string, string>;
  /** The first page, in shelf order, that shows a film. */
  pageOfFilm: ReadonlyMap<string, CatalogPage>;
  /** By kind and id: `page:lk20/x`. */
  refused: ReadonlyMap<`${Refused['kind']}:${string}`, Refused>;
  /** By kind and id, with ids qualified, and the moved.yaml that says so. */
  moves: ReadonlyMap<`${Move['what']}:${string}`, RecordedMove>;
  /** What the order rules of each package say that a path can keep, by package. */
  order: ReadonlyMap<string, OrderConstraint[]>;
}

export interface RecordedMove extends Move {
  file: string;
  /** Its number in the file, from 0. */
  number: number;
}

/** Builds the lookups of a catalog. */
export function indexCatalog(catalog: Catalog): CatalogIndex {
  const { packages } = catalog;
  const modules = packages.flatMap((pkg) => pkg.modules);
  const pages = modules.flatMap((module) => module.pages);
  return {
    catalog,
    packages: byKey(packages, ({ id }) => id),
    modules: byKey(modules, ({ id }) => id),
    pages: byKey(pages, ({ id }) => id),
    blocks: byKey(
      pages.flatMap((page) => page.blocks.map((block) => ({ page, block }))),
      ({ page, block }) => qualifyBlock(page.id, block.id),
    ),
    films: byKey(
      packages.flatMap((pkg) => pkg.films),
      ({ id }) => id,
    ),
    meetings: byKey(
      modules.flatMap((module) => module.leaderSupport?.meetings ?? []),
      ({ id }) => id,
    ),
    sources: firstOf(packages.flatMap((pkg) => pkg.sources.map((source) => [qualify(pkg.id, source.id), source] as const))),
    paths: byKey(
      packages.flatMap((pkg) => pkg.paths),
      ({ id }) => id,
    ),
    moduleOfPage: firstOf(modules.flatMap(pagesListed)),
    pageOfFilm: firstOf(
      pages.flatMap((page) => page.blocks.flatMap(({ film }) => (film === null ? [] : [[film, page] as const]))),
    ),
    refused: byKey(catalog.refused, ({ kind, id }) => `${kind}:${id}` as const),
    moves: byKey(packages.flatMap(movesOf), ({ what, id }) => `${what}:${id}` as const),
    order: new Map(packages.map((pkg) => [pkg.id, keepable(orderConstraints(pkg))])),
  };
}

/** The moves of a package with their ids qualified, from the moved.yaml beside its package.yaml. */
export function movesOf(pkg: CatalogPackage): RecordedMove[] {
  const file = pkg.file.replace(/[^/]*$/, 'moved.yaml');
  return pkg.moved.map((move, number) => {
    const to = move.to?.map((id) => qualify(pkg.id, id));
    return { ...move, id: qualify(pkg.id, move.id), ...(to ? { to } : {}), file, number };
  });
}

const pagesListed = (module: CatalogModule): (readonly [string, string])[] => [
  ...module.pages.map(({ id }) => [id, module.id] as const),
  ...module.parts.flatMap((part) => part.pages.map((id) => [id, module.id] as const)),
];

const byKey = <Key extends string, Entry>(entries: Entry[], keyOf: (entry: Entry) => Key): ReadonlyMap<Key, Entry> =>
  firstOf(entries.map((entry) => [keyOf(entry), entry] as const));

function firstOf<Key, Value>(pairs: (readonly [Key, Value])[]): ReadonlyMap<Key, Value> {
  const first = new Map<Key, Value>();
  for (const [key, value] of pairs) if (!first.has(key)) first.set(key, value);
  return first;
}
