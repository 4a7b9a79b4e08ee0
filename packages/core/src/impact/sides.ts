import type { SchoolEntry } from '../catalog/catalog.ts';
import type { CatalogIndex } from '../catalog/index-catalog.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { packageOf } from '../ids.ts';
import type { Language } from '../language.ts';
import type { ResolvedPath } from '../path/resolved-path.ts';

/** Packages as they are on one side of a comparison. */
export interface ContentSide {
  index: CatalogIndex;
  /** Of files that belong to no school. */
  diagnostics: readonly Diagnostic[];
}

/** A school as it is on one side: what its site would show, and what stops it. */
export interface SchoolSide {
  entry: SchoolEntry;
  /** Those that have an address in the site. */
  paths: readonly ResolvedPath[];
  /** The packages that the site shows whole. */
  library: readonly string[];
  /** The files for which it keeps its last good site; empty where it is built. */
  heldBy: readonly string[];
  /** Of the school's own files. */
  diagnostics: readonly Diagnostic[];
}

/** A school on both sides; null where it is not there. */
export interface SchoolSides {
  before: SchoolSide | null;
  after: SchoolSide | null;
}

/** Both sides of the packages, and what has been found of them so far. It lives for one comparison. */
export interface Comparison {
  before: ContentSide;
  after: ContentSide;
  /** A file on the later side by its name, or by another where its bytes are not those of before. */
  editionAfter: Edition;
}

/** What stands for the bytes of a file that a reader meets: a film, captions, a picture. */
export type Edition = (file: string) => string;

/** The earlier side is what the later is held against. */
export const editionBefore: Edition = (file) => file;

/** `changed` names files that are on both sides, with other bytes. */
export const beginComparison = (before: ContentSide, after: ContentSide, changed: ReadonlySet<string>): Comparison => ({
  before,
  after,
  editionAfter: (file) => (changed.has(file) ? `${file} (new)` : file),
});

/** The language that a package is written in, by the id of something in it. */
export function languageOf({ before, after }: Pick<Comparison, 'before' | 'after'>, id: string): Language {
  const pkg = after.index.packages.get(packageOf(id)) ?? before.index.packages.get(packageOf(id));
  return pkg?.languages[0] ?? 'nb';
}
