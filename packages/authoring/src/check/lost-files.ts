import type { Language } from '@stifinner/core';
import { languages } from '../location/location.ts';
import type { ModuleShelf, PackageShelf } from './shelf.ts';

/** Files of a package that lie in the wrong place or have the wrong name. That is told of each; what they were meant as is not missing too. */
export interface LostFiles {
  /** By the id of a page whose file lies in another module's folder: the module that lists it. */
  listedIn: ReadonlyMap<string, string>;
  /** The file that was likely meant as a text of a module, `leder` or a page: nobody knows it, or it lies with another module. */
  fileOf(id: string, module: string): string | null;
  /** Whether there is such a file of its translation. */
  hasTranslation(id: string, module: string, language: Language): boolean;
}

/** A file that nobody knows, by the text that its name says. */
interface Stray {
  name: string;
  folder: string;
  id: string;
  /** Null for an original; `unknown` where the name has something where a language would be. */
  language: Language | 'unknown' | null;
}

/** Texts have these endings, and editors put their own after them. */
const textEndings: readonly string[] = ['mdx', 'md', 'txt'];

function strayOf(name: string): Stray {
  const slash = name.lastIndexOf('/');
  const [id = '', ...endings] = name.slice(slash + 1).split('.');
  const [second] = endings.slice(0, -1).filter((each) => !textEndings.includes(each.toLowerCase()));
  return {
    name,
    folder: name.slice(0, Math.max(slash, 0)),
    id: id.toLowerCase(),
    language: second === undefined ? null : (languages.find((language) => language === second) ?? 'unknown'),
  };
}

/** `unknown` are the names of files that are nobody's content. */
export function lostFiles(shelf: PackageShelf, unknown: readonly string[]): LostFiles {
  const folder = `content/${shelf.id}`;
  const isNear = (name: string) => name.startsWith(`${folder}/`) || !/^(?:content|sites)\/[^/]+\//.test(name);
  const strays = unknown.filter(isNear).map(strayOf);
  const elsewhere = listedElsewhere(shelf);
  const isMeantAs = (stray: Stray, id: string, module: string, language: Language | null) => {
    if (stray.id !== id || (stray.language !== language && (language === null || stray.language !== 'unknown'))) return false;
    // Each module has leader support: one that lies with a module is that module's.
    const owner = stray.folder.slice(folder.length + 1);
    return id !== 'leder' || owner === module || !shelf.modules.has(owner);
  };
  return {
    listedIn: new Map([...elsewhere].map(([id, { module }]) => [id, module])),
    fileOf: (id, module) => {
      const other = elsewhere.get(id);
      if (other?.module === module) return other.file;
      return strays.find((stray) => isMeantAs(stray, id, module, null))?.name ?? null;
    },
    hasTranslation: (id, module, language) =>
      strays.some((stray) => isMeantAs(stray, id, module, language)) || isTranslatedElsewhere(shelf, id, module, language),
  };
}

/** Pages by id that no module with their file lists: the module that does, and the file. */
function listedElsewhere(shelf: PackageShelf): Map<string, { module: string; file: string }> {
  const found = new Map<string, { module: string; file: string }>();
  for (const { id: module, module: file, pages } of shelf.modules.values()) {
    const listed = file?.value?.parts.flatMap((part) => part.pages) ?? [];
    for (const id of listed) {
      if (pages.get(id)?.original) continue;
      const [other] = [...shelf.modules.values()].flatMap((each) => (each.id === module ? [] : (unlisted(each, id) ?? [])));
      if (other !== undefined) found.set(id, { module, file: other.name });
    }
  }
  return found;
}

/** The file of a page in a module that does not list it. */
const unlisted = ({ module, pages }: ModuleShelf, id: string) =>
  module?.value?.parts.some((part) => part.pages.includes(id)) ? null : (pages.get(id)?.original ?? null);

/** Whether a translation lies with another module, alone. */
const isTranslatedElsewhere = (shelf: PackageShelf, id: string, module: string, language: Language): boolean =>
  [...shelf.modules.values()].some((other) => {
    const page = other.id === module ? undefined : other.pages.get(id);
    return page?.original === null && page.translations.some(({ location }) => location.language === language);
  });
