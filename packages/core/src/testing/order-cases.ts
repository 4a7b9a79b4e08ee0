import type { PathCase } from './path-case.ts';

const verdier = { page: 'lk20/verdiloftet' };
const dybde = { page: 'lk20/hva-er-dybdelaering' };

/** Paths against the order rules and prerequisites of their package. */
export const orderCases: PathCase[] = [
  {
    name: 'module 5 before module 1',
    steps: [{ module: 'lk20/veien-videre' }, { module: 'lk20/verdier' }],
    walk: 'status verdiloftet mote-verdier tre-utsagn',
    told: ['path/order-broken /steps/1/module'],
  },
  {
    name: 'module 5 first of all is one module out of place',
    steps: [{ module: 'lk20/veien-videre' }, { module: 'lk20/verdier' }, { module: 'lk20/laereplaner' }],
    walk: 'status verdiloftet mote-verdier tre-utsagn strukturen',
    told: ['path/order-broken /steps/0/module'],
  },
  {
    name: 'module 1 last of all is one module out of place',
    steps: [{ module: 'lk20/laereplaner' }, dybde, { page: 'lk20/hvorfor-temaer' }, verdier],
    walk: 'strukturen hva-er-dybdelaering mote-definisjon hvorfor-temaer verdiloftet mote-verdier',
    told: ['path/order-broken /steps/3/page'],
  },
  {
    name: 'modules 2 to 4 come as the school likes, and one may return',
    steps: [
      verdier,
      { page: 'lk20/hvorfor-temaer' },
      { module: 'lk20/laereplaner' },
      { page: 'lk20/status' },
      { page: 'lk20/tre-utsagn' },
    ],
    walk: 'verdiloftet mote-verdier hvorfor-temaer strukturen status tre-utsagn',
    told: [],
  },
  {
    name: 'a required module left out is one warning',
    steps: [dybde, { module: 'lk20/laereplaner' }],
    walk: 'hva-er-dybdelaering mote-definisjon strukturen',
    told: ['path/prerequisite-left-out /steps/0/page'],
  },
  {
    name: 'a required page left out',
    steps: [verdier, { page: 'lk20/bakgrunn' }],
    walk: 'verdiloftet mote-verdier bakgrunn mote-definisjon',
    told: ['path/prerequisite-left-out /steps/1/page'],
  },
  {
    name: 'a required page that comes after',
    steps: [verdier, { page: 'lk20/bakgrunn' }, dybde],
    walk: 'verdiloftet mote-verdier bakgrunn hva-er-dybdelaering mote-definisjon',
    told: ['path/prerequisite-late /steps/2/page'],
  },
];
