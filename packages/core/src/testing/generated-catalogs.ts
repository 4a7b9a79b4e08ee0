import type { Move, OrderRule, Step } from '@stifinner/schemas';
import fc from 'fast-check';
import type { Block, Catalog, PathEntry, Refused } from '../catalog/catalog.ts';
import { workForms } from '../minutes/arithmetic.ts';
import { block, buildCatalog, type ModuleData, type PackageData, work } from './build-catalog.ts';
import { writtenPath } from './written.ts';

const packages = ['pk', 'toString'];
const modules = ['m1', 'm2', 'm3', 'm4'];
const parts = ['d1', 'd2'];
const blocks = ['b1', 'b2', 'b3', '__proto__'];
const pages = modules.flatMap((module) => parts.flatMap((part) => [`${module}-${part}-a`, `${module}-${part}-b`]));
const films = ['f1', pages[0]!];
const meetings = modules.flatMap((module) => [`${module}-mote-1`, `${module}-mote-2`]);
const gone = ['borte-1', 'borte-2', 'borte-3'];

const some = fc.constantFrom;
const qualified = (ids: string[]) => fc.tuple(some(...packages), some(...ids)).map(([pkg, id]) => `${pkg}/${id}`);

const blockData: fc.Arbitrary<Block[]> = fc.uniqueArray(some(...blocks), { maxLength: 4 }).chain((ids) =>
  fc.tuple(
    ...ids.map((id, number) =>
      fc
        .record({
          form: some(...workForms),
          minutes: some(0, '5', '5-10', '4-8-20'),
          optional: fc.boolean(),
          film: fc.option(qualified([...films, 'ukjent'])),
          inside: fc.option(some(...ids.slice(0, number), ...ids.slice(0, 1)), { freq: 2 }),
        })
        .map(({ form, minutes, ...rest }) =>
          block(id, work(form, minutes), { ...rest, form, inside: rest.inside === id ? null : rest.inside }),
        ),
    ),
  ),
);

const pageData = fc.record({
  blocks: blockData,
  reading: some('0', '4', '3-6'),
  audience: fc.subarray(['teacher' as const, 'leader' as const, 'owner' as const], { minLength: 1 }),
  requires: fc.array(fc.record({ id: qualified([...pages, 'ukjent']), hard: fc.boolean(), why: fc.constant('Fordi.') }), {
    maxLength: 2,
  }),
});

const moduleData = (name: string): fc.Arbitrary<ModuleData> => {
  const partData = (part: string) =>
    fc.record(
      { [`${name}-${part}-a`]: fc.option(pageData, { freq: 12 }), [`${name}-${part}-b`]: fc.option(pageData, { freq: 5 }) },
      { requiredKeys: [`${name}-${part}-a`] },
    );
  return fc.record({
    parts: fc.record({ d1: partData('d1'), d2: partData('d2') }, { requiredKeys: ['d1'] }) as fc.Arbitrary<ModuleData['parts']>,
    meetings: fc.dictionary(some(`${name}-mote-1`, `${name}-mote-2`), fc.option(some(...parts))),
    requires: fc.array(fc.record({ id: qualified(modules), hard: fc.boolean(), why: fc.constant({ nb: 'Fordi.' }) }), {
      maxLength: 1,
    }),
  });
};

const moveData: fc.Arbitrary<Move> = fc.record({
  id: some(...gone, ...pages.slice(0, 2)),
  what: some('page' as const, 'film' as const, 'meeting' as const, 'module' as const),
  kind: some('renamed' as const, 'merged' as const, 'split' as const, 'removed' as const),
  to: fc.array(some(...gone, ...pages, ...films), { minLength: 1, maxLength: 3 }),
  since: fc.constant('1.1.0'),
});

const orderRule = (pkg: string): fc.Arbitrary<OrderRule> => {
  const ids = modules.map((module) => `${pkg}/${module}`);
  return fc.record({
    rule: some('before' as const, 'last' as const),
    modules: fc.subarray(ids, { minLength: 1, maxLength: 2 }),
    than: fc.subarray(ids, { minLength: 1 }),
    hard: fc.boolean(),
    why: fc.constant({ nb: 'Fordi.' }),
  });
};

const packageData = (pkg: string): fc.Arbitrary<PackageData> =>
  fc
    .record({
      modules: fc.tuple(...modules.map((name) => fc.option(moduleData(name), { freq: 6 }))),
      films: fc.subarray(films),
      order: fc.array(orderRule(pkg), { maxLength: 3 }),
      moved: fc.array(moveData, { maxLength: 4 }),
    })
    .map(({ modules: data, ...rest }) => ({
      ...rest,
      modules: Object.fromEntries(data.flatMap((module, number) => (module ? [[modules[number]!, module]] : []))),
    }));

const refusal: fc.Arbitrary<Refused> = fc.oneof(
  fc.record({ kind: some('page' as const), id: qualified(pages), file: some('a.mdx', 'b.mdx') }),
  fc.record({ kind: some('film' as const), id: qualified([...films, 'ukjent']), file: some('a.yaml', 'b.yaml') }),
  fc.record({ kind: some('module' as const), id: qualified(modules), file: some('c.yaml') }),
  fc.record({ kind: some('meeting' as const), id: qualified(meetings), file: some('content/pk/m1/leder.mdx') }),
);

/** Catalogs with nearly every fault that one may have, and names that a plain object would trip over. */
export const catalogs: fc.Arbitrary<Catalog> = fc
  .tuple(packageData('pk'), fc.option(packageData('toString')), fc.array(refusal, { maxLength: 3 }))
  .map(([first, second, refused]) => buildCatalog(second ? { pk: first, toString: second } : { pk: first }, refused));

/** Ids that are there, for the most part; else ids that moved, and ids that nothing bears. */
const mostly = (ids: string[], odd: string[]): fc.Arbitrary<string> =>
  ids.length === 0 ? qualified(odd) : fc.oneof({ weight: 12, arbitrary: some(...ids) }, { weight: 1, arbitrary: qualified(odd) });

/** Paths through a catalog. Some are sound; the others have every fault that one may have. */
export function pathsIn(catalog: Catalog): fc.Arbitrary<PathEntry> {
  const within = catalog.packages.flatMap((pkg) => pkg.modules);
  const sound = within.flatMap((module) => module.pages);
  const movedPages = catalog.packages.flatMap((pkg) =>
    pkg.moved.filter(({ what }) => what === 'page').map(({ id }) => `${pkg.id}/${id}`),
  );
  const page = mostly([...sound.map(({ id }) => id), ...movedPages], [...pages, ...gone, 'ukjent', 'constructor']);
  const module = mostly(
    within.map(({ id }) => id),
    [...modules, ...gone],
  );
  const film = mostly(
    catalog.packages.flatMap((pkg) => pkg.films.map(({ id }) => id)),
    gone,
  );
  const meeting = mostly(
    within.flatMap(({ leaderSupport }) => (leaderSupport?.meetings ?? []).map(({ id }) => id)),
    [...meetings, ...gone],
  );
  const withBlocks = sound.filter((each) => each.blocks.length > 0);
  const omitting = withBlocks.map((each) =>
    fc
      .subarray(
        each.blocks.map(({ id }) => id),
        { minLength: 1 },
      )
      .map((omit): Step => ({ page: each.id, omit, because: 'I fjor.' })),
  );
  const step: fc.Arbitrary<Step> = fc.oneof(
    { weight: 8, arbitrary: fc.record({ page, note: fc.constant('Vår <egen>.') }, { requiredKeys: ['page'] }) },
    { weight: 4, arbitrary: module.map((id) => ({ module: id })) },
    {
      weight: 4,
      arbitrary: fc.oneof(
        ...omitting,
        page.map((id) => ({ page: id, omit: ['b1', 'b1'], because: 'Nei.' })),
      ),
    },
    fc
      .tuple(module, fc.array(page, { minLength: 1, maxLength: 2 }))
      .map(([id, except]) => ({ module: id, except, because: 'Nei.' })),
    film.map((id) => ({ film: id })),
    mostly(
      withBlocks.flatMap((each) => each.blocks.map(({ id }) => `${each.id}#${id}`)),
      pages.map((id) => `${id}#ukjent`),
    ).map((id) => ({ block: id })),
    meeting.map((id) => ({ meeting: id })),
    fc.constantFrom<Step>(
      { text: 'Husk.' },
      { text: 'Husk.', title: 'a' },
      { link: { title: 'm1 d1 a', url: 'https://skole.example/' } },
    ),
  );
  return fc
    .tuple(fc.array(step, { minLength: 1, maxLength: 10 }), fc.array(meeting, { maxLength: 2 }))
    .map(([steps, leaveOut]) => writtenPath(steps, { leaveOut: leaveOut.map((id) => ({ meeting: id, because: 'Nei.' })) }));
}

/** A catalog, and a path through it. */
export const walks: fc.Arbitrary<[Catalog, PathEntry]> = catalogs.chain((catalog) =>
  pathsIn(catalog).map((entry): [Catalog, PathEntry] => [catalog, entry]),
);
