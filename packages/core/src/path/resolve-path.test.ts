import type { Path, Step } from '@stifinner/schemas';
import { describe, expect, test } from 'vitest';
import { indexCatalog } from '../catalog/index-catalog.ts';
import { sampleCatalog } from '../testing/sample-catalog.ts';
import { told, writtenPath } from '../testing/written.ts';
import { resolvePath } from './resolve-path.ts';
import type { ResolvedPath } from './resolved-path.ts';

const index = indexCatalog(sampleCatalog);
const resolve = (steps: Step[], rest: Partial<Path> = {}) => {
  const entry = writtenPath(steps, rest);
  const { value, diagnostics } = resolvePath(index, entry);
  return { value, diagnostics, told: told(entry, diagnostics), walk: walkOf(value) };
};
const walkOf = ({ steps }: ResolvedPath): string => steps.map(({ slug }) => slug).join(' ');

const verdier: Step = { page: 'lk20/verdiloftet' };
const dybde: Step = { page: 'lk20/hva-er-dybdelaering' };

interface Case {
  name: string;
  steps: Step[];
  rest?: Partial<Path>;
  walk: string;
  told: string[];
}

const cases: Case[] = [
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
  { name: 'an unknown page is one error', steps: [verdier, { page: 'lk20/verdilofte' }], walk: 'verdiloftet mote-verdier', told: ['path/unknown-page /steps/1/page'] },
  {
    name: 'what follows from a slip is no second fault',
    steps: [{ page: 'lk20/verdilofte' }, { page: 'lk20/hva-er-dybdelaring' }, { page: 'lk20/bakgrunn' }],
    walk: 'bakgrunn mote-definisjon',
    told: ['path/unknown-page /steps/0/page', 'path/unknown-page /steps/1/page'],
  },
  { name: 'unknown module', steps: [{ module: 'lk20/verdiar' }, dybde], walk: 'hva-er-dybdelaering mote-definisjon', told: ['path/unknown-module /steps/0/module'] },
  { name: 'unknown film', steps: [verdier, { film: 'lk20/elevstemme' }], walk: 'verdiloftet mote-verdier', told: ['path/unknown-film /steps/1/film'] },
  { name: 'unknown meeting', steps: [verdier, { meeting: 'lk20/mote-x' }], walk: 'verdiloftet mote-verdier', told: ['path/unknown-meeting /steps/1/meeting'] },
  { name: 'unknown block', steps: [verdier, { block: 'lk20/verdiloftet#snak' }], walk: 'verdiloftet mote-verdier', told: ['path/unknown-block /steps/1/block'] },
  { name: 'a block on an unknown page', steps: [verdier, { block: 'lk20/verdi#snakk' }], walk: 'verdiloftet mote-verdier', told: ['path/unknown-page /steps/1/block'] },
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
  { name: 'module 5 before module 1', steps: [{ module: 'lk20/veien-videre' }, { module: 'lk20/verdier' }], walk: 'status verdiloftet mote-verdier tre-utsagn', told: ['path/order-broken /steps/1/module'] },
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
    steps: [verdier, { page: 'lk20/hvorfor-temaer' }, { module: 'lk20/laereplaner' }, { page: 'lk20/status' }, { page: 'lk20/tre-utsagn' }],
    walk: 'verdiloftet mote-verdier hvorfor-temaer strukturen status tre-utsagn',
    told: [],
  },
  { name: 'a required module left out is one warning', steps: [dybde, { module: 'lk20/laereplaner' }], walk: 'hva-er-dybdelaering mote-definisjon strukturen', told: ['path/prerequisite-left-out /steps/0/page'] },
  { name: 'a required page left out', steps: [verdier, { page: 'lk20/bakgrunn' }], walk: 'verdiloftet mote-verdier bakgrunn mote-definisjon', told: ['path/prerequisite-left-out /steps/1/page'] },
  {
    name: 'a required page that comes after',
    steps: [verdier, { page: 'lk20/bakgrunn' }, dybde],
    walk: 'verdiloftet mote-verdier bakgrunn hva-er-dybdelaering mote-definisjon',
    told: ['path/prerequisite-late /steps/2/page'],
  },
  { name: 'renamed, by way of another name', steps: [{ page: 'lk20/eldste-navn' }], walk: 'verdiloftet mote-verdier', told: ['path/renamed /steps/0/page'] },
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
  { name: 'a block of a split page is found where it went', steps: [verdier, { block: 'lk20/dybde#eksempel' }], walk: 'verdiloftet mote-verdier hva-er-dybdelaering-eksempel', told: ['path/split /steps/1/block'] },
  { name: 'removed: a place is kept', steps: [verdier, { page: 'lk20/utgatt', note: 'Vår.' }], walk: 'verdiloftet mote-verdier utgatt', told: ['path/removed /steps/1/page'] },
  { name: 'moved in a circle: the package’s fault', steps: [verdier, { page: 'lk20/ring-a' }], walk: 'verdiloftet mote-verdier', told: [] },
  { name: 'refused: told elsewhere', steps: [verdier, { page: 'lk20/odelagt' }, { film: 'lk20/odelagt-film' }, { page: 'halv/side' }], walk: 'verdiloftet mote-verdier', told: [] },
  { name: 'based on a path that is not there', steps: [verdier], rest: { basedOn: 'lk20/kortt' }, walk: 'verdiloftet mote-verdier', told: ['path/unknown-base /basedOn'] },
];

describe('resolvePath', () => {
  test.each(cases)('$name', ({ steps, rest, walk, told: expected }) => {
    const resolved = resolve(steps, rest);
    expect(resolved.walk).toBe(walk);
    expect(resolved.told).toEqual(expected);
  });

  test('leaving out a section takes along what stands inside it, and shows what it saves', () => {
    const { value } = resolve([verdier, { ...dybde, omit: ['bakgrunn', 'sammenlign'], because: 'I fjor.' }]);
    const step = value.steps.find(({ slug }) => slug === 'hva-er-dybdelaering');
    expect(step?.minutes).toEqual({ alone: { least: 11, typical: 11, most: 11 }, pair: { least: 5, typical: 5, most: 5 } });
    expect(value.leftOut).toEqual([
      { kind: 'block', id: 'lk20/hva-er-dybdelaering#bakgrunn', because: 'I fjor.', minutes: { alone: { least: 13, typical: 16, most: 18 } } },
      { kind: 'block', id: 'lk20/hva-er-dybdelaering#sammenlign', because: 'I fjor.', minutes: { group: { least: 0, typical: 10, most: 15 } } },
    ]);
  });

  test('minutes count for whom they are for', () => {
    const { value } = resolve([verdier, { page: 'lk20/hva-er-dybdelaering', omit: ['film', 'eksempel', 'sammenlign', 'bakgrunn'], because: 'I fjor.' }]);
    expect(value.minutes.byAudience.teacher).toEqual(value.minutes.total);
    expect(value.minutes.byAudience.leader).toEqual({
      alone: { least: 4, typical: 4, most: 4 },
      group: { least: 90, typical: 90, most: 90 },
    });
    expect(value.minutes.byAudience.owner).toEqual({});
  });

  test('a page that is left out of its module, but taken by itself, is not left out', () => {
    const { value } = resolve([{ module: 'lk20/verdier', except: ['lk20/tre-utsagn', 'lk20/verdiloftet'], because: 'Senere.' }, verdier]);
    expect(value.leftOut.map(({ id }) => id)).toEqual(['lk20/tre-utsagn']);
  });

  test('what was refused blocks the path that needs it', () => {
    expect(resolve([verdier, { module: 'lk20/tverrfaglig' }]).value.blockedBy).toEqual(['content/lk20/tverrfaglig/odelagt.mdx']);
    expect(resolve([verdier, { module: 'lk20/tverrfaglig', except: ['lk20/odelagt'], because: 'Nei.' }]).value.blockedBy).toEqual([]);
    expect(resolve([verdier, { page: 'lk20/ring-a' }]).value.blockedBy).toEqual(['content/lk20/moved.yaml']);
  });

  test('uses names each thing by kind', () => {
    expect(resolve([{ block: 'lk20/hva-er-dybdelaering#film' }, verdier]).value.uses).toEqual([
      'film:lk20/hva-er-dybdelaering',
      'meeting:lk20/mote-verdier',
      'module:lk20/dybdelaering',
      'module:lk20/verdier',
      'page:lk20/hva-er-dybdelaering',
      'page:lk20/verdiloftet',
    ]);
  });

  test('notes and texts are taken from what was made into HTML, and never raw', () => {
    const entry = writtenPath([{ ...verdier, note: 'Ta <med>' } as Step, { text: '*Husk*', title: 'Før' }]);
    const { value } = resolvePath(index, { ...entry, html: { '/steps/1/text': '<p><em>Husk</em></p>' } });
    expect(value.steps[0]?.note).toBe('<p>Ta &lt;med&gt;</p>');
    expect(value.steps.at(-1)).toMatchObject({ kind: 'text', title: 'Før', html: '<p><em>Husk</em></p>', minutes: {}, slug: 'for' });
  });

  test('what went out of the package says so in its place', () => {
    const step = resolve([verdier, { page: 'lk20/utgatt', note: 'Vår' }]).value.steps.at(-1);
    expect(step).toMatchObject({ kind: 'text', title: 'Utgått', note: '<p>Vår</p>' });
    expect(step?.kind === 'text' && step.html).toBe('<p>Innholdet er &lt;foreldet&gt;.</p><p>Utgått i versjon 1.1.0: <code>lk20/utgatt</code></p>');
  });
});

describe('what a finding says', () => {
  const first = (steps: Step[]) => resolve(steps).diagnostics[0];
  test.each([
    [[verdier, { page: 'lk20/verdilofte' }], 'Uventet side `lk20/verdilofte`, forventet id-en til en side i pakken `lk20`', 'Mente du `lk20/verdiloftet`?'],
    [[verdier, { page: 'verdiloftet' }], 'Uventet side `verdiloftet`, forventet id-en til en side i en av pakkene `lk20` og `multimodal`', 'Sett pakken foran: `lk20/verdiloftet`.'],
    [[verdier, { page: 'lk20/elevstemmer' }], 'Uventet side `lk20/elevstemmer`, forventet id-en til en side i pakken `lk20`', '`lk20/elevstemmer` er en film. Skriv `film: lk20/elevstemmer`.'],
    [[verdier, { page: 'lk20/toString' }], 'Uventet side `lk20/toString`, forventet id-en til en side i pakken `lk20`', undefined],
    [
      [{ module: 'lk20/veien-videre' }, { module: 'lk20/verdier' }],
      'Uventet modul `lk20/verdier` etter `lk20/veien-videre`, forventet den før',
      'Regel 1 og 2 for rekkefølgen i `lk20`: Overordnet del er forståelsesrammen. Den samler trådene. Flytt steg 2 foran steg 1.',
    ],
    [
      [{ page: 'lk20/status' }, { block: 'lk20/status#snakk' }, verdier, { module: 'lk20/laereplaner' }],
      'Uventet modul `lk20/veien-videre` før `lk20/verdier` og `lk20/laereplaner`, forventet den etterpå',
      'Regel 1 og 2 for rekkefølgen i `lk20`: Overordnet del er forståelsesrammen. Den samler trådene. Flytt steg 1 og 2 til etter steg 4.',
    ],
    [
      [dybde],
      'Uventet modul `lk20/dybdelaering` uten `lk20/verdier`, forventet modulen `lk20/verdier` i stien',
      'Det som går tapt: Begrunnelsen ligger i verdiene. Ta med modulen, eller la det stå slik om dere har valgt det.',
    ],
  ] as [Step[], string, string | undefined][])('%j', (steps, message, help) => {
    expect(first(steps)?.message).toBe(message);
    expect(first(steps)?.help).toBe(help);
  });
});
