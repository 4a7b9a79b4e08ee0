import type { OrderRule } from '@stifinner/schemas';
import type { Catalog } from '../catalog/catalog.ts';
import { block, buildCatalog, type ModuleData, work } from './build-catalog.ts';
import { writtenPath } from './written.ts';

const discussed = (id: string) => ({ [id]: { blocks: [block('snakk', work('group', '8-15'))] } });

/** Six modules in the order rules of the field: 1 before 2 to 5, 2 to 4 as the school likes, 5 last. */
export const curriculumOrder: OrderRule[] = [
  {
    rule: 'before',
    modules: ['lk20/verdier'],
    than: ['lk20/laereplaner', 'lk20/dybdelaering', 'lk20/tverrfaglig', 'lk20/veien-videre'],
    why: { nb: 'Overordnet del er forståelsesrammen.' },
  },
  { rule: 'last', modules: ['lk20/veien-videre'], why: { nb: 'Den samler trådene.' } },
];

const needsValues = { requires: [{ id: 'lk20/verdier', hard: false, why: { nb: 'Begrunnelsen ligger i verdiene.' } }] };

const depth: ModuleData = {
  ...needsValues,
  parts: {
    definisjon: {
      'hva-er-dybdelaering': {
        audience: ['teacher', 'leader'],
        blocks: [
          block('film', { ...work('alone', 3), ...work('pair', 5) }, { kind: 'film', film: 'lk20/hva-er-dybdelaering' }),
          block('eksempel', work('alone', 4), { kind: 'reflection', form: 'alone' }),
          block('sammenlign', work('group', '8-10-15'), { optional: true }),
          block('bakgrunn', work('alone', 3), { kind: 'section', form: 'alone' }),
          block('les-nou', work('alone', '10-15'), { kind: 'reading', form: 'alone', inside: 'bakgrunn' }),
        ],
      },
      bakgrunn: { requires: [{ id: 'lk20/hva-er-dybdelaering', hard: false, why: 'Begrepene forklares der.' }] },
    },
    laere: { 'a-laere-a-laere': { blocks: [block('prov', work('practice', '30-45'), { kind: 'practice', form: 'practice' })] } },
  },
  meetings: { 'mote-definisjon': 'definisjon', 'mote-laere': 'laere', 'mote-hele': null },
};

/** A small package as schools know it, another with one module, and some that moved or was refused. */
export const sampleCatalog: Catalog = buildCatalog(
  {
    lk20: {
      films: ['hva-er-dybdelaering', 'elevstemmer'],
      order: curriculumOrder,
      modules: {
        introduksjon: { parts: { start: discussed('der-vi-er') }, meetings: { 'mote-start': 'start' } },
        verdier: {
          parts: { verdiloftet: discussed('verdiloftet'), stemmer: discussed('tre-utsagn') },
          meetings: { 'mote-verdier': 'verdiloftet' },
        },
        laereplaner: { ...needsValues, parts: { struktur: discussed('strukturen') } },
        dybdelaering: depth,
        tverrfaglig: { ...needsValues, parts: { hvorfor: { ...discussed('hvorfor-temaer'), odelagt: null } } },
        'veien-videre': { ...needsValues, parts: { status: discussed('status') } },
      },
      paths: [writtenPath([{ page: 'lk20/verdiloftet' }], {}, 'lk20/kort')],
      moved: [
        { id: 'verdier-i-praksis', what: 'page', kind: 'renamed', to: ['verdiloftet'], since: '1.1.0' },
        { id: 'eldste-navn', what: 'page', kind: 'renamed', to: ['verdier-i-praksis'], since: '1.0.1' },
        { id: 'hva-er-laering', what: 'page', kind: 'merged', to: ['a-laere-a-laere'], since: '1.1.0' },
        { id: 'dybde', what: 'page', kind: 'split', to: ['bakgrunn', 'hva-er-dybdelaering'], since: '1.1.0' },
        { id: 'utgatt', what: 'page', kind: 'removed', since: '1.1.0', note: 'Innholdet er <foreldet>.' },
        { id: 'ring-a', what: 'page', kind: 'renamed', to: ['ring-b'], since: '1.1.0' },
        { id: 'ring-b', what: 'page', kind: 'renamed', to: ['ring-a'], since: '1.1.0' },
      ],
    },
    multimodal: { films: ['elevstemmer'], modules: { vurdering: { parts: { kunst: discussed('vurdering-i-kunstfag') } } } },
  },
  [
    { kind: 'page', id: 'lk20/odelagt', file: 'content/lk20/tverrfaglig/odelagt.mdx' },
    { kind: 'film', id: 'lk20/odelagt-film', file: 'content/lk20/films/odelagt-film/film.yaml' },
    { kind: 'package', id: 'halv', file: 'content/halv/package.yaml' },
  ],
);
