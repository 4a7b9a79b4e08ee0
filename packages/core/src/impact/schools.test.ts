import { describe, expect, test } from 'vitest';
import type { Catalog, SchoolEntry } from '../catalog/catalog.ts';
import { block, buildPage, work } from '../testing/build-catalog.ts';
import { impactOfChange, packageIn, pageIn, stepsTold, textOf, threeSchools } from '../testing/impact-case.ts';
import { writtenPath } from '../testing/written.ts';

const changes: [name: string, change: (catalog: Catalog, schools: SchoolEntry[]) => unknown, told: string[]][] = [
  ['nothing', () => {}, []],
  [
    'words in bokmål',
    (all) => Object.assign(pageIn(all, 'en').texts.nb!, { summary: 'Ny.' }),
    ['hel/host 1 page p/en changed: summary'],
  ],
  [
    'words in nynorsk',
    (all) => Object.assign(pageIn(all, 'en').texts.nn!, { summary: 'Ny.' }),
    ['nynorsk/host 1 page p/en changed: summary'],
  ],
  [
    'words of a block that one school leaves out',
    (all) => {
      for (const text of Object.values(pageIn(all, 'en').texts))
        text.body = textOf('x', ['snakk'])
          .body.slice(0, 2)
          .concat({ type: 'block', block: 'prov', title: 'Ny', answers: [], children: [] });
    },
    ['hel/host 1 page p/en changed: text blocks prov:title+text', 'nynorsk/host 1 page p/en changed: text -prov:changed'],
  ],
  [
    'a block that is gone, left out by one school',
    (all) => {
      pageIn(all, 'en').blocks.pop();
      for (const text of Object.values(pageIn(all, 'en').texts)) text.body.pop();
    },
    ['nynorsk/host 1 page p/en changed: omissions -prov:gone', 'hel/host 1 page p/en changed: blocks minutes prov:gone'],
  ],
  [
    'a new block',
    (all) => pageIn(all, 'fire').blocks.push(block('ny', work('pair', 5))),
    ['liten/host 1 page p/fire changed: blocks minutes ny:new'],
  ],
  [
    'a film that a page shows',
    (all) => Object.assign(packageIn(all).films[0]!, { seconds: 200 }),
    ['liten/host 1 page p/fire changed: blocks film:film'],
  ],
  ['a page that nobody takes', (all) => Object.assign(pageIn(all, 'tre').texts.nb!, { summary: 'Ny.' }), []],
  [
    'a new page in a module that is taken whole',
    (all) => {
      const page = { ...buildPage('p', 'p/m', 'a', 'ny', ['teacher'], {}), texts: { nb: textOf('Ny') } };
      packageIn(all).modules[0]!.pages.push(page);
    },
    ['hel/host 3 page p/ny new (module)'],
  ],
  [
    'a meeting that came',
    (all) => {
      const support = packageIn(all).modules[0]!.leaderSupport!;
      support.meetings.push({ ...support.meetings[0]!, id: 'p/mer' });
    },
    ['hel/host 4 meeting p/mer new (part)', 'nynorsk/host 3 meeting p/mer new (part)'],
  ],
  [
    'a meeting that went',
    (all) => packageIn(all).modules[0]!.leaderSupport!.meetings.pop(),
    ['hel/host 3 meeting p/mote gone', 'nynorsk/host 2 meeting p/mote gone'],
  ],
  ['a page that was taken out', (all) => take(all, 'removed'), ['liten/host 1 page p/fire removed']],
  [
    'a page that was split',
    (all) => take(all, 'split'),
    ['liten/host 1 page p/fire→p/tre changed: title text blocks minutes address module film:gone'],
  ],
  [
    'a page that was refused',
    (all) => {
      packageIn(all).modules[1]!.pages.pop();
      all.refused.push({ kind: 'page', id: 'p/fire', file: 'content/p/n/fire.mdx' });
    },
    ['liten/host 1 page p/fire refused'],
  ],
  ['the order of pages', (all) => packageIn(all).modules[0]!.pages.reverse(), ['hel/host 2 page p/en changed: order']],
  [
    'a path that is written anew',
    (_, schools) => {
      schools[2]!.paths = [
        writtenPath([
          { page: 'p/fire', note: 'Ny merknad.' },
          { text: 'Hei.', title: 'Eget' },
        ]),
      ];
    },
    ['liten/host 1 page p/fire changed: note', 'liten/host 2 text null new'],
  ],
];

function take(all: Catalog, kind: 'removed' | 'split'): void {
  packageIn(all).modules[1]!.pages.pop();
  const to = kind === 'split' ? { to: ['tre', 'to'] } : {};
  packageIn(all).moved.push({ id: 'fire', what: 'page', kind, since: '1.1.0', ...to });
}

describe('what schools see', () => {
  test.each(changes)('%s', (_, change, told) => expect(stepsTold(impactOfChange(change))).toEqual(told));

  test('minutes of the path, the address of a step that moved, and a note that stands beside', () => {
    const { schools } = impactOfChange((all) => take(all, 'split'));
    const [path] = schools[0]!.paths;
    expect(path).toMatchObject({ rewritten: false, what: ['minutes'], minutes: { before: 7, after: 4 } });
    expect(path?.steps[0]?.address).toEqual({ before: 'host/fire/', after: 'host/tre/' });
    const noted = impactOfChange((all) => Object.assign(pageIn(all, 'en').texts.nn!, { summary: 'Ny.' }));
    expect(noted.schools[0]?.paths[0]?.steps[0]?.note).toBe(true);
  });

  test('a fault stops the schools that use it, and they come first', () => {
    const { schools, summary } = impactOfChange((all) => {
      pageIn(all, 'en').texts.nb!.summary = 'Ny.';
      packageIn(all).modules[1]!.pages.pop();
      all.refused.push({ kind: 'page', id: 'p/fire', file: 'content/p/n/fire.mdx' });
    });
    expect(schools.map(({ id }) => id)).toEqual(['liten', 'hel']);
    expect(schools[0]?.held).toEqual({ before: false, after: true, by: ['content/p/n/fire.mdx'] });
    // What the school would have shown is not counted as fewer minutes: it shows what it had.
    expect(schools[0]?.paths[0]).toMatchObject({ what: ['steps'], minutes: { before: 7, after: null } });
    expect(summary.schools).toEqual({ all: 3, paths: 2, library: 0, none: 1, held: 1 });
  });

  test('a page that went without a word is an error of the paths that name it', () => {
    const { schools, summary } = impactOfChange((all) => packageIn(all).modules[1]!.pages.pop());
    expect(schools[0]?.diagnostics).toMatchObject([
      { code: 'path/unknown-page', severity: 'error', file: 'sites/skole/paths/host.yaml' },
    ]);
    expect(summary).toMatchObject({ errors: 1, warnings: 0 });
  });

  test('what is left out, and is there no more', () => {
    const { schools } = impactOfChange((all) => {
      packageIn(all).modules[0]!.pages.pop();
      packageIn(all).moved.push({ id: 'tre', what: 'page', kind: 'removed', since: '1.1.0' });
    });
    expect(schools.find(({ id }) => id === 'hel')?.paths[0]?.leftOutGone).toEqual(['p/tre']);
  });

  test('schools that came, went, or were refused, and fields of school.yaml', () => {
    const { schools } = impactOfChange((_, all) => {
      const [whole, other, small] = all;
      all.splice(
        0,
        3,
        { ...whole!, value: null },
        { ...other!, value: { ...other!.value!, name: 'Ny skule' } },
        { ...small!, id: 'ny' },
      );
    });
    expect(schools.map(({ id, change, rewritten, paths }) => [id, change, rewritten, paths.map((path) => path.change)])).toEqual([
      ['liten', 'gone', [], ['gone']],
      ['ny', 'new', [], ['new']],
      ['nynorsk', 'changed', ['name'], []],
    ]);
  });

  test('leader support of a module that they take from', () => {
    const { schools } = impactOfChange((all) => Object.assign(packageIn(all).modules[0]!.leaderSupport!, { revision: 2 }));
    expect(schools.map(({ id, leading }) => [id, leading.map(({ kind, what }) => `${kind} ${what.join()}`)])).toEqual([
      ['hel', ['leader-support about']],
      ['nynorsk', ['leader-support about']],
    ]);
  });

  test('those that are only in the library are counted, not told', () => {
    const withLibrary = (schools: SchoolEntry[]) =>
      schools.map((school) => ({ ...school, value: { ...school.value!, outside: 'included' as const } }));
    const schools = withLibrary(threeSchools());
    const { schools: told, summary } = impactOfChange((all) => Object.assign(pageIn(all, 'tre').texts.nb!, { summary: 'Ny.' }), {
      schools,
    });
    expect(told).toEqual([]);
    expect(summary.schools).toEqual({ all: 3, paths: 0, library: 3, none: 0, held: 0 });
  });
});
