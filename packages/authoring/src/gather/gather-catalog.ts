import {
  type Catalog,
  type CatalogFilm,
  type CatalogPackage,
  compareIds,
  type Language,
  type PathEntry,
  qualify,
  type SchoolEntry,
} from '@stifinner/core';
import type { CheckedFiles, CheckedSchoolFiles } from '../check/check-files.ts';
import type { PackageShelf } from '../check/shelf.ts';
import type { ParsedFile } from '../parse/parsed-file.ts';
import { gatherFilm } from './gather-films.ts';
import { gatherModule } from './gather-module.ts';
import { qualifyLinks } from './gather-texts.ts';
import { provenanceOf } from './provenance.ts';
import { faultyFiles, type Refusals, refusalsOf } from './refusals.ts';
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
    modules: [...new Set(modules)].flatMap((name) => {
      const module = shelf.modules.get(name);
      return module === undefined ? [] : (gatherModule(module, home) ?? []);
    }),
    order: order.map((rule) => ({ ...rule, modules: local(rule.modules), ...(rule.than ? { than: local(rule.than) } : {}) })),
    films,
    sources: (shelf.references?.value ?? []).map((source) => ({ ...source, id: qualify(id, source.id) })),
    paths: shelf.paths
      .flatMap((path) =>
        refusals.paths.has(path.location.id) ? [] : (gatherPath(path, qualify(id, path.location.id), home.language, id) ?? []),
      )
      .sort((a, b) => compareIds(a.id, b.id)),
    moved: shelf.moved?.value ?? [],
  };
}

/** A path as written, its notes as HTML; null where it was refused. */
function gatherPath(
  path: ParsedFile<'suggested-path'> | ParsedFile<'local-path'>,
  id: string,
  language: Language,
  pkg: string | null,
): PathEntry | null {
  if (!path.value) return null;
  const notes = Object.entries(path.notes?.html ?? {});
  const html = Object.fromEntries(notes.map(([pointer, text]) => [pointer, pkg === null ? text : qualifyLinks(text, pkg)]));
  return { id, file: path.name, language, value: path.value, places: path.places, html };
}

/** Schools sorted by id, each with its sound paths and the files that hold it back. */
export function gatherSchools(checked: CheckedSchoolFiles): SchoolEntry[] {
  const faulty = faultyFiles(checked.diagnostics);
  return checked.schools
    .map(({ id, school, paths }): SchoolEntry => {
      const language = school?.value?.language ?? 'nb';
      const file = school?.name ?? `sites/${id}/school.yaml`;
      return {
        id,
        file,
        value: school?.value ?? null,
        places: school?.places ?? {},
        paths: paths.flatMap((path) => (faulty.has(path.name) ? [] : (gatherPath(path, path.location.id, language, null) ?? []))),
        faults: [file, ...paths.map(({ name }) => name)].filter((name) => faulty.has(name)).sort(compareIds),
      };
    })
    .sort((a, b) => compareIds(a.id, b.id));
}
