import type { Source } from '@stifinner/schemas';
import { expect, test } from 'vitest';
import type { Catalog, PageText } from '../../catalog/catalog.ts';
import { indexCatalog } from '../../catalog/index-catalog.ts';
import { minutesOfModule } from '../../minutes/of-module.ts';
import { buildCatalog } from '../../testing/build-catalog.ts';
import { sampleCatalog } from '../../testing/sample-catalog.ts';
import { writtenPath } from '../../testing/written.ts';
import { mapOf, mapTotals } from './map-package.ts';

const mapIn = (catalog: Catalog, id: string) => {
  const index = indexCatalog(catalog);
  return mapOf(index.packages.get(id)!, index);
};
const lk20 = mapIn(sampleCatalog, 'lk20');

test('modules with parts, pages and meetings in the order of the shelf, and what was refused', () => {
  const depth = lk20.modules.find(({ id }) => id === 'lk20/dybdelaering')!;
  expect(
    depth.parts.map(({ id, pages, meetings }) => [id, pages.map((page) => page.id), meetings.map((each) => each.id)]),
  ).toEqual([
    ['definisjon', ['lk20/hva-er-dybdelaering', 'lk20/bakgrunn'], ['lk20/mote-definisjon']],
    ['laere', ['lk20/a-laere-a-laere'], ['lk20/mote-laere']],
  ]);
  expect(depth.meetings.map(({ id }) => id)).toEqual(['lk20/mote-hele']);
  expect(depth.minutes).toEqual(minutesOfModule(indexCatalog(sampleCatalog).modules.get('lk20/dybdelaering')!).total);
  const across = lk20.modules.find(({ id }) => id === 'lk20/tverrfaglig')!;
  expect(across.parts.map(({ refused }) => refused)).toEqual([['lk20/odelagt']]);
  expect(lk20.missing.find(({ what }) => what === 'refused')?.where).toEqual(['page:lk20/odelagt', 'film:lk20/odelagt-film']);
});

test('what comes before what: order rules pair by pair, what modules build on, what pages build on', () => {
  const said = lk20.edges.map(({ kind, from, to, hard }) => `${kind} ${from.slice(5)} ${to.slice(5)} ${hard}`);
  expect(said).toContain('order verdier dybdelaering true');
  expect(said).toContain('order introduksjon veien-videre true');
  expect(said).toContain('module verdier dybdelaering false');
  expect(said.filter((edge) => edge.startsWith('page'))).toEqual(['page hva-er-dybdelaering bakgrunn false']);
  const both = lk20.edges.find(({ kind, from, to }) => kind === 'order' && `${from} ${to}` === 'lk20/verdier lk20/veien-videre');
  expect(both?.why).toBe('Overordnet del er forståelsesrammen. Den samler trådene.');
});

test('sums are those of the modules, and totals those of all packages', () => {
  const typical = lk20.modules.reduce((sum, module) => sum + module.total.typical, 0);
  expect(lk20.total.typical).toBe(typical);
  expect(mapTotals([lk20, mapIn(sampleCatalog, 'multimodal')])).toMatchObject({ modules: 7, pages: 10, meetings: 5, paths: 1 });
});

test('a suggested path takes each page once: whole, or some of it', () => {
  const steps = [{ block: 'lk20/hva-er-dybdelaering#les-nou' }, { film: 'lk20/hva-er-dybdelaering' }, { module: 'lk20/verdier' }];
  const catalog = structuredClone(sampleCatalog);
  catalog.packages[0]!.paths = [{ ...writtenPath(steps, { title: 'Kort' }, 'lk20/kort'), translations: [] }];
  const [path] = mapIn(catalog, 'lk20').paths;
  expect(path).toMatchObject({ id: 'lk20/kort', title: 'Kort', language: 'nb', languages: ['nb'] });
  expect(path?.takes).toEqual([
    { page: 'lk20/hva-er-dybdelaering', whole: false },
    { page: 'lk20/verdiloftet', whole: true },
    { page: 'lk20/tre-utsagn', whole: true },
  ]);
  expect(path?.meetings).toEqual(['lk20/mote-verdier']);
});

const text = (title: string, translates: number | null): PageText => ({
  ...{ title, summary: '', how: null, goals: [], keyPoints: [], body: [], translates, contributors: [] },
});
const source = (id: string, perspective: string, rest: Partial<Source> = {}): Source => ({
  ...{ id: `p/${id}`, kind: 'research', perspective, access: 'open', type: 'book', title: id, author: [] },
  ...rest,
});

test('what is missing, and where; a package that has all misses nothing', () => {
  const catalog = buildCatalog({
    p: { films: ['f'], modules: { m: { parts: { d: { s: {}, t: {} } }, meetings: { mote: 'd' } } } },
  });
  const [pkg] = catalog.packages;
  const [module] = pkg!.modules;
  const [s, t] = module!.pages;
  const media = { film: 'f.mp4', webm: null, described: null, poster: null, captions: { nb: 'f.nb.vtt' } };
  Object.assign(s!, { revision: 2, cites: ['p/bok'], texts: { nb: text('S', null), nn: text('S', 1) } });
  Object.assign(t!, { provenance: { ...t!.provenance, status: 'draft' }, texts: { nb: text('T', null) } });
  Object.assign(module!.leaderSupport!, { texts: { nb: text('L', null), nn: text('L', 1) } });
  Object.assign(pkg!.films[0]!, { status: 'published', media, transcript: { nb: 'Alt.', nn: 'Alt.' } });
  pkg!.sources = [source('bok', 'ett', { access: 'paywalled' }), source('to', 'to')];
  const told = () =>
    mapIn(catalog, 'p').missing.map(({ what, language, where }) => `${what} ${language ?? ''}: ${where.join(' ')}`);
  expect(told()).toEqual([
    'translation-missing nn: page:p/t',
    'translation-stale nn: page:p/s',
    'not-published : page:p/t',
    'captions-missing nn: film:p/f',
    'audio-description-missing : film:p/f',
    'perspectives-few : module:p/m',
    'open-research-missing : module:p/m',
    'source-unused : source:p/to',
  ]);
  Object.assign(s!, { cites: ['p/bok', 'p/to'], texts: { nb: text('S', null), nn: text('S', 2) } });
  Object.assign(t!, { provenance: { ...t!.provenance, status: 'published' }, texts: { nb: text('T', null), nn: text('T', 1) } });
  Object.assign(pkg!.films[0]!, {
    media: { ...media, captions: { nb: 'f.nb.vtt', nn: 'f.nn.vtt' } },
    audioDescription: { mode: 'not-needed', why: null },
  });
  expect(told()).toEqual([]);
});

test('sources by perspective, those with most first, each by the name that the package gives it', () => {
  const catalog = buildCatalog({ p: { modules: { m: { parts: {} } } } });
  const [pkg] = catalog.packages;
  pkg!.perspectives = { b: { nb: 'Det andre' } };
  pkg!.sources = [source('en', 'c'), source('to', 'b'), source('tre', 'a'), source('fire', 'b')];
  const told = mapIn(catalog, 'p').perspectives.map(({ id, title, sources }) => [id, title, sources.map((each) => each.id)]);
  expect(told).toEqual([
    ['b', 'Det andre', ['p/to', 'p/fire']],
    ['a', 'a', ['p/tre']],
    ['c', 'c', ['p/en']],
  ]);
});

test('it is plain data', () => expect(JSON.parse(JSON.stringify(lk20))).toEqual(lk20));
