import { expect, test } from 'vitest';
import { checkContent } from '../check-content.ts';

const encoder = new TextEncoder();
const codesIn = (texts: Record<string, string>): string[] => {
  const files = Object.entries(texts).map(([name, text]) => {
    const bytes = encoder.encode(text);
    return { name, size: bytes.length, bytes };
  });
  return checkContent(files)
    .diagnostics.filter(({ code }) => code === 'text/unwritten')
    .map(({ at, related = [] }) => `${at.file.slice(at.file.lastIndexOf('/') + 1)} ${related.length}`);
};

const page = (status: string, text: string): string =>
  `---\nid: side\ntitle: Side\nsummary: Skriv her hva.\nkind: reading\nminutes: { reading: 1, basis: guess }\n${status}revision: 1\n---\n${text}\n`;
const translation = '---\nid: side\ntitle: Side\nsummary: "OMSET: Hva."\ntranslates: 1\n---\nOMSET: Tekst.\n';
const pkg = (status: string): string =>
  `id: p\ntitle: { nb: P }\nversion: "1.0.0"\nlanguages: [nb, nn]\nlicence: CC0-1.0\n${status}purpose:\n  nb: Skriv her hva pakken er.\nmodules: [m]\n`;

test.each([
  ['a draft, and what translates it', 'status: draft\n', []],
  ['a page that is to be read through', 'status: review\n', ['side.mdx 1', 'side.nn.mdx 1']],
  ['a page that is finished', '', ['side.mdx 1', 'side.nn.mdx 1']],
])('%s', (_, status, found) => {
  const side = page(status, 'Skriv her det viktigste.');
  expect(codesIn({ 'content/p/m/side.mdx': side, 'content/p/m/side.nn.mdx': translation })).toEqual(found);
});

test('a page says so itself, and what has no status does as its package', () => {
  const side = { 'content/p/m/side.mdx': page('', 'Ferdig.') };
  expect(codesIn({ ...side, 'content/p/package.yaml': pkg('status: draft\n') })).toEqual(['side.mdx 0']);
  expect(codesIn({ ...side, 'content/p/package.yaml': pkg('') })).toEqual(['side.mdx 0', 'package.yaml 0']);
});

test('what was refused for something else is left alone until that is mended', () => {
  expect(codesIn({ 'content/p/m/side.mdx': page('stauts: x\n', 'Skriv her det viktigste.') })).toEqual([]);
});

test('many in one file are one finding, with the first of them', () => {
  const many = Array.from({ length: 30 }, (_, number) => `Skriv her nummer ${number}.`).join('\n\n');
  expect(codesIn({ 'content/p/m/side.mdx': page('', many) })).toEqual(['side.mdx 9']);
});
