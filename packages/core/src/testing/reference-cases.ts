import type { PathCase } from './path-case.ts';

const verdier = { page: 'lk20/verdiloftet' };
const dybde = { page: 'lk20/hva-er-dybdelaering' };

/** What a path names that is unknown, refused or has moved. */
export const referenceCases: PathCase[] = [
  {
    name: 'an unknown page is one error',
    steps: [verdier, { page: 'lk20/verdilofte' }],
    walk: 'verdiloftet mote-verdier',
    told: ['path/unknown-page /steps/1/page'],
  },
  {
    name: 'what follows from a slip is no second fault',
    steps: [{ page: 'lk20/verdilofte' }, { page: 'lk20/hva-er-dybdelaring' }, { page: 'lk20/bakgrunn' }],
    walk: 'bakgrunn mote-definisjon',
    told: ['path/unknown-page /steps/0/page', 'path/unknown-page /steps/1/page'],
  },
  {
    name: 'unknown module',
    steps: [{ module: 'lk20/verdiar' }, dybde],
    walk: 'hva-er-dybdelaering mote-definisjon',
    told: ['path/unknown-module /steps/0/module'],
  },
  {
    name: 'unknown film',
    steps: [verdier, { film: 'lk20/elevstemme' }],
    walk: 'verdiloftet mote-verdier',
    told: ['path/unknown-film /steps/1/film'],
  },
  {
    name: 'unknown meeting',
    steps: [verdier, { meeting: 'lk20/mote-x' }],
    walk: 'verdiloftet mote-verdier',
    told: ['path/unknown-meeting /steps/1/meeting'],
  },
  {
    name: 'unknown block',
    steps: [verdier, { block: 'lk20/verdiloftet#snak' }],
    walk: 'verdiloftet mote-verdier',
    told: ['path/unknown-block /steps/1/block'],
  },
  {
    name: 'a block on an unknown page',
    steps: [verdier, { block: 'lk20/verdi#snakk' }],
    walk: 'verdiloftet mote-verdier',
    told: ['path/unknown-page /steps/1/block'],
  },
  {
    name: 'renamed, by way of another name',
    steps: [{ page: 'lk20/eldste-navn' }],
    walk: 'verdiloftet mote-verdier',
    told: ['path/renamed /steps/0/page'],
  },
  {
    name: 'merged into a page that the path has',
    steps: [verdier, { page: 'lk20/hva-er-laering' }, { page: 'lk20/a-laere-a-laere' }],
    walk: 'verdiloftet mote-verdier a-laere-a-laere mote-laere',
    told: ['path/merged /steps/1/page'],
  },
  {
    name: 'merged, with a note that must not be lost',
    steps: [verdier, { page: 'lk20/hva-er-laering', note: 'Vår.' }, { page: 'lk20/a-laere-a-laere' }],
    walk: 'verdiloftet mote-verdier a-laere-a-laere mote-laere a-laere-a-laere-2',
    told: ['path/merged /steps/1/page'],
  },
  {
    name: 'split: the first takes the place, and its omissions are looked over by a person',
    steps: [verdier, dybde, { page: 'lk20/dybde', omit: ['borte'], because: 'I fjor.' }],
    walk: 'verdiloftet mote-verdier hva-er-dybdelaering bakgrunn mote-definisjon',
    told: ['path/split /steps/2/page'],
  },
  {
    name: 'a block of a split page is found where it went',
    steps: [verdier, { block: 'lk20/dybde#eksempel' }],
    walk: 'verdiloftet mote-verdier hva-er-dybdelaering-eksempel',
    told: ['path/split /steps/1/block'],
  },
  {
    name: 'removed: a place is kept',
    steps: [verdier, { page: 'lk20/utgatt', note: 'Vår.' }],
    walk: 'verdiloftet mote-verdier utgatt',
    told: ['path/removed /steps/1/page'],
  },
  {
    name: 'moved in a circle: the package’s fault',
    steps: [verdier, { page: 'lk20/ring-a' }],
    walk: 'verdiloftet mote-verdier',
    told: [],
  },
  {
    name: 'refused: told elsewhere',
    steps: [verdier, { page: 'lk20/odelagt' }, { film: 'lk20/odelagt-film' }, { page: 'halv/side' }],
    walk: 'verdiloftet mote-verdier',
    told: [],
  },
  {
    name: 'based on a path that is not there',
    steps: [verdier],
    rest: { basedOn: 'lk20/kortt' },
    walk: 'verdiloftet mote-verdier',
    told: ['path/unknown-base /basedOn'],
  },
];
