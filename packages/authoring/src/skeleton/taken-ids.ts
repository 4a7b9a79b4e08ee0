import { isId, localOf, type Move, slugOf } from '@stifinner/core';
import { isReservedName } from '../location/reserved-name.ts';
import type { Ground } from './draft.ts';

/** What has an id of its own. */
export type IdKind = 'package' | 'module' | 'page' | 'film' | 'meeting' | 'school' | 'path';

const nouns: Record<IdKind, string> = {
  package: 'en pakke',
  module: 'en modul',
  page: 'en side',
  film: 'en film',
  meeting: 'et møte',
  school: 'en skole',
  path: 'en sti',
};

/** Names that mean something else where the id would stand: a module's folder lies beside these. */
const folders = ['films', 'figures', 'paths'];

/**
 * Why an id cannot be used, in words for the author, with one that can; null where it can. `home` is the package, or for a
 * school's own path `sites/<school>`; empty for a package or a school.
 */
export function faultOfId(kind: IdKind, id: string, home: string, ground: Ground): string | null {
  const suggestion = (wanted: string) => {
    const free = freeId(kind, wanted, home, ground);
    return free === null ? '' : ` Bruk for eksempel \`${free}\`.`;
  };
  if (!isId(id))
    return `En id har bare små bokstaver a–z, sifre og bindestrek, og høyst 64 tegn. «${id}» kan ikke brukes.${suggestion(id)}`;
  if (isReservedId(kind, id)) return `\`${id}\` betyr noe annet der id-en skal stå.${suggestion(`${id}-1`)}`;
  if (takenIds(kind, home, ground).has(id)) return `Det finnes ${nouns[kind]} med id-en \`${id}\` fra før.${suggestion(id)}`;
  if (givenUpIds(kind, home, ground).has(id))
    return `Id-en \`${id}\` er gitt opp i moved.yaml, og stier kan fortsatt vise til den.${suggestion(id)}`;
  return null;
}

/** An id for what has the title, that nothing has or has had; null where nothing can be made of the title. */
export function freeId(kind: IdKind, title: string, home: string, ground: Ground): string | null {
  const wanted = slugOf(title, '');
  if (wanted === '') return null;
  const taken = new Set([...takenIds(kind, home, ground), ...givenUpIds(kind, home, ground)]);
  let id = wanted;
  for (let number = 2; taken.has(id) || isReservedId(kind, id); number += 1) id = `${wanted}-${number}`;
  return id;
}

const isReservedId = (kind: IdKind, id: string): boolean =>
  isReservedName(id) || (kind === 'module' && folders.includes(id)) || (kind === 'page' && id === 'leder');

/** Where the files of each kind lie: the id is what the parentheses hold. */
const places: Record<Exclude<IdKind, 'meeting'>, (home: string) => RegExp> = {
  package: () => /^content\/([^/]+)\//,
  module: (home) => new RegExp(`^content/${home}/([^/]+)/[^/]+$`),
  page: (home) => new RegExp(`^content/${home}/[^/]+/([^/.]+)\\.(?:[a-z]+\\.)?mdx$`),
  film: (home) => new RegExp(`^content/${home}/films/([^/]+)/`),
  school: () => /^sites\/([^/]+)\//,
  path: (home) => new RegExp(`^${home.startsWith('sites/') ? home : `content/${home}`}/paths/([^/.]+)\\.`),
};

/** The ids that are there, sound or not: by the files, which bear them as their names. */
export function takenIds(kind: IdKind, home: string, { files, catalog }: Ground): ReadonlySet<string> {
  if (kind === 'meeting') {
    const pkg = catalog.packages.find(({ id }) => id === home);
    const meetings = (pkg?.modules ?? []).flatMap(({ leaderSupport }) => leaderSupport?.meetings ?? []);
    const refused = catalog.refused.filter((each) => each.kind === 'meeting' && each.id.startsWith(`${home}/`));
    return new Set([...meetings, ...refused].map(({ id }) => localOf(id)));
  }
  const place = places[kind](home);
  return new Set(files.flatMap(({ name }) => place.exec(name)?.[1] ?? []));
}

/** Ids that were something once: a path may still name them. */
function givenUpIds(kind: IdKind, home: string, { catalog }: Ground): ReadonlySet<string> {
  const moved: readonly Move[] = catalog.packages.find(({ id }) => id === home)?.moved ?? [];
  return new Set(moved.filter(({ what }) => what === kind).map(({ id }) => localOf(id)));
}
