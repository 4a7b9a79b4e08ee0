import { join } from 'node:path';
import type { SourceFile } from '@stifinner/authoring';
import {
  type Drafted,
  draftFilm,
  draftModule,
  draftPackage,
  draftPage,
  draftPath,
  draftSchool,
  draftTranslation,
  type Ground,
  type PageKind,
} from '@stifinner/authoring/skeleton';
import { readPackages } from '@stifinner/reader';
import { beforeAll, describe, expect, test } from 'vitest';
import { fixtureTree } from './rules-tree.ts';
import { SkeletonTree } from './skeleton-tree.ts';

const root = join(import.meta.dirname, '..');

const kinds: readonly PageKind[] = ['reading', 'film', 'reflection', 'discussion', 'practice'];

describe.each(['nb', 'nn'] as const)('in an empty folder, in %s', (language) => {
  const tree = new SkeletonTree([]);
  const part = language === 'nb' ? 'hva-og-hvorfor' : 'kva-og-kvifor';

  test('a package is sound at once', () => {
    expect(tree.put((ground) => draftPackage({ id: 'p', title: 'Les: alt', language, licence: 'CC-BY-4.0' }, ground))).toEqual(
      [],
    );
  });

  test('and so is each module in it, on its place in the list', () => {
    for (const [id, kind] of [
      ['slutt', 'closing'],
      ['fag', 'subject'],
      ['mer', 'introduction'],
    ] as const)
      expect(tree.put((ground) => draftModule({ package: 'p', id, title: `Om & ${id}`, kind }, ground))).toEqual([]);
    expect(tree.text('content/p/package.yaml')).toContain('modules: [introduksjon, mer, fag, slutt]\n');
  });

  test.each(kinds)('and a page of the kind %s, with what it shows', (kind) => {
    const page = { package: 'p', module: 'fag', id: `om-${kind}`, title: `Om ${kind}`, kind, cites: [] };
    expect(tree.put((ground) => draftPage({ ...page, part: { id: part } }, ground))).toEqual([]);
    expect(tree.text(`content/p/fag/om-${kind}.mdx`)).toMatch(
      /<(?:Task|Question) id="[a-z-]+" kind="[a-z]+" form="[a-z]+" minutes="/,
    );
  });

  test('and a page in a part of its own, which gets a meeting', () => {
    const page = { package: 'p', module: 'fag', id: 'ny', title: 'Ny', kind: 'reading', cites: ['bytt-ut-dokument'] } as const;
    expect(tree.put((ground) => draftPage({ ...page, part: { newTitle: 'Ny del' } }, ground))).toEqual([]);
    expect(tree.text('content/p/fag/leder.mdx')).toContain('<Meeting id="mote-ny-del" part="ny-del"');
  });

  test('and a path that the package suggests', () => {
    const path = { home: { package: 'p' }, id: 'forslag', title: 'Et forslag', steps: ['fag', 'slutt'] };
    expect(tree.put((ground) => draftPath(path, ground))).toEqual([]);
  });

  test('a film is to be shown, and a school to say how accessible its site is', () => {
    const film = { package: 'p', id: 'film', title: 'Film', place: null, seconds: 180, captions: {} };
    expect(tree.put((ground) => draftFilm(film, ground))).toEqual(['film/not-shown']);
    const school = { id: 'skole', name: 'Skolen', owner: 'eier', language, colour: '#2b6a4d', steps: ['p/fag'] };
    expect(tree.put((ground) => draftSchool(school, ground))).toEqual(['text/unwritten', 'school/no-accessibility-statement']);
    const path = {
      home: { school: 'skole' },
      id: 'host',
      title: 'Høst',
      steps: ['p/om-reading', 'p/om-film#snakk-sammen', 'p/film'],
    };
    // The package is a draft, as its pages are; a school is not.
    expect(tree.put((ground) => draftPath(path, ground))).toEqual(['text/unwritten']);
    expect(tree.text('sites/skole/school.yaml')).toMatch(/^paths: \[[a-z-]+, host\]$/m);
  });
});

describe('in a tree that was sound', () => {
  let base: SkeletonTree;
  beforeAll(() => {
    base = new SkeletonTree(fixtureTree(join(root, 'test/rules'), '_base'));
  });

  test('all that is made is sound, and what is no draft waits for its text', () => {
    expect(base.put((ground) => draftModule({ package: 'p', id: 'ny', title: 'Ny', kind: 'subject' }, ground))).toEqual([
      'text/unwritten',
    ]);
    const page = { package: 'p', module: 'fag', part: { id: 'del' }, kind: 'reading', cites: ['kilde'] } as const;
    expect(base.put((ground) => draftPage({ ...page, id: 'midt', title: 'Midt', after: 'side' }, ground))).toEqual([]);
    expect(base.text('content/p/fag/module.yaml')).toContain('  - { id: del, title: { nb: Del }, pages: [side, midt, annen] }\n');
    expect(
      base.put((ground) => draftPath({ home: { school: 'skole' }, id: 'ny', title: 'Ny', steps: ['side'] }, ground)),
    ).toEqual(['text/unwritten']);
  });

  const page = { package: 'p', module: 'fag', part: { id: 'del' }, kind: 'reading', cites: [], title: 'Ny' } as const;
  const school = { id: 'lia', name: 'Lia', owner: 'eier', language: 'nb', colour: '#2b6a4d', steps: [] } as const;
  test.each<[string, (ground: Ground) => Drafted, RegExp]>([
    [
      'an id that is taken, in whatever module',
      (ground) => draftPage({ ...page, id: 'slutten' }, ground),
      /en side med id-en `slutten`.*`slutten-2`/,
    ],
    ['what is no id', (ground) => draftPage({ ...page, id: 'Å lære' }, ground), /«Å lære».*`a-laere`/],
    ['the name of the leader support', (ground) => draftPage({ ...page, id: 'leder' }, ground), /`leder`.*`leder-1`/],
    [
      'a part that is not there',
      (ground) => draftPage({ ...page, id: 'enda-en', part: { id: 'dell' } }, ground),
      /`dell`.*`del`/,
    ],
    ['a module that is not there', (ground) => draftPage({ ...page, id: 'enda-en', module: 'fagg' }, ground), /`fagg`.*`fag`/],
    ['a source that is not there', (ground) => draftPage({ ...page, id: 'enda-en', cites: ['kild'] }, ground), /`kild`.*`kilde`/],
    [
      'a page to come after that is not there',
      (ground) => draftPage({ ...page, id: 'enda-en', after: 'x' }, ground),
      /`x`.*`side`, `midt`, `annen`/,
    ],
    [
      'a package that is not there',
      (ground) => draftModule({ package: 'q', id: 'enda-en', title: 'Ny', kind: 'subject' }, ground),
      /`q`.*`p`/,
    ],
    [
      'the name of a folder',
      (ground) => draftModule({ package: 'p', id: 'films', title: 'x', kind: 'subject' }, ground),
      /`films`.*`films-1`/,
    ],
    ['a step that is not there', (ground) => draftSchool({ ...school, steps: ['p/sid'] }, ground), /`p\/sid`.*`p\/side`/],
    ['a school that is there', (ground) => draftSchool({ ...school, id: 'skole' }, ground), /en skole med id-en `skole`/],
    [
      'a path of a school that is not there',
      (ground) => draftPath({ home: { school: 'skol' }, id: 'x', title: 'x', steps: [] }, ground),
      /`skol`.*`skole`/,
    ],
    [
      'a language that is not meant',
      (ground) => draftTranslation({ package: 'p', of: 'side', language: 'nn' }, ground),
      /nynorsk.*`languages`/,
    ],
    [
      'the original language',
      (ground) => draftTranslation({ package: 'p', of: 'side', language: 'nb' }, ground),
      /alt på bokmål/,
    ],
  ])('%s is refused', (_, make, reason) => expect(base.put(make)).toMatch(reason));

  test('what would have errors is told before it is written', () => {
    const film = { package: 'p', id: 'lang', title: 'Lang', place: null, seconds: 300, captions: {} };
    expect(base.put((ground) => draftFilm(film, ground))).toContain('film/too-long');
  });
});

describe('in the sample content', () => {
  let tree: SkeletonTree;
  beforeAll(() => {
    // What a school has chosen is no matter here, and nor are the pictures of another package.
    tree = new SkeletonTree(readPackages(root).filter(({ name }) => name.startsWith('content/lk20/')));
  });
  /** Both languages of the packages are the author's to write. */
  const untranslated = ['translation/missing', 'translation/missing', 'translation/text-missing'];

  test('a module and a page only wait for their other language', () => {
    const module = { package: 'lk20', id: 'ny-modul', title: 'Ny modul', kind: 'subject' } as const;
    // module.yaml has no draft of its own.
    expect([...tree.put((ground) => draftModule(module, ground))].sort()).toEqual(['text/unwritten', ...untranslated]);
    const before = tree.text('content/lk20/dybdelaering/module.yaml');
    const page = { package: 'lk20', module: 'dybdelaering', part: { id: 'definisjon' }, id: 'ny-side', title: 'Ny', cites: [] };
    expect(tree.put((ground) => draftPage({ ...page, kind: 'practice' }, ground))).toEqual(['translation/missing']);
    const after = tree.text('content/lk20/dybdelaering/module.yaml');
    expect(after).toBe(
      before.replace('bakgrunn-for-dybdelaering, tre-innvendinger]', 'bakgrunn-for-dybdelaering, tre-innvendinger, ny-side]'),
    );
  });

  test.each([
    ['lk20/ny-side', []],
    ['lk20/bakgrunn-for-dybdelaering', ['text/unwritten']],
    ['lk20/laereplaner/leder', ['text/unwritten']],
  ])('%s is translated with its blocks and meetings', (id, found) => {
    const [pkg = '', ...rest] = id.split('/');
    const of = rest.join('/');
    expect(tree.put((ground) => draftTranslation({ package: pkg, of, language: 'nn' }, ground))).toEqual(found);
    const name = tree.files.find(
      (file) => file.name.endsWith(`/${rest.at(-1)}.nn.mdx`) && file.name.includes(rest.length > 1 ? 'laereplaner' : pkg),
    )!.name;
    const [original, translation] = [tree.text(name.replace('.nn.', '.')), tree.text(name)];
    const unmarked = translation.replaceAll('OMSET: ', '');
    expect(translation.match(/OMSET: /g)?.length).toBeGreaterThan(5);
    // Below the top it is the original, word for word, but for the marks.
    expect(unmarked.slice(unmarked.indexOf('\n---\n'))).toBe(original.slice(original.indexOf('\n---\n')));
  });

  test('an id that was given up is not given again', () => {
    const moved = new SkeletonTree([
      ...fixtureTree(join(root, 'test/rules'), '_base'),
      asFile('content/p/moved.yaml', '- { id: gammel, what: page, kind: renamed, to: [side], since: "1.0.0" }\n'),
    ]);
    const page = {
      package: 'p',
      module: 'fag',
      part: { id: 'del' },
      id: 'gammel',
      title: 'x',
      kind: 'reading',
      cites: [],
    } as const;
    expect(moved.put((ground) => draftPage(page, ground))).toMatch(/gitt opp.*`gammel-2`/);
  });
});

function asFile(name: string, text: string): SourceFile {
  const bytes = new TextEncoder().encode(text);
  return { name, size: bytes.length, bytes };
}
