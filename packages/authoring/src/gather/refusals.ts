import type { CheckedFiles } from '../check/check-files.ts';
import { citedIn } from '../check/cited.ts';
import type { FilmShelf, ModuleShelf, PackageShelf, PageShelf } from '../check/shelf.ts';
import type { AnyParsedFile } from '../parse/parsed-file.ts';
import { faultyFiles } from './faulty-files.ts';

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

export function refusalsOf(shelf: PackageShelf, { diagnostics, lost }: CheckedFiles): Refusals {
  const lostFileOf = (id: string, module: string) => lost.get(shelf.id)?.fileOf(id, module) ?? null;
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
  const figures = new Map(
    shelf.figures.filter(({ name }) => faulty.has(name)).map(({ location, name }) => [location.name, name]),
  );
  const parts: Parts = { films, figures, sources: shelf.references?.value ? null : `content/${shelf.id}/references.yaml` };

  const modules = new Map<string, string>();
  const pages = new Map<string, string>();
  for (const module of shelf.modules.values()) {
    const lostLeader = module.leader.original === null ? lostFileOf('leder', module.id) : null;
    const file = whole ?? refusedModule(shelf, module, faulty, parts) ?? lostLeader;
    if (file !== null) for (const id of idsOf(module.id, module.module, moduleNames)) modules.set(id, file);
    const listed = module.module?.value?.parts.flatMap((part) => part.pages) ?? [];
    for (const page of module.pages.values()) {
      // A page that no part lists has no place, and a translation alone is no page; the fault may be in the list.
      const hasPlace = page.original !== null && listed.includes(page.id);
      const because =
        file ?? refusedPage(page, inDoubt, parts) ?? (hasPlace ? null : (lostFileOf(page.id, module.id) ?? module.module!.name));
      if (because !== null) for (const id of idsOf(page.id, page.original, pageNames)) pages.set(id, because);
    }
    // A page that is listed and has no file.
    for (const id of listed)
      if (!module.pages.has(id) && !pages.has(id)) pages.set(id, lostFileOf(id, module.id) ?? module.module!.name);
  }
  const listed = shelf.package?.value?.modules ?? [];
  for (const id of listed) if (!shelf.modules.has(id) && !modules.has(id)) modules.set(id, shelf.package!.name);

  const paths = new Map<string, string>();
  for (const path of shelf.paths) {
    const { id } = path.location;
    const translations = shelf.pathTranslations.filter(({ location }) => location.id === id);
    const file = whole ?? (path.value === null ? path.name : firstFaulty([path, ...translations], faulty));
    if (file !== null) paths.set(id, file);
  }
  return { package: whole, modules, pages, films, paths };
}

/** What a text cannot be shown without: films and pictures that were refused, and the file of its sources, if that was. */
interface Parts {
  films: ReadonlyMap<string, string>;
  figures: ReadonlyMap<string, string>;
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

function refusedParts(file: AnyParsedFile | null, { films, figures, sources }: Parts): string | null {
  for (const { kind, id } of file?.body?.references ?? []) {
    const refused = kind === 'film' ? films.get(id) : kind === 'figure' ? figures.get(id) : undefined;
    if (refused !== undefined) return refused;
  }
  return citedIn(file).length > 0 ? sources : null;
}

const firstFaulty = (files: readonly { name: string }[], faulty: ReadonlySet<string>): string | null =>
  files.find(({ name }) => faulty.has(name))?.name ?? null;
