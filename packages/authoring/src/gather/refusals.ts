import type { Diagnostic } from '@stifinner/core';
import type { CheckedFiles } from '../check/check-files.ts';
import { citedIn } from '../check/cited.ts';
import type { FilmShelf, ModuleShelf, PackageShelf, PageShelf } from '../check/shelf.ts';
import type { AnyParsedFile } from '../parse/parsed-file.ts';

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
  paths: ReadonlyMap<string, string>;
}

/** Files with an error in them. */
export const faultyFiles = (diagnostics: readonly Diagnostic[]): ReadonlySet<string> =>
  new Set(diagnostics.filter(({ severity }) => severity === 'error').map(({ at }) => at.file));

export function refusalsOf(shelf: PackageShelf, { diagnostics }: CheckedFiles): Refusals {
  const faulty = faultyFiles(diagnostics);
  const whole = refusedPackage(shelf);
  const filmNames = new Set(shelf.films.keys());
  const moduleNames = new Set(shelf.modules.keys());
  const pageNames = new Set([...shelf.modules.values()].flatMap(({ pages: inside }) => [...inside.keys()]));
  const films = new Map<string, string>();
  for (const film of shelf.films.values()) {
    const file = whole ?? refusedFilm(film, faulty, shelf.id);
    if (file !== null) for (const id of idsOf(film.id, film.film, filmNames)) films.set(id, file);
  }
  // Of two pages with one id it is not known which was meant.
  const twins = diagnostics.filter(({ code }) => code === 'page/duplicate-id');
  const inDoubt = new Set([...faulty, ...twins.flatMap(({ related = [] }) => related.map(({ at }) => at.file))]);
  const parts: Parts = { films, sources: shelf.references?.value ? null : `content/${shelf.id}/references.yaml` };

  const modules = new Map<string, string>();
  const pages = new Map<string, string>();
  for (const module of shelf.modules.values()) {
    const file = whole ?? refusedModule(shelf, module, faulty, parts);
    if (file !== null) for (const id of idsOf(module.id, module.module, moduleNames)) modules.set(id, file);
    const listed = module.module?.value?.parts.flatMap((part) => part.pages) ?? [];
    for (const page of module.pages.values()) {
      // A page that no part lists has no place; the fault may be in the list.
      const because = file ?? refusedPage(page, inDoubt, parts) ?? (listed.includes(page.id) ? null : module.module!.name);
      if (because !== null) for (const id of idsOf(page.id, page.original, pageNames)) pages.set(id, because);
    }
    // A page that is listed and has no file.
    for (const id of listed) if (!module.pages.has(id) && !pages.has(id)) pages.set(id, module.module!.name);
  }
  const listed = shelf.package?.value?.modules ?? [];
  for (const id of listed) if (!shelf.modules.has(id) && !modules.has(id)) modules.set(id, shelf.package!.name);

  const paths = new Map<string, string>();
  for (const path of shelf.paths) {
    const file = whole ?? (path.value === null || faulty.has(path.name) ? path.name : null);
    if (file !== null) paths.set(path.location.id, file);
  }
  return { package: whole, modules, pages, films, paths };
}

/** What a text cannot be shown without: films that were refused, and the file of its sources, if that was. */
interface Parts {
  films: ReadonlyMap<string, string>;
  sources: string | null;
}

/** The name that a thing has by its place, and the id that it was given, unless that is another's name: a copied id harms no one else. */
function idsOf(
  name: string,
  file: { value: { id: string } | null; salvaged: { id: string }[] } | null,
  names: ReadonlySet<string>,
): string[] {
  const given = [...(file?.value ? [file.value.id] : []), ...(file?.salvaged ?? []).map(({ id }) => id)];
  return [name, ...given.filter((id) => !names.has(id))];
}

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
  parts: Parts,
): string | null {
  if (module === null) return `content/${shelf.id}/${id}/module.yaml`;
  if (module.value === null || module.value.id !== id || !shelf.package?.value?.modules.includes(id)) return module.name;
  const texts = [leader.original, ...leader.translations].filter((file) => file !== null);
  return firstFaulty(texts, faulty) ?? refusedParts(leader.original, parts);
}

function refusedPage({ original, translations }: PageShelf, inDoubt: ReadonlySet<string>, parts: Parts): string | null {
  const files = [original, ...translations].filter((file) => file !== null);
  return firstFaulty(files, inDoubt) ?? refusedParts(original, parts);
}

function refusedParts(file: AnyParsedFile | null, { films, sources }: Parts): string | null {
  const film = (file?.body?.references ?? []).find(({ kind, id }) => kind === 'film' && films.has(id));
  if (film !== undefined) return films.get(film.id) ?? null;
  return citedIn(file).length > 0 ? sources : null;
}

const firstFaulty = (files: readonly { name: string }[], faulty: ReadonlySet<string>): string | null =>
  files.find(({ name }) => faulty.has(name))?.name ?? null;
