import type { Diagnostic, Refused } from '@stifinner/core';
import type { CheckedFiles } from '../check/check-files.ts';
import { knownIds, meetingsIn } from '../check/known-ids.ts';
import type { FilmShelf, ModuleShelf, PackageShelf, PageShelf } from '../check/shelf.ts';

/**
 * What of a package cannot stand in the catalog, and for which file: a thing is refused for the faults of its own files
 * and of what it cannot be shown without. Each map is from the local id to the file to be mended.
 */
export interface Refusals {
  /** The file for which the whole package is refused. */
  package: string | null;
  modules: ReadonlyMap<string, string>;
  pages: ReadonlyMap<string, string>;
  films: ReadonlyMap<string, string>;
  sources: ReadonlyMap<string, string>;
  paths: ReadonlyMap<string, string>;
}

/** Files with an error in them. */
export function faultyFiles(diagnostics: readonly Diagnostic[]): ReadonlySet<string> {
  return new Set(diagnostics.filter(({ severity }) => severity === 'error').map(({ at }) => at.file));
}

export function refusalsOf(shelf: PackageShelf, { diagnostics }: CheckedFiles): Refusals {
  const faulty = faultyFiles(diagnostics);
  const films = new Map<string, string>();
  for (const film of shelf.films.values()) {
    const file = refusedFilm(film, faulty, shelf.id);
    if (file !== null) films.set(film.id, file);
  }
  const sources = new Map(
    (shelf.references?.value === null ? shelf.references.salvaged : []).map(({ id }) => [id, shelf.references!.name]),
  );
  const duplicated = new Set(
    diagnostics
      .filter(({ code }) => code === 'page/duplicate-id')
      .flatMap(({ at, related }) => [at.file, ...(related ?? []).map((other) => other.at.file)]),
  );
  const whole = refusedPackage(shelf);

  const modules = new Map<string, string>();
  const pages = new Map<string, string>();
  for (const module of shelf.modules.values()) {
    const file = whole ?? refusedModule(shelf, module, faulty, films, sources);
    if (file !== null) for (const id of idsOf(module.id, module.module)) modules.set(id, file);
    for (const page of module.pages.values()) {
      const because =
        file ??
        refusedPage(page, faulty, duplicated) ??
        refusedParts(page.original?.body?.references, page.original?.value?.cites, films, sources);
      if (because !== null) for (const id of idsOf(page.id, page.original)) pages.set(id, because);
    }
    // A page that is listed and has no file.
    const listed = module.module?.value?.parts.flatMap((part) => part.pages) ?? [];
    for (const id of listed) if (!module.pages.has(id) && !pages.has(id)) pages.set(id, module.module!.name);
  }
  const listed = shelf.package?.value?.modules ?? [];
  for (const id of listed) if (!shelf.modules.has(id) && !modules.has(id)) modules.set(id, shelf.package!.name);
  const paths = new Map(
    shelf.paths.flatMap((path) =>
      whole !== null || path.value === null || faulty.has(path.name) ? [[path.location.id, whole ?? path.name]] : [],
    ),
  );
  return { package: whole, modules, pages, films, sources, paths };
}

/** The name that a thing has by its place, and the id that it was given. */
const idsOf = (name: string, file: { value: { id: string } | null; salvaged: { id: string }[] } | null): string[] => [
  name,
  ...(file?.value ? [file.value.id] : []),
  ...(file?.salvaged ?? []).map(({ id }) => id),
];

function refusedPackage({ id, package: file }: PackageShelf): string | null {
  if (file === null) return `content/${id}/package.yaml`;
  return file.value === null || file.value.id !== id ? file.name : null;
}

function refusedFilm(shelf: FilmShelf, faulty: ReadonlySet<string>, pkg: string): string | null {
  if (shelf.film === null) return `content/${pkg}/films/${shelf.id}/film.yaml`;
  return shelf.film.value === null ? shelf.film.name : firstFaulty([shelf.film, ...shelf.files], faulty);
}

/**
 * A module stands though its parts lack a meeting or a page: those faults are told, and hold back who uses it. It falls
 * with its leader support, since a path through it would lose its meetings without a word.
 */
function refusedModule(
  shelf: PackageShelf,
  { id, module, leader }: ModuleShelf,
  faulty: ReadonlySet<string>,
  films: ReadonlyMap<string, string>,
  sources: ReadonlyMap<string, string>,
): string | null {
  if (module === null) return `content/${shelf.id}/${id}/module.yaml`;
  if (module.value === null || module.value.id !== id || !shelf.package?.value?.modules.includes(id)) return module.name;
  const texts = [leader.original, ...leader.translations].filter((file) => file !== null);
  const { original } = leader;
  return firstFaulty(texts, faulty) ?? refusedParts(original?.body?.references, original?.value?.cites, films, sources);
}

function refusedPage(shelf: PageShelf, faulty: ReadonlySet<string>, duplicated: ReadonlySet<string>): string | null {
  const files = [shelf.original, ...shelf.translations].filter((file) => file !== null);
  return firstFaulty(files, faulty) ?? files.find(({ name }) => duplicated.has(name))?.name ?? null;
}

/** The file of a film or source that a text uses and that was refused. */
function refusedParts(
  references: readonly { kind: string; id: string }[] = [],
  cites: readonly string[] = [],
  films: ReadonlyMap<string, string>,
  sources: ReadonlyMap<string, string>,
): string | null {
  const film = references.find(({ kind, id }) => kind === 'film' && films.has(id));
  if (film !== undefined) return films.get(film.id)!;
  const used = [...cites, ...references.filter(({ kind }) => kind === 'source').map(({ id }) => id)];
  return used.map((id) => sources.get(id)).find((file) => file !== undefined) ?? null;
}

const firstFaulty = (files: readonly { name: string }[], faulty: ReadonlySet<string>): string | null =>
  files.find(({ name }) => faulty.has(name))?.name ?? null;

/** The refusals as the catalog has them, with qualified ids. */
export function refusedEntries(shelf: PackageShelf, refusals: Refusals): Refused[] {
  const qualified = (kind: Refused['kind'], ids: Iterable<readonly [string, string]>): Refused[] =>
    [...ids].map(([id, file]) => ({ kind, id: `${shelf.id}/${id}`, file }));
  const meetings = [...shelf.modules.values()].flatMap((module) => {
    const file = refusals.modules.get(module.id);
    return file === undefined ? [] : meetingsIn(module.leader.original).map((id) => [id, file] as const);
  });
  const sources =
    refusals.package === null ? refusals.sources : new Map([...knownIds(shelf).sources].map((id) => [id, refusals.package!]));
  const films =
    refusals.package === null ? refusals.films : new Map([...knownIds(shelf).films].map((id) => [id, refusals.package!]));
  return [
    ...(refusals.package === null ? [] : [{ kind: 'package' as const, id: shelf.id, file: refusals.package }]),
    ...qualified('module', refusals.modules),
    ...qualified('page', refusals.pages),
    ...qualified('film', films),
    ...qualified('source', sources),
    ...qualified('path', refusals.paths),
    ...qualified('meeting', meetings),
    ...movedEntries(shelf),
  ];
}

/** Where moved.yaml was refused, what it says has moved is known, whatever it was. */
function movedEntries({ id: pkg, moved }: PackageShelf): Refused[] {
  if (moved === null || moved.value !== null) return [];
  const kinds = ['page', 'film', 'meeting', 'module'] as const;
  return moved.salvaged.flatMap(({ id, kind }) =>
    kinds.filter((each) => kind === null || kind === each).map((each) => ({ kind: each, id: `${pkg}/${id}`, file: moved.name })),
  );
}
