import type { PathCase } from './path-case.ts';

const verdier = { page: 'lk20/verdiloftet' };
const dybde = { page: 'lk20/hva-er-dybdelaering' };

/** What a path takes, leaves out and comes back to, and where its meetings come. */
export const walkCases: PathCase[] = [
  { name: 'a page brings the meeting of its part', steps: [verdier], walk: 'verdiloftet mote-verdier', told: [] },
  {
    name: 'meetings come after the last page of their part, the whole module’s after its last step',
    steps: [verdier, { module: 'lk20/dybdelaering' }],
    walk: 'verdiloftet mote-verdier hva-er-dybdelaering bakgrunn mote-definisjon a-laere-a-laere mote-laere mote-hele',
    told: [],
  },
  {
    name: 'the whole module’s meeting does not come with one of its parts',
    steps: [verdier, dybde],
    walk: 'verdiloftet mote-verdier hva-er-dybdelaering mote-definisjon',
    told: [],
  },
  {
    name: 'a meeting that the path places stands there, and only there',
    steps: [{ meeting: 'lk20/mote-verdier' }, verdier],
    walk: 'mote-verdier verdiloftet',
    told: [],
  },
  {
    name: 'a meeting that is left out does not come',
    steps: [verdier],
    rest: { leaveOut: [{ meeting: 'lk20/mote-verdier', because: 'Vi tar det i teamene.' }] },
    walk: 'verdiloftet',
    told: [],
  },
  {
    name: 'a meeting that would not come need not be left out',
    steps: [verdier],
    rest: { leaveOut: [{ meeting: 'lk20/mote-start', because: 'Nei.' }] },
    walk: 'verdiloftet mote-verdier',
    told: ['path/needless-leave-out /leaveOut/0/meeting'],
  },
  {
    name: 'a meeting both placed and left out stays',
    steps: [verdier, { meeting: 'lk20/mote-verdier' }],
    rest: { leaveOut: [{ meeting: 'lk20/mote-verdier', because: 'Nei.' }] },
    walk: 'verdiloftet mote-verdier',
    told: ['path/placed-and-left-out /leaveOut/0/meeting'],
  },
  {
    name: 'coming back to a page is a warning, and does not move the meeting',
    steps: [verdier, { page: 'lk20/der-vi-er' }, verdier],
    walk: 'verdiloftet mote-verdier der-vi-er mote-start verdiloftet-2',
    told: ['path/repeated-step /steps/2/page'],
  },
  {
    name: 'a module taken twice is one warning',
    steps: [{ module: 'lk20/verdier' }, { module: 'lk20/verdier' }],
    walk: 'verdiloftet mote-verdier tre-utsagn verdiloftet-2 tre-utsagn-2',
    told: ['path/repeated-step /steps/1/module'],
  },
  {
    name: 'film, block, text and link have their place; a film and its page may share an id',
    steps: [
      verdier,
      { film: 'lk20/hva-er-dybdelaering' },
      dybde,
      { block: 'lk20/a-laere-a-laere#prov' },
      { text: 'Husk <alle>.' },
      { link: { title: 'Vår vurderingsplan', url: 'https://skole.example/' } },
    ],
    walk: 'verdiloftet mote-verdier hva-er-dybdelaering hva-er-dybdelaering-2 mote-definisjon a-laere-a-laere-prov tekst var-vurderingsplan',
    told: [],
  },
  {
    name: 'omitting what is not on the page',
    steps: [verdier, { ...dybde, omit: ['eksempel', 'eksempell'], because: 'I fjor.' }],
    walk: 'verdiloftet mote-verdier hva-er-dybdelaering mote-definisjon',
    told: ['path/unknown-block /steps/1/omit/1'],
  },
  {
    name: 'omitting twice, and inside what is omitted',
    steps: [verdier, { ...dybde, omit: ['les-nou', 'bakgrunn', 'bakgrunn'], because: 'I fjor.' }],
    walk: 'verdiloftet mote-verdier hva-er-dybdelaering mote-definisjon',
    told: ['path/repeated-omission /steps/1/omit/0', 'path/repeated-omission /steps/1/omit/2'],
  },
  {
    name: 'except takes pages of that module',
    steps: [{ module: 'lk20/verdier', except: ['lk20/tre-utsagn', 'lk20/der-vi-er'], because: 'I fjor.' }],
    walk: 'verdiloftet mote-verdier',
    told: ['path/except-outside-module /steps/0/except/1'],
  },
  {
    name: 'a module without pages left',
    steps: [verdier, { module: 'lk20/laereplaner', except: ['lk20/strukturen'], because: 'I fjor.' }],
    walk: 'verdiloftet mote-verdier',
    told: ['path/empty-module /steps/1/module'],
  },
];
