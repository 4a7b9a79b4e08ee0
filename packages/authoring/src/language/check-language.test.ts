import { describe, expect, test } from 'vitest';
import { checkContent } from '../check-content.ts';
import type { SourceFile } from '../source-file.ts';
import { unknownWords } from './check-language.ts';
import type { Speller, WrittenForm } from './speller.ts';

const lists: Record<WrittenForm, ReadonlySet<string>> = {
  nb: new Set('en side hva leseren får det er ikke hvor fag person skole sang de skal lese avdelingen tema'.split(' ')),
  nn: new Set('ei side kva lesaren får det er ikkje kvar fag person skule song dei skal lese avdelinga og tema'.split(' ')),
};
const speller: Speller = { knows: (form, word) => lists[form].has(word) };

const encoder = new TextEncoder();
const file = (name: string, text: string): SourceFile => ({ name, size: text.length, bytes: encoder.encode(text) });

function tree(nb: string, nn: string, words = ''): SourceFile[] {
  return [
    file(
      'content/p/package.yaml',
      'id: p\ntitle: { nb: Side }\nversion: "1.0.0"\nlanguages: [nb, nn]\nlicence: CC0-1.0\npurpose: { nb: Side, nn: Avdelingen }\nmodules: [m]\n',
    ),
    file(
      'content/p/m/module.yaml',
      'id: m\nkind: subject\ntitle: { nb: Side }\npurpose: { nb: Side }\naudience: [teacher]\nparts: [{ id: d, title: { nb: Side }, pages: [s] }]\n',
    ),
    file(
      'content/p/m/s.mdx',
      `---\nid: s\ntitle: En side\nsummary: En side.\nkind: reading\nminutes: { reading: 2, basis: guess }\nrevision: 1\n---\n${nb}\n`,
    ),
    file('content/p/m/s.nn.mdx', `---\nid: s\ntitle: Ei side\nsummary: Ei side.\ntranslates: 1\n---\n${nn}\n`),
    file('content/p/words.txt', words),
  ];
}

const found = (nb: string, nn: string, words?: string): string[] =>
  checkContent(tree(nb, nn, words), { speller })
    .diagnostics.filter(({ code, at }) => code === 'language/other-form' && at.file.endsWith('.mdx'))
    .map(({ at, message, help }) => `${at.file.slice(12)}:${at.line}:${at.column} ${/`([^`]*)`/.exec(message)?.[1]} ${help}`);

describe('words of the other form', () => {
  test.each([
    ['bokmål in nynorsk', '', 'Det er ikke.', ['s.nn.mdx:7:8 ikke Skriv `ikkje`.']],
    ['nynorsk in bokmål', 'Det er ikkje.', '', ['s.mdx:9:8 ikkje Skriv `ikke`.']],
    ['a word twice is one', '', 'Det er ikke.\n\nIkke.', ['s.nn.mdx:7:8 ikke Skriv `ikkje`.']],
    [
      'a word that the table does not have',
      '',
      'Det er avdelingen.',
      ['s.nn.mdx:7:8 avdelingen Bytt ut ordet. Er det riktig likevel, så skriv det på en egen linje i `content/p/words.txt`.'],
    ],
    ['a word with two meanings has no suggestion', 'det er kvar det er', '', ['s.mdx:9:8 kvar Bytt ut ordet.']],
    ['a word at the beginning of a sentence', '', 'Hva er det?', ['s.nn.mdx:7:1 Hva Skriv `Kva`.']],
    ['a word with a capital may be a name', '', 'Avdelingen er det.', []],
    ['a word of both', 'tema', 'tema', []],
    ['a compound of its own words', 'fagperson', 'fagperson', []],
    ['a quotation', '', 'Det er «ikke hva».', []],
    ['a quoted paragraph', '', '> Det er ikke.', []],
    ['code and addresses', '', 'Det er `ikke` [det](https://hva.no/ikke).', []],
  ])('%s', (_, nb, nn, expected) => {
    const told = found(nb, nn);
    expect(told.map((line, index) => line.slice(0, expected[index]?.length))).toEqual(expected);
  });

  test('a word on the list of the package is right', () => {
    expect(found('', 'Det er avdelingen.', '# Merk\nAvdelingen # et navn\n')).toEqual([]);
  });

  test('nothing is looked through without word lists', () => {
    expect(checkContent(tree('ikkje', 'ikke')).diagnostics.filter(({ code }) => code.startsWith('language/'))).toEqual([]);
  });
});

test('unknown words are listed by form, with their files', () => {
  const files = tree('Det er blorg og ikke-blorg.', 'Det er blorg.', '');
  const { catalog, sources } = checkContent(files);
  const words = unknownWords(catalog, files, sources, speller).filter(({ word }) => word.includes('blorg'));
  expect(words).toEqual([
    { form: 'nb', word: 'blorg', files: ['content/p/m/s.mdx'] },
    { form: 'nb', word: 'ikke-blorg', files: ['content/p/m/s.mdx'] },
    { form: 'nn', word: 'blorg', files: ['content/p/m/s.nn.mdx'] },
  ]);
});
