import { type Diagnostic, diagnose, type Place } from '@stifinner/core';
import type { BodyReference } from '../mdx/parsed-body.ts';
import { nearMiss } from '../near-miss.ts';
import type { AnyParsedFile } from '../parse/parsed-file.ts';
import { checkFigure } from './check-figures.ts';
import type { KnownIds } from './known-ids.ts';
import type { ModuleShelf, PackageShelf, SchoolShelf } from './shelf.ts';

/** What is known of every package, by its id: a link may lead to a page in another one. */
export type KnownPackages = ReadonlyMap<string, KnownIds>;

/** What the texts of a package point to: films, pictures, sources, pages and parts, each of which exists. */
export function checkReferences(shelf: PackageShelf, packages: KnownPackages): Diagnostic[] {
  const fromPaths = [...shelf.paths, ...shelf.pathTranslations]
    .flatMap(({ notes }) => notes?.references ?? [])
    .flatMap(({ id, at }) => checkPageLink(id, at, shelf.id, packages, shelf));
  const fromTexts = [...shelf.modules.values()].flatMap((module) => {
    const texts: AnyParsedFile[] = [
      ...[module.leader.original, ...module.leader.translations].filter((file) => file !== null),
      ...[...module.pages.values()].flatMap((page) => [page.original, ...page.translations]).filter((file) => file !== null),
    ];
    return texts.flatMap((file) => [
      ...(file.body?.references ?? []).flatMap((reference) => checkReference(reference, shelf, module, packages)),
      ...checkCites(file, shelf, packages),
    ]);
  });
  return [...fromPaths, ...fromTexts];
}

/** Links in the notes of a school's paths. */
export const checkSchoolLinks = (shelf: SchoolShelf, packages: KnownPackages): Diagnostic[] =>
  shelf.paths
    .flatMap(({ notes }) => notes?.references ?? [])
    .flatMap(({ id, at }) => checkPageLink(id, at, null, packages, null));

function checkReference(
  reference: BodyReference,
  shelf: PackageShelf,
  module: ModuleShelf,
  packages: KnownPackages,
): Diagnostic[] {
  const { kind, id, at } = reference;
  // What the text cites is held against the top of its page too, so it is looked at there.
  if (kind === 'citation') return [];
  if (kind === 'figure') return checkFigure(id, at, shelf);
  if (kind === 'part') return checkPart(id, at, module);
  if (kind === 'page') return checkPageLink(id, at, shelf.id, packages, shelf);
  const ids = packages.get(shelf.id)?.[kind === 'film' ? 'films' : 'sources'] ?? null;
  if (ids === null || ids.has(id)) return [];
  return [diagnose(`reference/unknown-${kind}`, at, { id, package: shelf.id, near: nearMiss(id, ids) })];
}

/** A link to a page, by its id in its own package or as package/page in another; `home` is null outside packages. */
function checkPageLink(
  page: string,
  at: Place,
  home: string | null,
  packages: KnownPackages,
  shelf: PackageShelf | null,
): Diagnostic[] {
  const slash = page.indexOf('/');
  const name = slash < 0 ? home : page.slice(0, slash);
  const id = page.slice(slash + 1);
  const known = name === null ? undefined : packages.get(name);
  if (name === null || known === undefined) {
    const near = name === null ? [...packages].find(([, { pages }]) => pages.has(id))?.[0] : nearMiss(name, packages.keys());
    return [diagnose('reference/unknown-package', at, { id: page, near: near === undefined ? undefined : `${near}/${id}` })];
  }
  if (known.pages.has(id)) return [];
  const became = shelf?.moved?.value?.find((move) => move.what === 'page' && move.id === id)?.to?.[0];
  const near = became ?? nearMiss(id, known.pages);
  const qualified = near === undefined || slash < 0 ? near : `${name}/${near}`;
  return [diagnose('reference/unknown-page', at, { id: page, package: name, near: qualified })];
}

function checkPart(id: string, at: Place, module: ModuleShelf): Diagnostic[] {
  const parts = module.module?.value?.parts.map((part) => part.id);
  if (parts === undefined || parts.includes(id)) return [];
  return [diagnose('reference/unknown-part', at, { id, module: module.id, near: nearMiss(id, parts) })];
}

function checkCites(file: AnyParsedFile, shelf: PackageShelf, packages: KnownPackages): Diagnostic[] {
  if (file.kind !== 'page' && file.kind !== 'leader-support') return [];
  const sources = packages.get(shelf.id)?.sources ?? null;
  if (sources === null) return [];
  return (file.value?.cites ?? []).flatMap((id, index) =>
    sources.has(id)
      ? []
      : [
          diagnose('reference/unknown-source', file.placeOf(`/cites/${index}`), {
            id,
            package: shelf.id,
            near: nearMiss(id, sources),
          }),
        ],
  );
}
