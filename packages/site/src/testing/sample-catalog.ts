import { type Catalog, type CatalogFilm, type CatalogMeeting, type CatalogModule, untold } from '@stifinner/core';
import { deep, minutes, voices } from './sample-pages.ts';

const film = (id: string, media: CatalogFilm['media']): CatalogFilm => ({
  id,
  file: `content/${id}/film.yaml`,
  title: { nb: 'Hva er dybdelæring?', nn: 'Kva er djupnelæring?' },
  summary: { nb: 'Fra å huske til å bruke, på tre minutter.', nn: 'Frå å hugse til å bruke, på tre minutt.' },
  status: media === null ? 'planned' : 'published',
  seconds: 170,
  media,
  provider: null,
  licence: null,
  contributors: [],
  transcript: media === null ? null : { nb: 'Første avsnitt.\n\nAndre avsnitt.', nn: 'Første avsnitt.\n\nAndre avsnitt.' },
  audioDescription:
    media === null ? null : { mode: 'not-needed', why: { nb: 'Alt som ses, blir sagt.', nn: 'Alt ein ser, blir sagt.' } },
  questions: [
    {
      id: 'egen',
      kind: 'open',
      form: 'group',
      minutes: minutes(4, 6, 10),
      text: {
        nb: 'Når så dere sist en elev bruke noe gammelt på noe nytt?',
        nn: 'Når såg de sist ein elev bruke noko gammalt på noko nytt?',
      },
      answers: [],
    },
    {
      id: 'hvilket',
      kind: 'closed',
      form: 'pair',
      minutes: minutes(2),
      text: { nb: 'Hva kjennetegner varig forståelse?', nn: 'Kva kjenneteiknar varig forståing?' },
      answers: [
        { text: { nb: 'At den & det "sitter" <nå>' }, correct: false, feedback: { nb: 'Det sier lite om mars.' } },
        { text: { nb: 'At den kan brukes senere' }, correct: true, feedback: { nb: 'Ja, også i noe nytt.' } },
      ],
    },
  ],
  minutes: { alone: minutes(3), group: minutes(4, 6, 10), pair: minutes(2) },
});

const meeting = (id: string, module: string, part: string | null, title: string): CatalogMeeting => ({
  id,
  module,
  part,
  across: 'team',
  roles: ['chair', 'note-taker'],
  rounds: [
    { form: 'alone', minutes: minutes(4), size: null, rule: null, output: 'keywords' },
    { form: 'group', minutes: minutes(12), size: '3-5', rule: 'round-without-comment', output: 'sentence' },
    { form: 'plenary', minutes: minutes(8, 10, 12), size: null, rule: 'open-discussion', output: 'decision' },
  ],
  minutes: { alone: minutes(4), group: minutes(12), plenary: minutes(8, 10, 12) },
  texts: {
    nb: {
      title,
      purpose: 'Et felles språk for dybdelæring.',
      product: 'Tre tegn på dybdelæring som vi vil se etter.',
      roles: [
        { html: '<p>Holder tiden. Snakker sist.</p>' },
        { html: '<p>Skriver tre eller fire hovedpunkter og sender dem samme dag.</p>' },
      ],
      rounds: [
        { html: '<p>Hvilke tegn så du?</p>' },
        { html: '<p>Si ett tegn hver, uten kommentarer.</p>' },
        { html: '<p>Hvilke tre tegn velger vi?</p>' },
      ],
    },
  },
});

const values: CatalogModule = {
  id: 'prove/verdier',
  file: 'content/prove/verdier/module.yaml',
  kind: 'introduction',
  title: { nb: 'Verdier og prinsipper', nn: 'Verdiar og prinsipp' },
  purpose: { nb: 'Å se hva verdiløftet betyr hos oss.', nn: 'Å sjå kva verdiløftet betyr hos oss.' },
  weeks: { least: 4, most: 5 },
  leaderWeeks: { least: 3, most: 4 },
  audience: ['teacher', 'leader'],
  requires: [],
  parts: [{ id: 'hva', title: { nb: 'Hva elevene sier', nn: 'Kva elevane seier' }, pages: ['prove/elevstemmer'] }],
  pages: [voices],
  leaderSupport: null,
};

const deepLearning: CatalogModule = {
  id: 'prove/dybdelaering',
  file: 'content/prove/dybdelaering/module.yaml',
  kind: 'subject',
  title: { nb: 'Dybdelæring', nn: 'Djupnelæring' },
  purpose: { nb: 'Å gi kollegiet et felles språk for dybdelæring.', nn: 'Å gi kollegiet eit felles språk for djupnelæring.' },
  weeks: { least: 4 },
  leaderWeeks: null,
  audience: ['teacher', 'leader'],
  requires: [
    {
      id: 'prove/verdier',
      hard: false,
      why: { nb: 'Overordnet del sier hva læringen er god for.', nn: 'Overordna del seier kva læringa er god for.' },
    },
  ],
  parts: [{ id: 'definisjon', title: { nb: 'Definisjon og bakgrunn', nn: 'Definisjon og bakgrunn' }, pages: ['prove/dybde'] }],
  pages: [deep],
  leaderSupport: {
    file: 'content/prove/dybdelaering/leder.mdx',
    reading: minutes(5, 6, 8),
    basis: 'guess',
    cites: ['prove/nou'],
    provenance: untold,
    revision: 1,
    meetings: [
      meeting('prove/mote-1', 'prove/dybdelaering', 'definisjon', 'Hva leter vi etter?'),
      meeting('prove/mote-2', 'prove/dybdelaering', null, 'Hele modulen'),
    ],
    texts: {
      nb: {
        title: 'Å lede arbeidet med dybdelæring',
        summary: 'Hva dere gjør klart, og hvor motstanden kommer.',
        translates: null,
        contributors: [],
        body: [
          { type: 'html', html: '<p>Begynn med deg selv.</p>' },
          { type: 'meeting', meeting: 'prove/mote-1' },
        ],
      },
    },
  },
};

/** A small catalog with one of everything: for tests, and to look at. */
export const sampleCatalog: Catalog = {
  packages: [
    {
      id: 'prove',
      file: 'content/prove/package.yaml',
      title: { nb: 'Prøvepakken', nn: 'Prøvepakken' },
      version: '1.0',
      languages: ['nb', 'nn'],
      licence: 'CC BY 4.0',
      purpose: { nb: 'Å prøve alt som finnes på et nettsted.', nn: 'Å prøve alt som finst på ein nettstad.' },
      publisher: 'Prøveforlaget',
      provenance: untold,
      moduleMinutes: null,
      filmHosts: [],
      perspectives: { laeringsvitenskap: { nb: 'læringsvitenskap', nn: 'læringsvitskap' } },
      modules: [values, deepLearning],
      order: [
        {
          rule: 'before',
          modules: ['prove/verdier'],
          than: ['prove/dybdelaering'],
          why: { nb: 'Den er rammen for det andre.', nn: 'Ho er ramma for det andre.' },
        },
      ],
      films: [
        film('prove/dybde', null),
        film('prove/laget', {
          film: 'content/prove/films/laget/film.mp4',
          poster: null,
          webm: null,
          described: null,
          captions: { nb: 'content/prove/films/laget/film.nb.vtt', nn: 'content/prove/films/laget/film.nn.vtt' },
        }),
      ],
      sources: [
        {
          id: 'nou',
          kind: 'policy',
          perspective: 'kompetanse',
          access: 'open',
          type: 'report',
          title: 'Fremtidens skole',
          author: [{ literal: 'NOU 2015: 8' }],
          issued: 2015,
          publisher: 'Kunnskapsdepartementet',
          URL: 'https://www.regjeringen.no/nou-2015-8',
        },
        {
          id: 'sawyer',
          kind: 'research',
          perspective: 'laeringsvitenskap',
          access: 'paywalled',
          type: 'chapter',
          title: 'The new science of learning',
          author: [{ family: 'Sawyer', given: 'R. K.' }],
          issued: 2014,
          'container-title': 'The Cambridge handbook',
          page: '1–18',
          DOI: '10.1017/CBO9781139519526',
        },
      ],
      paths: [
        {
          id: 'prove/forslag',
          file: 'content/prove/paths/forslag.yaml',
          language: 'nb',
          value: {
            id: 'forslag',
            title: 'Forslaget',
            why: 'Slik kan dere begynne.',
            steps: [{ title: 'Før dere begynner', text: 'Velkommen' }, { page: 'prove/elevstemmer' }],
          },
          places: {},
          html: { '/steps/0/text': '<p>Velkommen.</p>' },
          translations: [],
        },
      ],
      moved: [],
    },
  ],
  refused: [],
};
