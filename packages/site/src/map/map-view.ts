import {
  type CatalogIndex,
  type CatalogPackage,
  type Language,
  localOf,
  type SubjectKey,
  splitSubjectKey,
} from '@stifinner/core';
import type { PackageMap } from '@stifinner/core/report';
import { type Messages, messagesFor } from '../messages/messages.ts';

/** What the page of a map is drawn from. */
export interface MapView {
  map: PackageMap;
  pkg: CatalogPackage;
  index: CatalogIndex;
  t: Messages;
  /** The language of the frame: nb or nn. */
  language: Language;
  /** Where a page or a meeting is read, as an address from this page; null where it stands in no site beside. */
  hrefOf: (key: SubjectKey) => string | null;
  /** Titles by key: `page:lk20/x`, `film:lk20/x`, `leader:…`, `module:…`, `meeting:…`, `source:…`, `path:…`. */
  titles: ReadonlyMap<string, string>;
}

/** The frame's language: the package's first one of those that the interface is in. */
export const frameLanguage = ({ languages }: Pick<CatalogPackage, 'languages'>): Language =>
  languages.find((language) => language === 'nb' || language === 'nn') ?? 'nb';

export function mapView(map: PackageMap, { pkg, index, hrefOf }: Pick<MapView, 'pkg' | 'index' | 'hrefOf'>): MapView {
  const language = frameLanguage(pkg);
  return { map, pkg, index, t: messagesFor(language), language, hrefOf, titles: titlesIn(map) };
}

function titlesIn({ modules, films, perspectives, paths }: PackageMap): Map<string, string> {
  const parts = modules.flatMap((module) => module.parts);
  const titled: [key: string, title: string][] = [
    ...modules.map(({ id, title }): [string, string] => [`module:${id}`, title]),
    ...modules.flatMap(({ id, leaderSupport }): [string, string][] =>
      leaderSupport ? [[`leader:${id}`, leaderSupport.title]] : [],
    ),
    ...parts.flatMap(({ pages }) => pages.map(({ id, title }): [string, string] => [`page:${id}`, title])),
    ...[...modules, ...parts].flatMap(({ meetings }) =>
      meetings.map(({ id, title }): [string, string] => [`meeting:${id}`, title]),
    ),
    ...films.map(({ id, title }): [string, string] => [`film:${id}`, title]),
    ...perspectives.flatMap(({ sources }) => sources.map(({ id, title }): [string, string] => [`source:${id}`, title])),
    ...paths.map(({ id, title }): [string, string] => [`path:${id}`, title]),
  ];
  return new Map(titled.filter(([, title]) => title !== ''));
}

const prefixes: Record<string, string> = {
  page: 'side',
  refused: 'side',
  meeting: 'mote',
  leader: 'leder',
  module: 'modul',
  film: 'film',
  source: 'kilde',
  path: 'sti',
};

/** The id of the row that tells of what a key names: `side-elevstemmer`. */
export function rowId(key: string): string {
  const { kind, id } = splitSubjectKey(key as SubjectKey);
  return `${prefixes[kind] ?? kind}-${localOf(id)}`;
}

/** The title of what a key names, or its id. */
export const titleOfKey = ({ titles }: Pick<MapView, 'titles'>, key: string): string =>
  titles.get(key) ?? localOf(splitSubjectKey(key as SubjectKey).id);
