import { type Diagnostic, diagnose } from '@stifinner/core';
import type { AnyParsedFile } from '../parse/parsed-file.ts';
import { startOf } from '../text/lines.ts';
import { citedIn, originalsOf } from './cited.ts';
import type { PackageShelf, SchoolShelf } from './shelf.ts';

type Named = Extract<
  AnyParsedFile,
  {
    kind:
      | 'package'
      | 'suggested-path'
      | 'suggested-path-translation'
      | 'film'
      | 'module'
      | 'page'
      | 'page-translation'
      | 'school'
      | 'local-path';
  }
>;

/** Each package, module, film and school has the file that says what it is, sources have theirs, and each id is what its file or folder is called. */
export function checkNames(shelf: PackageShelf): Diagnostic[] {
  const folder = `content/${shelf.id}`;
  const modules = [...shelf.modules.values()];
  const films = [...shelf.films.values()];
  const pages = modules.flatMap((module) => [...module.pages.values()]).flatMap((page) => [page.original, ...page.translations]);
  return [
    ...missing(shelf.package, folder, 'package.yaml'),
    ...(modules.some((module) => originalsOf(module).some((file) => citedIn(file).length > 0))
      ? missing(shelf.references, folder, 'references.yaml')
      : []),
    ...modules.flatMap((module) => missing(module.module, `${folder}/${module.id}`, 'module.yaml')),
    ...films.flatMap((film) => missing(film.film, `${folder}/films/${film.id}`, 'film.yaml')),
    ...idDiffers(shelf.package, shelf.id, 'mappen'),
    ...modules.flatMap((module) => idDiffers(module.module, module.id, 'mappen')),
    ...films.flatMap((film) => idDiffers(film.film, film.id, 'mappen')),
    ...pages.flatMap((page) => idDiffers(page, page?.location.id ?? '', 'filen')),
    ...[...shelf.paths, ...shelf.pathTranslations].flatMap((path) => idDiffers(path, path.location.id, 'filen')),
  ];
}

export function checkSchoolNames(shelf: SchoolShelf): Diagnostic[] {
  return [
    ...missing(shelf.school, `sites/${shelf.id}`, 'school.yaml'),
    ...idDiffers(shelf.school, shelf.id, 'mappen'),
    ...shelf.paths.flatMap((path) => idDiffers(path, path.location.id, 'filen')),
  ];
}

function missing(file: object | null, folder: string, name: string): Diagnostic[] {
  return file === null ? [diagnose('file/missing', startOf(`${folder}/${name}`), { name, folder })] : [];
}

function idDiffers(file: Named | null, name: string, what: 'filen' | 'mappen'): Diagnostic[] {
  if (!file?.value || file.value.id === name) return [];
  // A name that is no id was told already.
  if (file.diagnostics.some(({ code }) => code === 'file/bad-name')) return [];
  return [diagnose('file/id-differs', file.placeOf('/id'), { id: file.value.id, name, what })];
}
