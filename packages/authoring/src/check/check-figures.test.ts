import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { fixtureTree } from '../../../../test/rules-tree.ts';
import { checkContent } from '../check-content.ts';
import type { SourceFile } from '../source-file.ts';

const sound = fixtureTree(fileURLToPath(new URL('../../../../test/rules', import.meta.url)), 'figure');
const original = 'content/p/fag/side.mdx';
const picture = 'content/p/figures/tre-spor.webp';
const textOf = (name: string) => new TextDecoder().decode(sound.find((file) => file.name === name)?.bytes ?? new Uint8Array());
const text = (name: string, said: string): SourceFile => {
  const bytes = new TextEncoder().encode(said);
  return { name, size: bytes.length, bytes };
};
const with_ = (...files: SourceFile[]): SourceFile[] => [
  ...sound.filter(({ name }) => !files.some((file) => file.name === name)),
  ...files,
];
const codes = (files: SourceFile[]) => checkContent(files).diagnostics.map(({ at, code }) => `${at.file} ${code}`);
const pictureOf = (name: string, more: Partial<SourceFile> = {}): SourceFile => ({
  ...{ name: `content/p/figures/${name}`, size: 1, bytes: null, pixels: { width: 3, height: 2 } },
  ...more,
});

test('a picture in the catalog is a file that was measured', () => {
  const [page] = checkContent(sound).catalog.packages[0]!.modules[0]!.pages;
  expect(page!.texts.nb!.body[1]).toEqual({
    type: 'figure',
    file: picture,
    size: { width: 1200, height: 800 },
    alt: 'Tre spor som møtes i en vei.',
    caption: '<p>Sporene møtes.</p>',
  });
});

describe('a page falls with its picture', () => {
  test.each<[string, Partial<SourceFile>]>([
    ['that is something else', { head: new TextEncoder().encode('<svg onload=') }],
    ['that cannot be measured', { pixels: null }],
    ['that is a link', { refused: 'link' }],
  ])('%s', (_, more) => {
    const { diagnostics, catalog } = checkContent(with_(pictureOf('tre-spor.webp', more)));
    expect(diagnostics.map(({ at }) => at.file)).toEqual([picture]);
    expect(catalog.refused).toEqual([{ kind: 'page', id: 'p/side', file: picture }]);
  });

  test('that is gone, by its own file', () => {
    const { diagnostics, catalog } = checkContent(sound.filter(({ name }) => name !== picture));
    expect(diagnostics.map(({ at, code }) => [at.file, code])).toEqual([[original, 'figure/missing-file']]);
    expect(catalog.refused).toEqual([{ kind: 'page', id: 'p/side', file: original }]);
  });
});

test('a name with the wrong ending is one finding, and the page waits for it', () => {
  const files = sound.map((file) => (file.name === picture ? { ...file, name: 'content/p/figures/tre-spor.WEBP' } : file));
  expect(codes(files)).toEqual(['content/p/figures/tre-spor.WEBP file/unknown']);
});

test('what is misspelt where it is shown is no second finding where it lies', () => {
  expect(codes(with_(text(original, textOf(original).replace('tre-spor', 'tre-sopr'))))).toEqual([
    `${original} figure/missing-file`,
  ]);
});

describe('a translation', () => {
  const pkg = text(
    'content/p/package.yaml',
    textOf('content/p/package.yaml').replace(
      '[nb]',
      '[nb, nn]\nseverities: { translation/missing: off, translation/text-missing: off }',
    ),
  );
  const shows = (...names: string[]) => names.map((name) => `<Figure file="${name}" alt="Ein veg." />\n`).join('\n');
  const page = (...names: string[]) => text(original, textOf(original).replace(/<Figure[\s\S]*<\/Figure>\n/, shows(...names)));
  const translation = (...names: string[]) =>
    text(
      'content/p/fag/side.nn.mdx',
      `---\nid: side\ntitle: Ei side\nsummary: Kva lesaren får.\ntranslates: 1\n---\nTekst.\n\n${shows(...names)}
<Film id="film" />

<Task id="oppgave" kind="discussion" form="group" minutes="8">
Snakk saman.
</Task>
`,
    );
  const told = (ours: string[], theirs: string[], ...there: string[]) =>
    checkContent(
      with_(pkg, page(...ours), translation(...theirs), ...there.map((name) => pictureOf(name))).filter(
        ({ name }) => there.length === 0 || name !== picture,
      ),
    ).diagnostics.map(({ at, code, message }) => `${at.file.split('/').at(-1)}:${at.line} ${code} ${message}`);

  test.each<[ours: string[], theirs: string[]]>([
    [
      ['a.png', 'b.png'],
      ['b.png', 'a.png'],
    ],
    [
      ['a.png', 'a.png', 'b.png'],
      ['a.png', 'b.png', 'a.png'],
    ],
  ])('of %j may show %j', (ours, theirs) => expect(told(ours, theirs, 'a.png', 'b.png')).toEqual([]));

  test.each<[ours: string[], theirs: string[], found: string]>([
    [
      ['a.png', 'a.png', 'b.png'],
      ['a.png', 'b.png'],
      'side.nn.mdx:1 translation/figures-differ Uventet mangel på `a.png`, forventet bildene i originalen',
    ],
    [
      ['a.png'],
      ['a.png', 'b.png'],
      'side.nn.mdx:11 translation/figures-differ Uventet `b.png`, forventet bare bildene i originalen',
    ],
    [
      ['a.png', 'b.png'],
      ['a.png', 'c.png'],
      'side.nn.mdx:11 figure/missing-file Uventet filnavn `c.png`, forventet navnet på en fil i mappen `figures/` i pakken',
    ],
  ])('of %j may not show %j', (ours, theirs, found) => expect(told(ours, theirs, 'a.png', 'b.png')).toEqual([found]));
});
