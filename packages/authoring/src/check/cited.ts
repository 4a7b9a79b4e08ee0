import type { AnyParsedFile } from '../parse/parsed-file.ts';
import type { ModuleShelf } from './shelf.ts';

/** The sources that a text names, in its front matter, its readings and its sentences, by their ids as written. */
export const citedIn = (file: AnyParsedFile | null): string[] => {
  if (file === null) return [];
  const cites = file.kind === 'page' || file.kind === 'leader-support' ? (file.value?.cites ?? []) : [];
  const named = (file.body?.references ?? []).filter(({ kind }) => kind === 'source' || kind === 'citation').map(({ id }) => id);
  return [...cites, ...named];
};

/** The original texts of a module: its leader support and its pages. */
export const originalsOf = ({ leader, pages }: ModuleShelf): AnyParsedFile[] =>
  [leader.original, ...[...pages.values()].map(({ original }) => original)].filter((file) => file !== null);
