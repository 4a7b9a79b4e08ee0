import {
  type Block,
  type BodyNode,
  type Catalog,
  type CatalogFilm,
  type CatalogModule,
  type CatalogPage,
  indexCatalog,
  type PageText,
  type Path,
  planSite,
  resolveSchool,
  type School,
  type SitePlan,
  untold,
} from '@stifinner/core';
import { sampleCatalog } from './sample-catalog.ts';
import { furtherTexts } from './sample-further.ts';
import { deep, minutes, voices } from './sample-pages.ts';
import { sampleEntry } from './sample-school.ts';

const [pack] = sampleCatalog.packages;
const laid = pack?.films.find(({ media }) => media !== null);
if (pack === undefined || laid === undefined) throw new Error('The sample has a package, and a film that lies in it');

const elsewhere = (id: string, title: string, provider: NonNullable<CatalogFilm['provider']>): CatalogFilm => ({
  ...laid,
  id: `prove/${id}`,
  title: { nb: title, nn: title },
  media: null,
  provider,
});

/** Films in each of their states: here with all there is, with others, and to come. */
const films: CatalogFilm[] = [
  {
    ...laid,
    id: 'prove/synstolket',
    title: { nb: 'Eddik og olje', nn: 'Eddik og olje', en: 'Vinegar and oil' },
    media: {
      film: 'content/prove/films/synstolket/film.mp4',
      webm: 'content/prove/films/synstolket/film.webm',
      described: 'content/prove/films/synstolket/film.synstolket.mp4',
      poster: 'content/prove/films/synstolket/poster.webp',
      captions: { nb: 'content/prove/films/synstolket/film.nb.vtt', en: 'content/prove/films/synstolket/film.en.vtt' },
    },
    audioDescription: { mode: 'described', why: null },
    licence: 'CC BY-NC 4.0',
    contributors: [{ name: 'Lysfilm', role: 'filmmaker' }],
  },
  {
    ...elsewhere('vimeo', 'På Vimeo', { name: 'vimeo', url: 'https://vimeo.com/76979871' }),
    media: {
      film: null,
      webm: null,
      described: null,
      poster: 'content/prove/films/vimeo/poster.webp',
      captions: { nb: 'content/prove/films/vimeo/film.nb.vtt', nn: 'content/prove/films/vimeo/film.nn.vtt' },
    },
    audioDescription: { mode: 'none', why: { nb: 'Den kommer når filmen lages på nytt i 2027.' } },
  },
  elsewhere('youtube', 'På YouTube', { name: 'youtube', url: 'https://www.youtube.com/watch?v=aqz-KE-bpKQ' }),
  elsewhere('vert', 'Hos kommunen', { name: 'host', url: 'https://film.kommune.example/vis/12' }),
  elsewhere('ukjent', 'Hos en vert som pakken ikke nevner', { name: 'host', url: 'https://ukjent.example/12' }),
];

const filmBlock = (id: string, film: string, optional = false): Block => ({
  id,
  kind: 'film',
  form: 'plenary',
  minutes: { plenary: minutes(3), group: minutes(4, 6, 10), pair: minutes(2) },
  optional,
  inside: null,
  film,
  source: null,
  question: null,
});
const shown = (block: string): BodyNode => ({ type: 'block', block, title: null, answers: [], children: [] });
/** A picture with and without a caption, on the page itself and in a frame; the second is narrower than the page. */
const figure = (caption: string | null, width = 1200): BodyNode => ({
  type: 'figure',
  file: `content/prove/figures/spor-${width}.webp`,
  size: { width, height: Math.round((width * 9) / 16) },
  alt: 'Tre spor som møtes i en vei.',
  caption,
});
const [words] = Object.values(deep.texts);
if (words === undefined) throw new Error('The sample page has a text');

const all: PageText = {
  ...words,
  title: 'En side med alt',
  how: 'Les alene før møtet, og snakk sammen på teamet om det dere så.',
  body: [
    ...words.body.slice(0, 1),
    figure('<p>Sporene <em>møtes</em> <cite data-sources="prove/sawyer"></cite>.</p>'),
    shown('synstolket'),
    ...words.body.slice(2),
    { type: 'callout', kind: 'example', title: null, children: [figure(null, 320)] },
  ],
};

/** A page with everything that an author can say of it. */
const told: CatalogPage = {
  ...deep,
  id: 'prove/alt',
  file: 'content/prove/tilstander/alt.mdx',
  module: 'prove/tilstander',
  part: 'sider',
  need: 'may',
  revision: 3,
  curriculum: ['NOR01-06', 'KM1234', 'TT1', 'XY9'],
  provenance: {
    status: 'draft',
    reviewBy: '2027-08-15',
    contributors: [
      { name: 'Kari Nordmann', role: 'author' },
      { name: 'Høgskolen i Fjellheim', role: 'adviser' },
    ],
    changes: [
      { revision: 3, kind: 'breaking', what: 'Oppgaven om tegn er delt i to.' },
      { revision: 2, kind: 'wording', what: 'Språket er gått over.' },
    ],
  },
  blocks: [filmBlock('synstolket', 'prove/synstolket', true), ...deep.blocks.slice(1)],
  texts: { nb: all, ...furtherTexts(all) },
};

/** A page whose films lie with others, and whose nynorsk is older than its bokmål. */
const withOthers: CatalogPage = {
  ...voices,
  id: 'prove/hos-andre',
  file: 'content/prove/tilstander/hos-andre.mdx',
  module: 'prove/tilstander',
  part: 'sider',
  revision: 4,
  provenance: { ...untold, status: 'review' },
  blocks: [
    filmBlock('vimeo', 'prove/vimeo'),
    filmBlock('vert', 'prove/vert'),
    filmBlock('ukjent', 'prove/ukjent'),
    ...voices.blocks,
  ],
  texts: {
    nb: {
      ...words,
      title: 'Filmer hos andre',
      goals: [],
      keyPoints: [],
      body: [shown('vimeo'), shown('vert'), shown('ukjent'), ...(voices.texts.nb?.body.slice(1) ?? [])],
    },
    nn: {
      ...words,
      title: 'Filmar hos andre',
      summary: 'Frå å hugse til å bruke.',
      goals: [],
      keyPoints: [],
      translates: 2,
      contributors: [{ name: 'Ola Nordmann', role: 'translator' }],
      body: [shown('vimeo'), ...(voices.texts.nn?.body.slice(1) ?? [])],
    },
  },
};

/** A page of text alone, in nynorsk alone. */
const textAlone: CatalogPage = {
  ...voices,
  id: 'prove/tekst',
  file: 'content/prove/tilstander/tekst.mdx',
  module: 'prove/tilstander',
  part: 'sider',
  kind: 'reading',
  blocks: [],
  texts: {
    nn: {
      ...words,
      title: 'Ein tekst',
      summary: 'Berre tekst, og berre på nynorsk.',
      goals: [],
      keyPoints: [],
      body: words.body.slice(0, 1),
    },
  },
};

const module: CatalogModule = {
  id: 'prove/tilstander',
  file: 'content/prove/tilstander/module.yaml',
  kind: 'subject',
  title: { nb: 'Tilstander', nn: 'Tilstandar' },
  purpose: { nb: 'Å se hver tilstand en side kan ha.', nn: 'Å sjå kvar tilstand ei side kan ha.' },
  weeks: null,
  leaderWeeks: null,
  audience: ['teacher'],
  requires: [],
  parts: [{ id: 'sider', title: { nb: 'Sidene', nn: 'Sidene' }, pages: [told.id, withOthers.id, textAlone.id] }],
  pages: [told, withOthers, textAlone],
  leaderSupport: null,
};

/** The sample catalog with a module more: pages and films in every state that the checker lets through. */
export const statesCatalog: Catalog = {
  ...sampleCatalog,
  packages: [
    {
      ...pack,
      provenance: {
        ...untold,
        status: 'review',
        reviewBy: '2028-01-31',
        contributors: [{ name: 'Redaksjonen', role: 'editor' }],
      },
      filmHosts: [{ name: 'Kommunens filmtjeneste', host: 'film.kommune.example' }],
      modules: [...pack.modules, module],
      films: [...pack.films, ...films],
    },
  ],
};

const path: Path = {
  id: 'host-2026',
  title: 'Alle tilstander',
  why: 'For å se dem.',
  steps: [
    { page: 'prove/alt', omit: ['sammenlign', 'bakgrunn'], because: 'Vi gjorde dem i fjor.' },
    { page: 'prove/hos-andre' },
    { page: 'prove/tekst' },
    { film: 'prove/youtube' },
    { block: 'prove/hos-andre#vimeo' },
  ],
};

/** The plan of a school that walks through them all. */
export function statesPlan(school: Partial<School> = {}): SitePlan {
  const index = indexCatalog(statesCatalog);
  const entry = sampleEntry(school);
  const [first] = entry.paths;
  if (first !== undefined) entry.paths = [{ ...first, value: path, html: {} }];
  return planSite(index, entry, resolveSchool(index, entry).value).value;
}
