import { fileURLToPath } from 'node:url';
import { type CheckedContent, checkContent, type SourceFile } from '@stifinner/authoring';
import { totalMinutes } from '@stifinner/core';
import { describe, expect, test } from 'vitest';
import { fixtureTree } from './rules-tree.ts';

const base = fixtureTree(fileURLToPath(new URL('rules', import.meta.url)), '_base');
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** The sound tree with some files changed (from their text) or added. */
function checked(changes: Record<string, (text: string) => string>): CheckedContent {
  const files = new Map<string, SourceFile>(base.map((file) => [file.name, file]));
  for (const [name, change] of Object.entries(changes)) {
    const bytes = encoder.encode(change(decoder.decode(files.get(name)?.bytes ?? new Uint8Array())));
    files.set(name, { name, size: bytes.length, bytes });
  }
  return checkContent([...files.values()]);
}

const refused = ({ catalog }: CheckedContent) => catalog.refused.map(({ kind, id, file }) => `${kind}:${id} ${file}`);
const broken = (text: string) => text.replace('---\n', '---\nukjent: 1\n');
const side = 'content/p/fag/side.mdx';
const annen = 'content/p/fag/annen.mdx';
const leder = 'content/p/fag/leder.mdx';
const film = 'content/p/films/film/film.yaml';
const pkgFile = 'content/p/package.yaml';
/** The package is meant for nynorsk too, and it is no matter how much of it is. */
const alsoNynorsk = (text: string) =>
  text.replace('[nb]', '[nb, nn]\nseverities: { translation/missing: off, translation/text-missing: off }');

describe('the catalog of the sound tree', () => {
  const { catalog, schools, counts, sources } = checkContent(base);
  const [pkg] = catalog.packages;
  const [fag] = pkg?.modules ?? [];
  const [page] = fag?.pages ?? [];

  test('counts what was read', () => {
    expect(counts).toEqual({
      files: base.length,
      packages: 1,
      modules: 2,
      pages: 3,
      films: 1,
      meetings: 2,
      paths: 2,
      schools: 1,
    });
    expect([...sources.keys()]).toEqual(base.map(({ name }) => name));
  });

  test('is JSON, with nothing refused', () => {
    expect(JSON.parse(JSON.stringify(catalog))).toEqual(catalog);
    expect(catalog.refused).toEqual([]);
  });

  test('has qualified ids, in the order that was written', () => {
    expect(pkg?.modules.map(({ id }) => id)).toEqual(['p/fag', 'p/slutt']);
    expect(fag?.parts).toEqual([{ id: 'del', title: { nb: 'Del' }, pages: ['p/side', 'p/annen'] }]);
    expect(page?.blocks.map(({ id, film: shown }) => [id, shown])).toEqual([
      ['film', 'p/film'],
      ['oppgave', null],
    ]);
    expect(fag?.leaderSupport?.cites).toEqual(['p/kilde', 'p/plan']);
    expect(fag?.leaderSupport?.meetings[0]).toMatchObject({ id: 'p/mote', module: 'p/fag', part: 'del', roles: ['chair'] });
    expect(pkg?.paths[0]).toMatchObject({ id: 'p/forslag', file: 'content/p/paths/forslag.yaml' });
    expect(schools[0]).toMatchObject({ id: 'skole', faults: [], paths: [{ id: 'sti' }] });
  });

  test('counts a film with its questions, watched in the work form of its block', () => {
    expect(pkg?.films[0]?.minutes).toEqual({
      alone: { least: 3, typical: 3, most: 3 },
      group: { least: 5, typical: 5, most: 5 },
    });
    const together = checked({ [side]: (text) => text.replace('<Film id="film"', '<Film id="film" form="plenary"') });
    const minutes = together.catalog.packages[0]?.modules[0]?.pages[0]?.blocks[0]?.minutes ?? {};
    expect(Object.keys(minutes).sort()).toEqual(['group', 'plenary']);
    expect(totalMinutes(minutes).typical).toBe(8);
  });
});

test('links to pages are qualified, in pages and in suggested paths; a school writes the package itself', () => {
  const note = (link: string) => (text: string) =>
    text.replace('- page: p/side', `- page: p/side\n    note: Se [en side](page:${link}).`);
  const { catalog, schools, diagnostics } = checked({
    [annen]: (text) => text.replace('Mer brødtekst.', 'Se [en side](page:side) og [samme](page:p/side).'),
    'content/p/paths/forslag.yaml': note('annen'),
    'sites/skole/paths/sti.yaml': note('p/annen'),
  });
  expect(diagnostics).toEqual([]);
  const body = JSON.stringify(catalog.packages[0]?.modules[0]?.pages[1]?.texts.nb?.body);
  expect(body.match(/page:[a-z/]+/g)).toEqual(['page:p/side', 'page:p/side']);
  expect(catalog.packages[0]?.paths[0]?.html['/steps/0/note']).toContain('href="page:p/annen"');
  expect(schools[0]?.paths[0]?.html['/steps/0/note']).toContain('href="page:p/annen"');
});

test('a suggested path is in the first language of its package, a school’s own in that of the school', () => {
  const languages = ({ catalog, schools }: CheckedContent) => [
    catalog.packages[0]?.paths[0]?.language,
    schools[0]?.paths[0]?.language,
  ];
  const school = 'sites/skole/school.yaml';
  const nynorsk = (text: string) => text.replace(/language: nb/, 'language: nn');
  expect(languages(checked({}))).toEqual(['nb', 'nb']);
  expect(languages(checked({ [school]: nynorsk }))).toEqual(['nb', 'nn']);
  expect(languages(checked({ [school]: (text) => `${nynorsk(text)}ukjent: 1\n` }))).toEqual(['nb', 'nb']);
});

test('a translation is a text of its page, and meetings have both', () => {
  const translated = (id: string, from: string) => (_: string) =>
    `---\n${id}title: Nynorsk\nsummary: Kort.\ntranslates: 1\n---\n${decoder.decode(base.find(({ name }) => name === from)?.bytes ?? undefined).split('---\n')[2]}`;
  const { catalog, diagnostics } = checked({
    [pkgFile]: alsoNynorsk,
    'content/p/fag/side.nn.mdx': translated('id: side\n', side),
    'content/p/fag/leder.nn.mdx': translated('', leder),
  });
  expect(diagnostics).toEqual([]);
  const fag = catalog.packages[0]?.modules[0];
  expect(fag?.pages[0]?.texts).toMatchObject({
    nb: { title: 'En side', translates: null },
    nn: { title: 'Nynorsk', translates: 1 },
  });
  expect(Object.keys(fag?.leaderSupport?.texts ?? {})).toEqual(['nb', 'nn']);
  expect(Object.keys(fag?.leaderSupport?.meetings[0]?.texts ?? {})).toEqual(['nb', 'nn']);
});

describe('what is refused is known by name, with the file to mend', () => {
  test.each<[string, Record<string, (text: string) => string>, string[]]>([
    ['a page with a fault', { [annen]: broken }, [`page:p/annen ${annen}`]],
    [
      'a page with a fault in its translation',
      { [pkgFile]: alsoNynorsk, 'content/p/fag/annen.nn.mdx': () => 'x' },
      ['page:p/annen content/p/fag/annen.nn.mdx'],
    ],
    [
      'a page with another id',
      { [annen]: (text) => text.replace('id: annen', 'id: ny') },
      [`page:p/annen ${annen}`, `page:p/ny ${annen}`],
    ],
    [
      'a page without its file',
      { 'content/p/fag/module.yaml': (text) => text.replace('annen', 'annen, ny') },
      ['page:p/ny content/p/fag/module.yaml'],
    ],
    [
      'a film, and the page that shows it',
      { [film]: (text) => text.replace('180', '720') },
      [`film:p/film ${film}`, `page:p/side ${film}`],
    ],
    [
      'a module with the leader support that it opens with',
      { [leder]: broken },
      [`meeting:p/mote ${leder}`, `module:p/fag ${leder}`, `page:p/annen ${leder}`, `page:p/side ${leder}`],
    ],
    [
      'sources, and what cites them',
      {
        'content/p/references.yaml': (text) => `@${text}`,
        'content/p/slutt/slutten.mdx': (text) => text.replace('revision', 'cites: [plan]\nrevision'),
      },
      [
        'source:p/kilde content/p/references.yaml',
        'source:p/plan content/p/references.yaml',
        'page:p/slutten content/p/references.yaml',
      ],
    ],
    [
      'a suggested path',
      { 'content/p/paths/forslag.yaml': (text) => `${text}ukjent: 1\n` },
      ['path:p/forslag content/p/paths/forslag.yaml'],
    ],
    [
      'what moved, in a list that cannot be read',
      { 'content/p/moved.yaml': () => '- { id: gammel, what: page, kind: removed, since: 1.0.0, x: 1 }\n' },
      ['page:p/gammel content/p/moved.yaml'],
    ],
  ])('%s', (_, changes, expected) => {
    const content = checked(changes);
    expect(content.diagnostics.filter(({ severity }) => severity === 'error')).toHaveLength(1);
    expect(refused(content)).toEqual(expect.arrayContaining(expected));
    const known = content.catalog.packages.flatMap((pkg) => [
      ...pkg.films.map(({ id }) => `film:${id}`),
      ...pkg.modules.flatMap((module) => [`module:${module.id}`, ...module.pages.map(({ id }) => `page:${id}`)]),
    ]);
    for (const entry of expected) expect(known).not.toContain(entry.split(' ')[0]);
  });

  test('a page that was copied with its id does not take the other along', () => {
    const content = checked({ [annen]: (text) => text.replace('id: annen', 'id: side') });
    expect(content.diagnostics.map(({ code }) => code)).toEqual(['file/id-differs']);
    expect(refused(content)).toEqual([`page:p/annen ${annen}`]);
  });

  test('a package takes all that is in it along', () => {
    const content = checked({ 'content/p/package.yaml': (text) => `${text}ukjent: 1\n` });
    expect(content.catalog.packages).toEqual([]);
    expect(refused(content).map((entry) => entry.split(' ')[0])).toEqual([
      'film:p/film',
      'meeting:p/mote',
      'meeting:p/mote-slutt',
      'module:p/fag',
      'module:p/slutt',
      'package:p',
      'page:p/annen',
      'page:p/side',
      'page:p/slutten',
      'path:p/forslag',
    ]);
  });

  test('of two pages with one id, neither stands', () => {
    const content = checked({
      'content/p/slutt/annen.mdx': () => decoder.decode(base.find(({ name }) => name === annen)?.bytes ?? undefined),
      'content/p/slutt/module.yaml': (text) => text.replace('slutten]', 'slutten, annen]'),
    });
    expect(content.diagnostics.map(({ code }) => code)).toEqual(['page/duplicate-id']);
    expect(content.catalog.packages.flatMap((pkg) => pkg.modules.flatMap(({ pages }) => pages.map(({ id }) => id)))).toEqual([
      'p/side',
      'p/slutten',
    ]);
  });

  test('a school with a fault has its name, and the files that hold it back', () => {
    const { schools } = checked({ 'sites/skole/school.yaml': (text) => `${text}ukjent: 1\n` });
    expect(schools).toMatchObject([{ id: 'skole', value: null, faults: ['sites/skole/school.yaml'] }]);
  });
});

test('a byte order mark and CRLF change neither the catalog nor a line or column', () => {
  const windows = base.map((file): SourceFile => {
    const bytes = encoder.encode(`\ufeff${decoder.decode(file.bytes ?? undefined).replaceAll('\n', '\r\n')}`);
    return { ...file, bytes, size: bytes.length };
  });
  expect(JSON.stringify(checkContent(windows).catalog)).toBe(JSON.stringify(checkContent(base).catalog));

  const faults = (text: string) =>
    text
      .replace('revision: 1', 'revision: 0')
      .replace(/<Film id="film"/, '<Film id="fim"')
      .replace('seconds: 180', 'seconds: 1x');
  const places = (files: SourceFile[], end: string, mark: string) =>
    checkContent(
      files.map((file) => {
        const bytes = encoder.encode(mark + faults(decoder.decode(file.bytes ?? undefined)).replaceAll('\n', end));
        return { ...file, bytes };
      }),
    ).diagnostics.map(({ at, code }) => ({ at, code }));
  expect(places(base, '\n', '').length).toBeGreaterThan(5);
  expect(places(base, '\r\n', '\ufeff')).toEqual(places(base, '\n', ''));
});
