import { describe, expect, test } from 'vitest';
import type { Catalog } from '../catalog/catalog.ts';
import { toRange } from '../minutes/to-range.ts';
import { block, work } from '../testing/build-catalog.ts';
import { impactOfChange, packageIn, pageIn, textOf, thingsTold, writtenCatalog } from '../testing/impact-case.ts';

const changes: [name: string, change: (catalog: Catalog) => unknown, told: string[]][] = [
  ['nothing', () => {}, []],
  [
    'words',
    (all) => Object.assign(pageIn(all, 'en').texts, { nb: textOf('p/en', ['snakk', 'prov'], { summary: 'Lang.' }) }),
    ['page p/en changed: summary [nb] (2)'],
  ],
  ['a title alone', (all) => Object.assign(pageIn(all, 'to').texts.nb!, { title: 'Ny' }), ['page p/to changed: title [nb] (1)']],
  [
    'a translation alone',
    (all) => Object.assign(pageIn(all, 'en').texts.nn!, { goals: ['Eit mål'] }),
    ['page p/en changed: summary [nn] (2)'],
  ],
  [
    'a translation that came',
    (all) => Object.assign(pageIn(all, 'to').texts, { nn: textOf('Ei', [], { translates: 1 }) }),
    ['page p/to changed: language [nn] (1)'],
  ],
  [
    'minutes alone',
    (all) => Object.assign(pageIn(all, 'en').blocks[0]!, { minutes: work('group', 15) }),
    ['page p/en changed: blocks minutes snakk:minutes 34→39 (2)'],
  ],
  [
    'a new block',
    (all) => pageIn(all, 'to').blocks.push(block('ny', work('pair', 5))),
    ['page p/to changed: blocks minutes ny:new 4→9 (1)'],
  ],
  ['a block that went', (all) => pageIn(all, 'en').blocks.pop(), ['page p/en changed: blocks minutes prov:gone 34→14 (2)']],
  [
    'the order of blocks',
    (all) => pageIn(all, 'en').texts.nb!.body.splice(1, 2, ...pageIn(all, 'en').texts.nb!.body.slice(1).reverse()),
    ['page p/en changed: order [nb] (2)'],
  ],
  ['a page that went', (all) => packageIn(all).modules[0]!.pages.pop(), ['page p/tre gone: (0)']],
  ['a page that was taken out', removed('removed', undefined), ['page p/tre removed: (0)']],
  ['a page that was merged', removed('merged', ['to']), ['page p/tre merged p/to: title text module [nb] (1)']],
  ['a page in another module', moveToOther, ['page p/tre changed: module (0)']],
  ['a new name', rename, ['page p/to renamed p/ny: (1)']],
  ['a film', (all) => Object.assign(packageIn(all).films[0]!, { seconds: 200 }), ['film p/f changed: film (1)']],
  [
    'a source',
    (all) =>
      void packageIn(all).sources.push({
        id: 'bok',
        kind: 'research',
        perspective: 'en',
        access: 'open',
        type: 'book',
        title: 'Bok',
        author: [],
      }),
    ['source p/bok new: (0)'],
  ],
  ['the order of modules', (all) => packageIn(all).modules.reverse(), ['package p changed: order (3)']],
  [
    'a meeting',
    (all) => {
      const [meeting] = packageIn(all).modules[0]!.leaderSupport!.meetings;
      Object.assign(meeting!, {
        minutes: work('group', 60),
        rounds: meeting!.rounds.map((round) => ({ ...round, minutes: toRange(60) })),
      });
    },
    ['meeting p/mote changed: minutes 45→60 (2)'],
  ],
];

function removed(kind: 'removed' | 'merged', to: string[] | undefined): (all: Catalog) => void {
  return (all) => {
    packageIn(all).modules[0]!.pages.pop();
    packageIn(all).moved.push({ id: 'tre', what: 'page', kind, since: '1.1.0', ...(to ? { to } : {}) });
  };
}

function moveToOther(all: Catalog): void {
  const [m, n] = packageIn(all).modules;
  n!.pages.push({ ...m!.pages.pop()!, module: n!.id, part: 'c' });
}

function rename(all: Catalog): void {
  pageIn(all, 'to').id = 'p/ny';
  packageIn(all).moved.push({ id: 'to', what: 'page', kind: 'renamed', to: ['ny'], since: '1.1.0' });
}

describe('what is told of packages', () => {
  test.each(changes)('%s', (_, change, told) => expect(thingsTold(impactOfChange(change))).toEqual(told));

  test('a text that is the same from another source is no change', () => {
    const parted = impactOfChange((all) => {
      const { body } = pageIn(all, 'en').texts.nb!;
      // A block between two paragraphs parts the HTML; without it the paragraphs are one again.
      body.splice(0, 1, { type: 'html', html: '<p>a</p>\n<p>b</p>' });
    });
    expect(thingsTold(parted)).toEqual(['page p/en changed: text [nb] (2)']);
    const from = writtenCatalog();
    pageIn(from, 'to').texts.nb!.body = [
      { type: 'html', html: '<p>a</p>' },
      { type: 'block', block: 'x', title: null, answers: [], children: [] },
      { type: 'html', html: '<p>b</p>' },
    ];
    pageIn(from, 'to').blocks = [block('x', work('pair', 5))];
    const without = impactOfChange(
      (all) => {
        pageIn(all, 'to').texts.nb!.body = [{ type: 'html', html: '<p>a</p>\n<p>b</p>' }];
        pageIn(all, 'to').blocks = [];
      },
      { from },
    );
    expect(thingsTold(without)).toEqual(['page p/to changed: blocks minutes [nb] x:gone 9→4 (1)']);
  });

  test('the bytes of a picture, and of captions', () => {
    const from = writtenCatalog();
    const media = { film: 'f.mp4', webm: null, described: null, poster: null, captions: { nb: 'f.nb.vtt' } };
    Object.assign(packageIn(from).films[0]!, { media });
    pageIn(from, 'to').texts.nb!.body.push({ type: 'figure', file: 'x.webp', size: null, alt: 'Tre.', caption: null });
    const told = (...changedFiles: string[]) => thingsTold(impactOfChange(() => {}, { from, changedFiles }));
    expect(told('x.webp')).toEqual(['figure x.webp changed: figures (1)']);
    expect(told('f.nb.vtt')).toEqual(['film p/f changed: captions [nb] (1)']);
    expect(told('f.mp4')).toEqual(['film p/f changed: film (1)']);
  });

  test('what was refused, and what is mended', () => {
    const refuse = (all: Catalog) => {
      packageIn(all).modules[0]!.pages.pop();
      all.refused.push({ kind: 'page', id: 'p/tre', file: 'content/p/m/tre.mdx' });
    };
    const refused = impactOfChange(refuse);
    expect(thingsTold(refused)).toEqual(['page p/tre refused: (0)']);
    expect(refused.refused).toEqual([{ kind: 'page', id: 'p/tre', file: 'content/p/m/tre.mdx' }]);
    const from = writtenCatalog();
    refuse(from);
    const mended = impactOfChange((all) => Object.assign(all, writtenCatalog()), { from });
    expect(thingsTold(mended)).toEqual(['page p/tre mended: (0)']);
    expect(mended.refusedBefore).toHaveLength(1);
  });
});

describe('revisions and translations', () => {
  const reword = (all: Catalog) => Object.assign(pageIn(all, 'en').texts.nb!, { summary: 'Ny innledning.' });

  test('new words without a new revision, which no translation can see', () => {
    const { things, translations, summary } = impactOfChange(reword);
    expect(things[0]?.revision).toEqual({ before: 1, after: 1, raised: false, expected: true });
    expect(translations).toMatchObject([
      { kind: 'page', id: 'p/en', language: 'nn', translates: 1, revision: 1, because: 'text-changed' },
    ]);
    expect(summary).toMatchObject({ notRaised: 1, stale: 1 });
  });

  test('a new revision, which a translation is then older than', () => {
    const { things, translations, summary } = impactOfChange((all) => {
      reword(all);
      pageIn(all, 'en').revision = 2;
    });
    expect(things[0]?.revision).toEqual({ before: 1, after: 2, raised: true, expected: true });
    expect(translations).toMatchObject([{ language: 'nn', translates: 1, revision: 2, because: 'older-revision' }]);
    expect(summary).toMatchObject({ notRaised: 0, stale: 1 });
  });

  test.each<[string, (all: Catalog) => unknown]>([
    ['minutes', (all) => Object.assign(pageIn(all, 'en').blocks[0]!, { minutes: work('group', 15) })],
    ['a translation', (all) => Object.assign(pageIn(all, 'en').texts.nn!, { summary: 'Ny.' })],
    ['a film that it shows', (all) => Object.assign(packageIn(all).films[0]!, { questions: [] })],
  ])('%s needs no new revision, and leaves translations as they are', (_, change) => {
    expect(impactOfChange(change).summary).toMatchObject({ notRaised: 0, stale: 0 });
  });

  test('a draft has no revisions yet, and a translation that follows is not stale', () => {
    const from = writtenCatalog();
    pageIn(from, 'en').provenance = { ...pageIn(from, 'en').provenance, status: 'draft' };
    const both = impactOfChange(
      (all) => {
        reword(all);
        pageIn(all, 'en').texts.nn!.summary = 'Ny innleiing.';
      },
      { from },
    );
    expect(both.summary).toMatchObject({ notRaised: 0, stale: 0 });
  });
});
