import type { AnyParsedFile } from '../parse/parsed-file.ts';
import type { PackageShelf } from './shelf.ts';

/**
 * Every id that something in a package lays claim to, sound or not: a reference to what was refused is no second fault.
 * Each set is in the order of the files, and suggestions are made from it.
 */
export interface KnownIds {
  modules: ReadonlySet<string>;
  pages: ReadonlySet<string>;
  films: ReadonlySet<string>;
  /** Null where references.yaml is missing or was refused: then nothing is known of them. */
  sources: ReadonlySet<string> | null;
  meetings: ReadonlySet<string>;
}

export function knownIds(shelf: PackageShelf): KnownIds {
  const modules = [...shelf.modules.values()];
  const pages = modules.flatMap((module) => [...module.pages.values()]);
  return {
    modules: new Set(modules.flatMap((module) => [module.id, ...givenTo(module.module), ...claimedBy(module.module)])),
    pages: new Set([
      ...pages.flatMap((page) => [page.id, ...givenTo(page.original), ...claimedBy(page.original)]),
      // A page that is listed and has no file is told in its list.
      ...modules.flatMap(({ module }) => module?.value?.parts.flatMap((part) => part.pages) ?? []),
    ]),
    films: new Set([...shelf.films.values()].flatMap((film) => [film.id, ...claimedBy(film.film)])),
    sources: shelf.references?.value ? new Set(shelf.references.value.map(({ id }) => id)) : null,
    meetings: new Set(modules.flatMap(({ leader }) => meetingsIn(leader.original))),
  };
}

/** The id in a file that was read, which may differ from its name. */
const givenTo = (file: { value: { id: string } | null } | null): string[] => (file?.value ? [file.value.id] : []);

const claimedBy = (file: AnyParsedFile | null): string[] => (file?.salvaged ?? []).map(({ id }) => id);

/** Ids of the meetings of a module, from its leader support, whatever state that is in. */
export function meetingsIn(leader: AnyParsedFile | null): string[] {
  if (leader === null) return [];
  const declared = (leader.body?.declared ?? []).filter(({ kind }) => kind === 'meeting').map(({ id }) => id);
  return [...new Set([...declared, ...leader.salvaged.filter(({ kind }) => kind === 'meeting').map(({ id }) => id)])];
}
