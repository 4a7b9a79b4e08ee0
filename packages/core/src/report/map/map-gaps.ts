import type { MappedGap, PackageMap } from '@stifinner/schemas';
import type { CatalogPackage } from '../../catalog/catalog.ts';
import type { CatalogIndex } from '../../catalog/index-catalog.ts';
import { packageOf } from '../../ids.ts';
import type { Language } from '../../language.ts';

const allLanguages: readonly Language[] = ['nb', 'nn', 'se', 'en'];

type Mapped = Omit<PackageMap, 'missing'>;

/** What a package lacks, sort by sort, the gravest first; a sort that is missing nowhere is left out. */
export const mapGaps = (pkg: CatalogPackage, map: Mapped, index: CatalogIndex): MappedGap[] =>
  [
    ...refusedIn(pkg, index),
    ...pkg.languages.map((language) => untranslated(map, language)),
    ...allLanguages.map((language) => stale(map, language)),
    gap(
      'not-published',
      textsOf(map).filter(({ status }) => status !== 'published'),
    ),
    ...meetingGaps(map),
    ...filmGaps(pkg, map),
    ...sourceGaps(map),
  ].filter(({ where }) => where.length > 0);

/** Things by their keys: `page:lk20/x`. */
const gap = (what: MappedGap['what'], things: readonly { key: string }[], language: Language | null = null): MappedGap => ({
  what,
  language,
  where: things.map(({ key }) => key),
});

/** Of a package that is there: its parts that were refused. What kind each is stands in its key. */
function refusedIn(pkg: CatalogPackage, index: CatalogIndex): MappedGap[] {
  const own = index.catalog.refused.filter(({ kind, id }) => kind !== 'package' && packageOf(id) === pkg.id);
  return [
    gap(
      'refused',
      own.map(({ kind, id }) => ({ key: `${kind}:${id}` })),
    ),
  ];
}

/** Leader support and pages, module by module. */
const textsOf = ({ modules }: Mapped) =>
  modules.flatMap(({ id, leaderSupport, parts }) => [
    ...(leaderSupport ? [{ key: `leader:${id}`, status: leaderSupport.status, languages: leaderSupport.languages }] : []),
    ...parts.flatMap(({ pages }) =>
      pages.map((page) => ({ key: `page:${page.id}`, status: page.status, languages: page.languages })),
    ),
  ]);

/** What should be in the language, and is not: texts, and suggested paths. */
function untranslated(map: Mapped, language: Language): MappedGap {
  const texts = textsOf(map).filter(({ languages }) => !languages.some((text) => text.language === language && text.there));
  const paths = map.paths.filter((path) => !path.languages.includes(language)).map(({ id }) => ({ key: `path:${id}` }));
  return gap('translation-missing', [...texts, ...paths], language);
}

/** What is there in the language, and is older than its original. */
const stale = (map: Mapped, language: Language): MappedGap =>
  gap(
    'translation-stale',
    textsOf(map).filter(({ languages }) => languages.some((text) => text.language === language && text.stale)),
    language,
  );

/** Modules without leader support, and subject modules with a part that has no meeting. */
const meetingGaps = ({ modules }: Mapped): MappedGap[] => [
  gap(
    'meeting-missing',
    modules
      .filter(({ kind, leaderSupport, parts }) => {
        const lacking = parts.some(({ pages, meetings }) => pages.length > 0 && meetings.length === 0);
        return leaderSupport === null || (kind === 'subject' && lacking);
      })
      .map(({ id }) => ({ key: `module:${id}` })),
  ),
];

/** Of films that are made, what is said of each in each of the package's languages. */
function filmGaps({ languages }: CatalogPackage, { films }: Mapped): MappedGap[] {
  const keyed = films.map((film) => ({ ...film, key: `film:${film.id}` }));
  const made = keyed.filter(({ status }) => status === 'published');
  const without = (has: (spoken: (typeof made)[number]['languages'][number]) => boolean, language: Language) =>
    made.filter((film) => !film.languages.some((each) => each.language === language && has(each)));
  return [
    gap(
      'film-planned',
      keyed.filter(({ status }) => status === 'planned'),
    ),
    ...languages.map((language) =>
      gap(
        'captions-missing',
        without(({ captions }) => captions !== null, language),
        language,
      ),
    ),
    ...languages.map((language) =>
      gap(
        'transcript-missing',
        without(({ transcript }) => transcript, language),
        language,
      ),
    ),
    gap(
      'audio-description-missing',
      made.filter(({ audioDescription: { mode } }) => mode === 'none' || mode === 'unsaid'),
    ),
  ];
}

/** Each module shows two perspectives and research that anybody can read; each source is used. */
function sourceGaps({ modules, perspectives }: Mapped): MappedGap[] {
  const sources = perspectives.flatMap((perspective) => perspective.sources);
  const used = new Map(modules.map(({ id }) => [id, sources.filter((source) => source.modules.includes(id))]));
  const keyed = modules.map(({ id }) => ({ key: `module:${id}`, sources: used.get(id) ?? [] }));
  return [
    gap(
      'perspectives-few',
      keyed.filter((module) => new Set(module.sources.map(({ perspective }) => perspective)).size < 2),
    ),
    gap(
      'open-research-missing',
      keyed.filter((module) => !module.sources.some(({ kind, access }) => kind === 'research' && access === 'open')),
    ),
    gap(
      'source-unused',
      sources.filter(({ citedIn }) => citedIn.length === 0).map(({ id }) => ({ key: `source:${id}` })),
    ),
  ];
}
