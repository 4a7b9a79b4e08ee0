import type { ImpactFacet, Source } from '@stifinner/schemas';
import type { CatalogMeeting, CatalogModule, CatalogPackage } from '../catalog/catalog.ts';
import type { CatalogFilm } from '../catalog/film.ts';
import type { CatalogIndex } from '../catalog/index-catalog.ts';
import { packageOf, qualify, type SubjectKey, subjectKey } from '../ids.ts';
import { inLanguage, type Language, textIn } from '../language.ts';
import { differing, isSame } from './facets.ts';
import { minutesChange } from './minutes-change.ts';
import { fateOfFixed, wasRefused } from './moves-between.ts';
import { shownFilm } from './shown-film.ts';
import { shownMeeting, shownModule } from './shown-meetings.ts';
import { type Comparison, editionBefore, languageOf } from './sides.ts';
import { followed, overLanguages, type ThingDifference, type ThingKind } from './things.ts';

/** Null where nothing differs. */
export const unlessSame = (difference: ThingDifference): ThingDifference | null =>
  difference.what.length === 0 ? null : difference;

export function filmsOf(comparison: Comparison): ThingKind<CatalogFilm> {
  const { before, after, editionAfter } = comparison;
  return {
    kind: 'film',
    before: before.index.films,
    after: after.index.films,
    ...followed(comparison, 'film'),
    title: (film) => textIn(film.title, languageOf(comparison, film.id)),
    file: ({ file }) => file,
    compare: (a, b) => {
      const compared = overLanguages(a.title, b.title, (language) => ({
        what: differing(shownFilm(a, language, editionBefore), shownFilm(b, language, editionAfter)),
      }));
      return unlessSame({ ...compared, minutes: minutesChange(a.minutes, b.minutes) });
    },
  };
}

export function meetingsOf(comparison: Comparison): ThingKind<CatalogMeeting> {
  const { before, after } = comparison;
  const fileOf = ({ module }: CatalogMeeting) =>
    (after.index.modules.get(module) ?? before.index.modules.get(module))?.leaderSupport?.file ?? '';
  return {
    kind: 'meeting',
    before: before.index.meetings,
    after: after.index.meetings,
    ...followed(comparison, 'meeting'),
    title: ({ id, texts }) => inLanguage(texts, languageOf(comparison, id))?.value.title ?? id,
    file: fileOf,
    compare: (a, b) => {
      const compared = overLanguages(a.texts, b.texts, (language) => ({
        what: differing(shownMeeting(a, language), shownMeeting(b, language)),
      }));
      return unlessSame({ ...compared, minutes: minutesChange(a.minutes, b.minutes) });
    },
  };
}

export function modulesOf(comparison: Comparison): ThingKind<CatalogModule> {
  const { before, after } = comparison;
  return {
    kind: 'module',
    before: before.index.modules,
    after: after.index.modules,
    ...followed(comparison, 'module'),
    title: ({ id, title }) => textIn(title, languageOf(comparison, id)),
    file: ({ file }) => file,
    compare: (a, b) => unlessSame(overLanguages(a.title, b.title, (language) => ({ what: moduleDiffers(a, b, language) }))),
  };
}

/** What a module's own page tells otherwise in `language`; pages that came or went are told as such. */
export const moduleDiffers = (a: CatalogModule, b: CatalogModule, language: Language): ImpactFacet[] => [
  ...differing(shownModule(a, language), shownModule(b, language)),
  ...(isSameSequence(a.pages, b.pages) ? [] : ['order' as const]),
];

export const packagesOf = ({ before, after }: Comparison): ThingKind<CatalogPackage> => ({
  kind: 'package',
  before: before.index.packages,
  after: after.index.packages,
  fate: (id) => fateOfFixed(after.index, 'package', after.index.packages.has(id), id),
  wasRefused: (id) => before.index.refused.has(`package:${id}`),
  title: (pkg) => textIn(pkg.title, pkg.languages[0] ?? 'nb'),
  file: ({ file }) => file,
  uses: (pkg) => pkg.modules.map(({ id }) => subjectKey('module', id)),
  compare: (a, b) => {
    const shown = (pkg: CatalogPackage, language: Language) => ({
      title: textIn(pkg.title, language),
      summary: textIn(pkg.purpose, language),
      requires: pkg.order.map(({ why, ...rule }) => [rule, textIn(why, language)]),
      text: Object.entries(pkg.perspectives).map(([name, words]) => [name, textIn(words, language)]),
      status: pkg.provenance.status,
      about: [pkg.version, pkg.licence, pkg.publisher, pkg.provenance, pkg.languages],
    });
    const compared = overLanguages(a.title, b.title, (language) => ({ what: differing(shown(a, language), shown(b, language)) }));
    return unlessSame(withOrder(compared, isSameSequence(a.modules, b.modules)));
  },
});

export function sourcesOf({ before, after }: Comparison): ThingKind<Source> {
  const packageFile = (id: string, name: string) =>
    (after.index.packages.get(id) ?? before.index.packages.get(id))?.file.replace(/[^/]*$/, name) ?? '';
  const cited = new Map<string, SubjectKey[]>();
  for (const index of [before.index, after.index])
    for (const [id, page] of index.pages)
      for (const source of [...page.cites, ...page.blocks.flatMap((block) => block.source ?? [])])
        if (cited.has(source)) cited.get(source)!.push(subjectKey('page', id));
        else cited.set(source, [subjectKey('page', id)]);
  return {
    kind: 'source',
    before: qualified(before.index),
    after: qualified(after.index),
    fate: (id) => fateOfFixed(after.index, 'source', after.index.sources.has(id), id),
    wasRefused: (id) => wasRefused(before.index, 'source', id),
    title: ({ title }) => title,
    file: ({ id }) => packageFile(packageOf(id), 'references.yaml'),
    uses: ({ id }) => cited.get(id) ?? [],
    compare: ({ title, ...a }, { title: newTitle, ...b }) => {
      const what: ImpactFacet[] = [
        ...(title === newTitle ? [] : ['title' as const]),
        ...(isSame(a, b) ? [] : ['about' as const]),
      ];
      return unlessSame({ what, languages: [] });
    },
  };
}

/** Sources with the package in their own id too. */
const qualified = ({ sources }: CatalogIndex): ReadonlyMap<string, Source> =>
  new Map([...sources].map(([id, source]) => [id, { ...source, id: qualify(packageOf(id), source.id) }]));

/** Whether those that are in both stand in the same order. */
function isSameSequence(before: readonly { id: string }[], after: readonly { id: string }[]): boolean {
  const idsIn = (these: readonly { id: string }[], others: readonly { id: string }[]): string[] => {
    const known = new Set(others.map(({ id }) => id));
    return these.flatMap(({ id }) => (known.has(id) ? [id] : []));
  };
  return isSame(idsIn(before, after), idsIn(after, before));
}

const withOrder = (difference: { what: ImpactFacet[]; languages: Language[] }, same: boolean): ThingDifference =>
  same ? difference : { ...difference, what: [...difference.what, 'order'] };
