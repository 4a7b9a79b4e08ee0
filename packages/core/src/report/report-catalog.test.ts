import type { Source } from '@stifinner/schemas';
import { describe, expect, test } from 'vitest';
import type { BodyNode } from '../catalog/body.ts';
import type { Catalog, CatalogPackage, PageText } from '../catalog/catalog.ts';
import { block, buildCatalog, work } from '../testing/build-catalog.ts';
import { sampleCatalog } from '../testing/sample-catalog.ts';
import { onlyPart, reportCatalog } from './report-catalog.ts';

const text = (title: string, translates: number | null): PageText => ({
  title,
  summary: '',
  how: null,
  goals: [],
  keyPoints: [],
  body: [],
  translates,
  contributors: [],
});

const source = (id: string, rest: Partial<Source>): Source => ({
  id: `p/${id}`,
  kind: 'research',
  perspective: 'ett',
  access: 'open',
  type: 'book',
  title: id,
  author: [],
  ...rest,
});

/** A package in two languages with a page of revision 2 that cites, and a film that is made. */
function catalogOf(change: (pkg: CatalogPackage) => void = () => {}): Catalog {
  const shown = [
    block('film', work('alone', 3), { kind: 'film', film: 'p/f' }),
    block('les', work('alone', 3), { kind: 'reading', source: 'p/bok' }),
  ];
  const catalog = buildCatalog({
    p: { films: ['f'], modules: { m: { parts: { d: { s: { blocks: shown } } }, meetings: { mote: null } } } },
  });
  const [pkg] = catalog.packages;
  const [module] = pkg!.modules;
  pkg!.languages = ['nb', 'nn'];
  pkg!.sources = [source('bok', { DOI: '10.1/x' }), source('plan', { kind: 'policy', perspective: 'to' })];
  module!.leaderSupport!.cites = ['p/bok'];
  Object.assign(module!.pages[0]!, { revision: 2, cites: ['p/bok'], texts: { nb: text('Side', null), nn: text('Ei side', 1) } });
  Object.assign(pkg!.films[0]!, {
    status: 'published',
    media: { film: 'f.mp4', webm: null, described: null, poster: null, captions: { nb: 'f.nb.vtt', en: 'f.en.vtt' } },
    transcript: { nb: 'Alt som sies.' },
    audioDescription: { mode: 'not-needed', why: { nb: 'Alt sies.' } },
  });
  change(pkg!);
  return catalog;
}

describe('films', () => {
  test('with what they have in each language, and where they are shown', () => {
    const { films, totals } = reportCatalog(catalogOf(), new Map([['f.mp4', 179.6]]));
    expect(films).toEqual([
      {
        id: 'p/f',
        file: 'content/p/films/f/film.yaml',
        title: 'f',
        status: 'published',
        place: 'file',
        seconds: { stated: 180, measured: 179.6 },
        audioDescription: { mode: 'not-needed', why: 'Alt sies.' },
        languages: [
          { language: 'nb', captions: 'f.nb.vtt', transcript: true },
          { language: 'nn', captions: null, transcript: false },
          { language: 'en', captions: 'f.en.vtt', transcript: false },
        ],
        shownOn: ['p/s'],
      },
    ]);
    expect(totals.films).toMatchObject({
      count: 1,
      published: 1,
      captions: { nb: 1, nn: 0, se: 0, en: 1 },
      transcript: { nb: 1, nn: 0, se: 0, en: 0 },
      audioDescription: { notNeeded: 1, described: 0, none: 0, unsaid: 0 },
    });
  });

  test('that are planned, with others, or say nothing of audio description', () => {
    const planned = reportCatalog(catalogOf(({ films }) => Object.assign(films[0]!, { status: 'planned', media: null })));
    expect(planned.films[0]).toMatchObject({ place: 'none', seconds: { measured: null } });
    expect(planned.totals.films).toMatchObject({
      count: 1,
      published: 0,
      captions: { nb: 0 },
      audioDescription: { notNeeded: 0 },
    });
    const elsewhere = catalogOf(({ films }) =>
      Object.assign(films[0]!, { media: null, provider: { name: 'vimeo', url: 'https://vimeo.com/1' }, audioDescription: null }),
    );
    expect(reportCatalog(elsewhere).films[0]).toMatchObject({ place: 'vimeo', audioDescription: { mode: 'unsaid', why: null } });
    const captioned = catalogOf(({ films }) =>
      Object.assign(films[0]!, {
        media: { ...films[0]!.media!, film: null },
        provider: { name: 'vimeo', url: 'https://vimeo.com/1' },
      }),
    );
    const { films, totals } = reportCatalog(captioned);
    expect(films[0]).toMatchObject({
      place: 'vimeo',
      languages: expect.arrayContaining([expect.objectContaining({ captions: 'f.nb.vtt' })]),
    });
    expect(totals.films.captions).toMatchObject({ nb: 1, en: 1 });
  });
});

test('pages by language, leader support first, with what is older than its original', () => {
  const { pages, totals } = reportCatalog(catalogOf());
  expect(pages.map(({ kind, id }) => `${kind} ${id}`)).toEqual(['leader-support p/m', 'page p/s']);
  expect(pages[1]).toMatchObject({
    title: 'Side',
    revision: 2,
    languages: [
      { language: 'nb', there: true, title: 'Side', translates: null, stale: false },
      { language: 'nn', there: true, title: 'Ei side', translates: 1, stale: true },
    ],
  });
  expect(pages[0]?.languages).toEqual([
    { language: 'nb', there: false, title: null, translates: null, stale: false },
    { language: 'nn', there: false, title: null, translates: null, stale: false },
  ]);
  expect(totals.pages).toMatchObject({ count: 2, published: 2, there: { nb: 1, nn: 1 }, stale: { nb: 0, nn: 1 } });
});

test('sources by where they are used, each text once', () => {
  const { sources, totals } = reportCatalog(catalogOf());
  expect(sources).toMatchObject([
    { id: 'p/bok', address: 'https://doi.org/10.1/x', modules: ['p/m'], citedIn: ['leader:p/m', 'page:p/s'] },
    { id: 'p/plan', address: null, modules: [], citedIn: [] },
  ]);
  expect(totals.sources).toEqual({
    ...{ count: 2, research: 1, policy: 1, practice: 0, open: 2, paywalled: 0 },
    ...{ perspectives: 2, uncited: 1 },
  });
});

test('pictures where they stand, with what is said of them in each language', () => {
  const size = { width: 1200, height: 800 };
  const figure = (name: string, alt: string, caption: string | null = null): BodyNode => ({
    ...{ type: 'figure', file: `content/p/figures/${name}`, size, alt, caption },
  });
  const frame = (children: BodyNode[]): BodyNode => ({ type: 'callout', kind: 'note', title: null, children });
  const catalog = catalogOf(({ modules }) => {
    const { texts } = modules[0]!.pages[0]!;
    texts.nb!.body = [figure('a.png', 'En vei'), frame([figure('b.png', 'Et fjell')]), figure('a.png', 'Veien igjen')];
    texts.nn!.body = [figure('b.png', 'Eit fjell', '<p>Fjellet.</p>'), figure('a.png', 'Ein veg')];
  });
  const { figures, totals } = reportCatalog(catalog);
  const said = figures.map(({ file, languages }) => [
    file.slice(-5),
    ...languages.map(({ language, alt, caption }) => `${language} ${alt} ${caption}`),
  ]);
  expect(said).toEqual([
    ['a.png', 'nb En vei false', 'nn Ein veg false'],
    ['b.png', 'nb Et fjell false', 'nn Eit fjell true'],
    ['a.png', 'nb Veien igjen false', 'nn null false'],
  ]);
  expect(figures[0]).toMatchObject({ in: 'page:p/s', size });
  expect(totals.figures).toEqual({ count: 2, shown: 3, alt: { nb: 3, nn: 2, se: 0, en: 0 } });
});

test('what was refused is named', () => {
  expect(reportCatalog(sampleCatalog).refused).toEqual(sampleCatalog.refused);
});

test('a part alone has its own sums, and what was refused', () => {
  const whole = reportCatalog(sampleCatalog);
  const alone = onlyPart(whole, 'films');
  expect(alone).toEqual({
    packages: whole.packages,
    films: whole.films,
    totals: { films: whole.totals.films },
    refused: whole.refused,
  });
});
