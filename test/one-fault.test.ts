import { fileURLToPath } from 'node:url';
import { checkContent, type SourceFile } from '@stifinner/authoring';
import { describe, expect, test } from 'vitest';
import { fixtureTree } from './rules-tree.ts';

const base = fixtureTree(fileURLToPath(new URL('rules', import.meta.url)), '_base');
const encoder = new TextEncoder();
const textOf = (file: SourceFile): string => new TextDecoder().decode(file.bytes ?? new Uint8Array());
const isMdx = ({ name }: SourceFile): boolean => name.endsWith('.mdx');
const isList = ({ name }: SourceFile): boolean => name.endsWith('references.yaml');
const hasId = ({ name }: SourceFile): boolean => !name.endsWith('leder.mdx');

/** Puts a line of YAML first in a file or its front matter, or a field first in the first item of a list. */
const first = (file: SourceFile, line: string): string =>
  isMdx(file)
    ? textOf(file).replace('---\n', `---\n${line}\n`)
    : isList(file)
      ? textOf(file).replace('- {', `- { ${line},`)
      : `${line}\n${textOf(file)}`;

/** One mistake each, in any file that can have it. */
const mistakes: { name: string; in?: (file: SourceFile) => boolean; make: (file: SourceFile) => Uint8Array | string }[] = [
  { name: 'an empty file', make: () => '' },
  { name: 'a file in Latin-1', make: (file) => Uint8Array.from([...encoder.encode(textOf(file)), 0xe6]) },
  { name: 'a zero byte', make: (file) => `${textOf(file)}\0` },
  { name: 'broken YAML', make: (file) => first(file, '@x: [') },
  { name: 'an unknown field', make: (file) => first(file, 'toString: 1') },
  { name: 'no id', in: hasId, make: (file) => textOf(file).replace(/\bid: [a-z-]+,?/, '') },
  { name: 'an id that is no id', in: hasId, make: (file) => textOf(file).replace(/\bid: /, 'id: Å-') },
  { name: 'a language after the opener', in: isMdx, make: (file) => textOf(file).replace('---', '---js') },
  { name: 'an unclosed front matter', in: isMdx, make: (file) => textOf(file).replace('\n---\n', '\n') },
  { name: 'an unknown component', in: isMdx, make: (file) => `${textOf(file)}\n<Oppgave />\n` },
  {
    name: 'an unclosed component',
    in: isMdx,
    make: (file) => `${textOf(file)}\n<Section id="x" title="X" minutes="1">\nTekst.\n`,
  },
  {
    name: 'a citation in a title',
    in: (file) => file.name.startsWith('content/') && !isList(file),
    make: (file) => textOf(file).replace(/^(title: (?:\{ nb: )?).*?( \})?$/m, '$1"Se [@kilde]"$2'),
  },
  { name: 'an import', in: isMdx, make: (file) => `${textOf(file)}\nimport x from './x.js'\n` },
];

describe.each(mistakes)('$name is one diagnostic', ({ in: where = () => true, make }) => {
  test.each(base.filter(where))('$name', (file) => {
    const made = make(file);
    const bytes = typeof made === 'string' ? encoder.encode(made) : made;
    const { diagnostics } = checkContent(base.map((other) => (other === file ? { ...file, bytes, size: bytes.length } : other)));
    expect(diagnostics.map(({ at, code }) => ({ file: at.file, code }))).toEqual([{ file: file.name, code: expect.any(String) }]);
  });
});

test.each(base)('without $name there is one diagnostic at most', (file) => {
  expect(checkContent(base.filter((other) => other !== file)).diagnostics.length).toBeLessThan(2);
});

/** The name with an ending that is not read. */
const otherEnding = (name: string): string => name.replace(/\.yaml$/, '.yml').replace(/\.mdx$/, '.md');

test.each(base)('$name with another ending is one diagnostic', (file) => {
  const name = otherEnding(file.name);
  const files = base.map((other) => (other === file ? { ...file, name, bytes: null } : other));
  const { diagnostics } = checkContent(files);
  expect(diagnostics.map(({ at, code }) => ({ file: at.file, code }))).toEqual([{ file: name, code: 'file/unknown' }]);
  expect(diagnostics[0]?.help).toBe(`Mente du \`${file.name.slice(file.name.lastIndexOf('/') + 1)}\`?`);
});

test.each(base)('a copy of $name with another ending is one diagnostic, and the file stands', (file) => {
  const name = otherEnding(file.name);
  const { diagnostics, catalog } = checkContent([...base, { ...file, name, bytes: null }]);
  expect(diagnostics.map(({ at, code }) => ({ file: at.file, code }))).toEqual([{ file: name, code: 'file/unknown' }]);
  expect(catalog.refused).toEqual([]);
});

test('a folder of notes is one diagnostic', () => {
  const { diagnostics } = checkContent([...base, { name: 'content/p/notater/notat.md', size: 1, bytes: null }]);
  expect(diagnostics.map(({ code }) => code)).toEqual(['file/unknown']);
});

const translated = (text: string): string => text.replace(/^(kind|minutes|cites): .*\n/gm, '').replace('revision', 'translates');

/** The base in bokmål and nynorsk, with a link to a page, and texts changed; a text is null where the file is gone. */
function tree(changes: Record<string, ((text: string) => string) | null>): SourceFile[] {
  const texts = new Map(base.map((file) => [file.name, textOf(file)]));
  const write = (name: string, make: (text: string) => string, from = name) => texts.set(name, make(texts.get(from)!));
  write('content/p/slutt/leder.mdx', (text) => text.replace('\n\n<Meeting', ' Se [en side](page:annen).\n\n<Meeting'));
  write('content/p/package.yaml', (text) => text.replace('[nb]', '[nb, nn]'));
  for (const name of [...texts.keys()].filter((each) => each.startsWith('content/p/'))) {
    if (name.endsWith('.mdx')) write(name.replace('.mdx', '.nn.mdx'), translated, name);
    else if (name.includes('/paths/')) write(name.replace('.yaml', '.nn.yaml'), (text) => text, name);
    else if (!name.endsWith('references.yaml')) write(name, (text) => text.replace(/\{ nb: ([^}]*) \}/g, '{ nb: $1, nn: $1 }'));
  }
  for (const [name, make] of Object.entries(changes)) make === null ? texts.delete(name) : write(name, make);
  return base
    .filter(({ name }) => texts.has(name))
    .concat(
      [...texts.keys()]
        .filter((name) => !base.some((file) => file.name === name))
        .map((name) => ({ name, size: 0, bytes: null })),
    )
    .map((file) => {
      const bytes = encoder.encode(texts.get(file.name)!);
      return { ...file, bytes, size: bytes.length };
    });
}

test('the tree that is changed below is sound', () => expect(checkContent(tree({})).diagnostics).toEqual([]));

const becomes = (from: string, to: string) => (text: string) => {
  expect(text).toContain(from);
  return text.replace(from, to);
};

test.each<[string, Parameters<typeof tree>[0], string]>([
  [
    'a page that is listed, linked to and in a path is gone',
    { 'content/p/fag/annen.mdx': null, 'content/p/fag/annen.nn.mdx': null },
    'module/unknown-page',
  ],
  ['its name is misspelt in the list', { 'content/p/fag/module.yaml': becomes('annen', 'anen') }, 'module/unknown-page'],
  [
    'a film is misspelt in a page that is translated',
    { 'content/p/fag/side.mdx': becomes('"film"', '"flim"') },
    'reference/unknown-film',
  ],
  [
    'a part is misspelt in a meeting that is translated',
    { 'content/p/fag/leder.mdx': becomes('part="del"', 'part="dell"') },
    'reference/unknown-part',
  ],
  ['leader support is gone, and its translation is not', { 'content/p/fag/leder.mdx': null }, 'translation/original-missing'],
  [
    'a page has the id of one in another module, and no part lists it',
    { 'content/p/fag/module.yaml': becomes(', annen', ''), 'content/p/fag/annen.mdx': becomes('annen', 'slutten') },
    'file/id-differs',
  ],
  [
    'the languages are in the wrong order',
    { 'content/p/package.yaml': becomes('[nb, nn]', '[en, nb, nn]') },
    'translation/first-language-missing',
  ],
  [
    "a film's question is in nynorsk only",
    { 'content/p/films/film/film.yaml': becomes('text: { nb: Hva så dere?, ', 'text: { ') },
    'translation/first-language-missing',
  ],
  ['a colour is a comment', { 'sites/skole/school.yaml': becomes('"#2b6a4d"', '#2b6a4d') }, 'shape/wrong-type'],
  ['a school misspells its own path', { 'sites/skole/school.yaml': becomes('[sti]', '[stii]') }, 'school/unknown-path'],
])('%s', (_, changes, code) => {
  const files = tree({ 'sites/skole/paths/sti.yaml': (text) => `${text.trimEnd()}\n  - page: p/annen\n`, ...changes });
  expect(checkContent(files).diagnostics.map((found) => found.code)).toEqual([code]);
});

/** The tree in two languages, with files that lie elsewhere or are called something else. */
const renamed = (...names: [string, string][]): SourceFile[] => {
  const to = new Map(
    names.map(([from, name]) => [`content/p/${from}`, name.startsWith('/') ? name.slice(1) : `content/p/${name}`]),
  );
  const files = tree({ 'sites/skole/paths/sti.yaml': (text) => `${text.trimEnd()}\n  - page: p/annen\n` });
  return files.map((file) => ({ ...file, name: to.get(file.name) ?? file.name }));
};

test.each<[string, [string, string][], string]>([
  [
    'with its translation',
    [
      ['fag/annen.mdx', 'slutt/annen.mdx'],
      ['fag/annen.nn.mdx', 'slutt/annen.nn.mdx'],
    ],
    'slutt/annen.mdx page/not-listed',
  ],
  ['in another module', [['fag/annen.mdx', 'slutt/annen.mdx']], 'slutt/annen.mdx page/not-listed'],
  ['in a folder of no module', [['fag/annen.mdx', 'nytt/annen.mdx']], 'nytt/module.yaml file/missing'],
  ['in the folder of the package', [['fag/annen.mdx', 'annen.mdx']], 'annen.mdx file/unknown'],
  ['in a folder in its module', [['fag/annen.mdx', 'fag/sider/annen.mdx']], 'fag/sider/annen.mdx file/unknown'],
  ['outside the packages', [['fag/annen.mdx', '/annen.mdx']], '/annen.mdx file/unknown'],
  ['among the films', [['fag/annen.mdx', 'films/annen.mdx']], 'films/annen.mdx file/unknown'],
  ['of a word processor', [['fag/annen.mdx', 'fag/annen.docx']], 'fag/annen.docx file/unknown'],
  ['of a word processor, with a capital', [['fag/annen.mdx', 'fag/Annen.docx']], 'fag/Annen.docx file/unknown'],
  ['of leader support, by a word processor', [['fag/leder.mdx', 'fag/leder.docx']], 'fag/leder.docx file/unknown'],
  ['of leader support, a folder up', [['fag/leder.mdx', 'leder.mdx']], 'leder.mdx file/unknown'],
  ['of a translation, with another ending', [['fag/annen.nn.mdx', 'fag/annen.nn.md']], 'fag/annen.nn.md file/unknown'],
  ['of a translation, by a word processor', [['fag/annen.nn.mdx', 'fag/annen.nn.docx']], 'fag/annen.nn.docx file/unknown'],
  ['of a translation, with another language', [['fag/annen.nn.mdx', 'fag/annen.ny.mdx']], 'fag/annen.ny.mdx file/unknown'],
  [
    'of a translation, in another module',
    [['fag/annen.nn.mdx', 'slutt/annen.nn.mdx']],
    'slutt/annen.nn.mdx translation/original-missing',
  ],
  [
    'of a translated path, with another ending',
    [['paths/forslag.nn.yaml', 'paths/forslag.nn.yml']],
    'paths/forslag.nn.yml file/unknown',
  ],
  [
    'of a translated path, with another language',
    [['paths/forslag.nn.yaml', 'paths/forslag.ny.yaml']],
    'paths/forslag.ny.yaml file/unknown',
  ],
  ['of a path that is translated', [['paths/forslag.yaml', 'paths/forslag.yml']], 'paths/forslag.yml file/unknown'],
  ['of a translated leader support', [['fag/leder.nn.mdx', 'fag/leder.nn.md']], 'fag/leder.nn.md file/unknown'],
])('a misplaced file %s is one diagnostic', (_, names, expected) => {
  const [file = '', code] = expected.split(' ');
  const at = file.startsWith('/') ? file.slice(1) : `content/p/${file}`;
  expect(checkContent(renamed(...names)).diagnostics.map((found) => [found.at.file, found.code])).toEqual([[at, code]]);
});

test('a page in the folder of another module is told where it goes', () => {
  const [found] = checkContent(renamed(['fag/annen.mdx', 'slutt/annen.mdx'])).diagnostics;
  expect(found?.help).toBe('Modulen `fag` har `annen` i listen sin: flytt filen til mappen `fag`.');
});

test('what is lost is refused for the file that was likely meant', () => {
  const refusedOf = (...names: [string, string][]) => checkContent(renamed(...names)).catalog.refused;
  const page = { kind: 'page', id: 'p/annen' };
  expect(refusedOf(['fag/annen.mdx', 'annen.mdx'])).toEqual([{ ...page, file: 'content/p/annen.mdx' }]);
  expect(refusedOf(['fag/annen.mdx', 'slutt/annen.mdx'])).toEqual([{ ...page, file: 'content/p/slutt/annen.mdx' }]);
  const module = { kind: 'module', id: 'p/fag', file: 'content/p/fag/leder.docx' };
  expect(refusedOf(['fag/leder.mdx', 'fag/leder.docx'])).toContainEqual(module);
});

test('what is missing beside a file that nobody knows is told', () => {
  const unknown = { name: 'content/p/fag/notat.docx', size: 1, bytes: null };
  const files = tree({ 'content/p/fag/annen.mdx': null, 'content/p/fag/annen.nn.mdx': null });
  expect(checkContent([...files, unknown]).diagnostics.map(({ code }) => code)).toEqual(['module/unknown-page', 'file/unknown']);
});

test('the same files give the same answer, in whatever order they are named', () => {
  expect(JSON.stringify(checkContent(base))).toBe(JSON.stringify(checkContent(base)));
  expect(JSON.stringify(checkContent(base.toReversed()))).toBe(JSON.stringify(checkContent(base)));
});
