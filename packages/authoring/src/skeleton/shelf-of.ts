import type { CatalogModule, CatalogPackage, Language } from '@stifinner/core';
import { nearest } from '@stifinner/core';
import { type Ground, refuse } from './draft.ts';

/** A package that something new is put into. */
export interface Shelf {
  id: string;
  /** Its package.yaml. */
  file: string;
  /** The language that its originals are written in. */
  language: Language;
  languages: readonly Language[];
  modules: readonly CatalogModule[];
  package: CatalogPackage;
}

/** The package with an id, or why nothing can be put into it. */
export function shelfOf(id: string, { files, catalog }: Ground): Shelf | { refusal: string } {
  const pkg = catalog.packages.find((each) => each.id === id);
  if (pkg !== undefined)
    return {
      id,
      file: pkg.file,
      language: pkg.languages[0] ?? 'nb',
      languages: pkg.languages,
      modules: pkg.modules,
      package: pkg,
    };
  if (files.some(({ name }) => name.startsWith(`content/${id}/`)))
    return refuse(
      `Pakken \`${id}\` har feil i package.yaml, så ingenting kan legges til. Kjør stifinner check, og rett feilene først.`,
    );
  const ids = catalog.packages.map((each) => each.id);
  const near = nearest(id, ids);
  return refuse(`Det finnes ingen pakke \`${id}\`.${near === null ? '' : ` Mente du \`${near}\`?`} ${listOf(ids, 'Pakkene er')}`);
}

/** The module of a shelf with an id, or why there is none. */
export function moduleOf(id: string, shelf: Shelf): CatalogModule | { refusal: string } {
  const module = shelf.modules.find((each) => each.id === `${shelf.id}/${id}`);
  if (module !== undefined) return module;
  const ids = shelf.modules.map((each) => each.id.slice(shelf.id.length + 1));
  const near = nearest(id, ids);
  return refuse(
    `Det finnes ingen modul \`${id}\` uten feil i pakken \`${shelf.id}\`.${near === null ? '' : ` Mente du \`${near}\`?`} ${listOf(ids, 'Modulene er')}`,
  );
}

/** `Pakkene er `lk20` og `multimodal`.` */
export const listOf = (ids: readonly string[], words: string): string =>
  ids.length === 0 ? 'Det er ingen ennå.' : `${words} ${ids.map((id) => `\`${id}\``).join(', ')}.`;
