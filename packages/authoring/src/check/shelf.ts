import type { AnyParsedFile, Kind, ParsedFile } from '../parse/parsed-file.ts';

/** The files of a package, each at its place. What is null is not there. */
export interface PackageShelf {
  /** Name of its folder. */
  id: string;
  package: ParsedFile<'package'> | null;
  references: ParsedFile<'references'> | null;
  moved: ParsedFile<'moved'> | null;
  paths: ParsedFile<'suggested-path'>[];
  pathTranslations: ParsedFile<'suggested-path-translation'>[];
  films: Map<string, FilmShelf>;
  figures: ParsedFile<'figure'>[];
  modules: Map<string, ModuleShelf>;
}

export interface FilmShelf {
  id: string;
  film: ParsedFile<'film'> | null;
  files: ParsedFile<'film-file'>[];
}

export interface ModuleShelf {
  id: string;
  module: ParsedFile<'module'> | null;
  leader: TextShelf<'leader-support', 'leader-support-translation'>;
  pages: Map<string, PageShelf>;
}

/** A text and its translations. */
export interface TextShelf<Original extends Kind, Translation extends Kind> {
  original: ParsedFile<Original> | null;
  translations: ParsedFile<Translation>[];
}

export interface PageShelf extends TextShelf<'page', 'page-translation'> {
  id: string;
}

export interface SchoolShelf {
  id: string;
  school: ParsedFile<'school'> | null;
  paths: ParsedFile<'local-path'>[];
}

export interface Shelves {
  packages: PackageShelf[];
  schools: SchoolShelf[];
}

/** Puts each file at its place; packages and schools in the order of the files, which is that of their names. */
export function shelve(files: readonly AnyParsedFile[]): Shelves {
  const packages = new Map<string, PackageShelf>();
  const schools = new Map<string, SchoolShelf>();
  for (const file of files) {
    if (file.kind === 'school' || file.kind === 'local-path') {
      const school = shelfOf(schools, file.location.school, (id) => ({ id, school: null, paths: [] }));
      if (file.kind === 'school') school.school = file;
      else school.paths.push(file);
    } else {
      putInPackage(shelfOf(packages, file.location.package, emptyPackage), file);
    }
  }
  return { packages: [...packages.values()], schools: [...schools.values()] };
}

const emptyPackage = (id: string): PackageShelf => ({
  id,
  package: null,
  references: null,
  moved: null,
  paths: [],
  pathTranslations: [],
  films: new Map(),
  figures: [],
  modules: new Map(),
});

const emptyModule = (id: string): ModuleShelf => ({
  id,
  module: null,
  leader: { original: null, translations: [] },
  pages: new Map(),
});

function putInPackage(shelf: PackageShelf, file: Exclude<AnyParsedFile, ParsedFile<'school'> | ParsedFile<'local-path'>>): void {
  const film = (id: string) => shelfOf(shelf.films, id, (key) => ({ id: key, film: null, files: [] }));
  const module = (id: string) => shelfOf(shelf.modules, id, emptyModule);
  const page = (inside: string, id: string) =>
    shelfOf(module(inside).pages, id, (key): PageShelf => ({ id: key, original: null, translations: [] }));
  switch (file.kind) {
    case 'package':
      shelf.package = file;
      return;
    case 'references':
      shelf.references = file;
      return;
    case 'moved':
      shelf.moved = file;
      return;
    case 'suggested-path':
      shelf.paths.push(file);
      return;
    case 'suggested-path-translation':
      shelf.pathTranslations.push(file);
      return;
    case 'film':
      film(file.location.id).film = file;
      return;
    case 'film-file':
      film(file.location.film).files.push(file);
      return;
    case 'figure':
      shelf.figures.push(file);
      return;
    case 'module':
      module(file.location.module).module = file;
      return;
    case 'leader-support':
      module(file.location.module).leader.original = file;
      return;
    case 'leader-support-translation':
      module(file.location.module).leader.translations.push(file);
      return;
    case 'page':
      page(file.location.module, file.location.id).original = file;
      return;
    case 'page-translation':
      page(file.location.module, file.location.id).translations.push(file);
      return;
  }
}

function shelfOf<Shelf>(shelves: Map<string, Shelf>, id: string, empty: (id: string) => Shelf): Shelf {
  const found = shelves.get(id) ?? empty(id);
  shelves.set(id, found);
  return found;
}
