import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckedPackages, KnownIds, KnownPackages, PackageCounts } from '@stifinner/authoring';
import { type Catalog, type Diagnostic, outlineOf } from '@stifinner/core';
import { type Faults, faultsOf } from '../plan/faults.ts';
import { filesNamedIn } from '../run/findings.ts';
import { addressMedia, type MediaAddresses, mediaOf } from '../shared/write-media.ts';
import { contentHome } from '../state/output-places.ts';
import { readSealed, writeSealed } from '../state/sealed.ts';

/** What a run needs to know of the packages. */
export interface PackagesSummary {
  /** Hash of all of the packages that schools are checked and planned with. */
  outline: string;
  /** Hash of the whole catalog, texts and all. */
  catalog: string;
  media: MediaAddresses;
  /** Ids of those that are sound. */
  packages: string[];
}

/** What workers need to know of the packages. */
export interface PackagesState {
  /** Hash of all that schools are checked and planned with: the rest of this. */
  key: string;
  outline: Catalog;
  known: KnownPackages;
  /** Hash of `known`. */
  ids: string;
  faults: Faults;
}

/** What is told of the packages. */
export interface PackageFindings {
  diagnostics: Diagnostic[];
  counts: PackageCounts;
  /** Text by file, of files with findings. */
  sources: Map<string, string>;
}

const keyOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 20);

function findingsOf({ diagnostics, counts, sources }: CheckedPackages): PackageFindings {
  const named = filesNamedIn(diagnostics);
  return { diagnostics, counts, sources: new Map([...sources].filter(([name]) => named.has(name))) };
}

/** Keeps what was found in content, by its key. `root` is the folder that was read: media are hashed where they lie. */
export async function keepPackages({ root, out, content }: ContentPlace, checked: CheckedPackages): Promise<void> {
  const home = contentHome(out, content);
  mkdirSync(home, { recursive: true });
  const catalog = JSON.stringify(checked.catalog);
  const outline = outlineOf(checked.catalog);
  const known = [...checked.known].map(([id, ids]) => [id, listsOf(ids)]);
  const faults = [...faultsOf(checked.catalog, checked.diagnostics)];
  const ids = keyOf(JSON.stringify(known));
  const key = keyOf(JSON.stringify([outline, ids, faults]));
  const media = await addressMedia(root, mediaOf(checked.catalog));
  const summary: PackagesSummary = {
    outline: key,
    catalog: keyOf(catalog),
    media,
    packages: checked.catalog.packages.map(({ id: own }) => own),
  };
  const findings = findingsOf(checked);
  writeSealed(join(home, 'catalog.json'), catalog);
  writeSealed(join(home, 'state.json'), JSON.stringify({ key, outline, known, ids, faults }));
  writeSealed(join(home, 'findings.json'), JSON.stringify({ ...findings, sources: [...findings.sources] }));
  writeSealed(join(home, 'summary.json'), JSON.stringify(summary));
}

/** Where content was read from, where its findings are kept, and its key. */
export interface ContentPlace {
  root: string;
  out: string;
  content: string;
}

const kept = (out: string, content: string, name: string): string | null => readSealed(join(contentHome(out, content), name));

/** What was kept, or null: then the packages are checked again. */
export function keptSummary(out: string, content: string): PackagesSummary | null {
  const text = kept(out, content, 'summary.json');
  return text === null ? null : JSON.parse(text);
}

export function keptState(out: string, content: string): PackagesState | null {
  const text = kept(out, content, 'state.json');
  if (text === null) return null;
  const { known, faults, ...state } = JSON.parse(text);
  return {
    ...state,
    known: new Map(known.map(([id, lists]: [string, IdLists]) => [id, setsOf(lists)])),
    faults: new Map(faults),
  };
}

export function keptFindings(out: string, content: string): PackageFindings | null {
  const text = kept(out, content, 'findings.json');
  if (text === null) return null;
  const findings = JSON.parse(text);
  return { ...findings, sources: new Map(findings.sources) };
}

/** Whether what workers and Astro will ask for is there, undamaged. */
export const isKept = (out: string, content: string): boolean =>
  ['state.json', 'catalog.json'].every((name) => kept(out, content, name) !== null);

/** The whole catalog as JSON. */
export const keptCatalog = (out: string, content: string): string | null => kept(out, content, 'catalog.json');

type IdLists = { [Kind in keyof KnownIds]: string[] | (null extends KnownIds[Kind] ? null : never) };

const listsOf = ({ modules, pages, films, sources, meetings }: KnownIds): IdLists => ({
  modules: [...modules],
  pages: [...pages],
  films: [...films],
  sources: sources && [...sources],
  meetings: [...meetings],
});

const setsOf = ({ modules, pages, films, sources, meetings }: IdLists): KnownIds => ({
  modules: new Set(modules),
  pages: new Set(pages),
  films: new Set(films),
  sources: sources && new Set(sources),
  meetings: new Set(meetings),
});
