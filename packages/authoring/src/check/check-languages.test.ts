import { expect, test } from 'vitest';
import { checkContent } from '../check-content.ts';

const pkg = (languages: string, titles: string) => `id: p
title: { ${titles} }
version: "1.0.0"
languages: [${languages}]
licence: CC0-1.0
purpose: { ${titles} }
modules: [m]
`;
const page =
  '---\nid: side\ntitle: Side\nsummary: Kort.\nkind: reading\nminutes: { reading: 2, basis: guess }\nrevision: 1\n---\nTekst.\n';
const translation = '---\nid: side\ntitle: Side\nsummary: Kort.\ntranslates: 1\n---\nTekst.\n';

function told(texts: Record<string, string>): string[] {
  const files = Object.entries(texts).map(([name, text]) => {
    const bytes = new TextEncoder().encode(text);
    return { name: `content/p/${name}`, size: bytes.length, bytes };
  });
  return checkContent(files)
    .diagnostics.filter(({ code }) => code === 'translation/missing' || code === 'translation/text-missing')
    .map(({ at, message }) => `${at.file.slice('content/p/'.length)}:${at.line} ${message.split(', ')[0]}`);
}

test.each<[string, Record<string, string>, string[]]>([
  ['one language', { 'package.yaml': pkg('nb', 'nb: A'), 'm/side.mdx': page }, []],
  ['both are there', { 'package.yaml': pkg('nb, nn', 'nb: A, nn: A'), 'm/side.mdx': page, 'm/side.nn.mdx': translation }, []],
  [
    'a translation that is broken is no second fault',
    { 'package.yaml': pkg('nb, nn', 'nb: A, nn: A'), 'm/side.mdx': page, 'm/side.nn.mdx': 'x' },
    [],
  ],
  [
    'a page that was refused is not looked at',
    { 'package.yaml': pkg('nb, nn', 'nb: A, nn: A'), 'm/side.mdx': page.replace('id:', 'idd:') },
    [],
  ],
  [
    'each language is told',
    { 'package.yaml': pkg('nb, nn, en', 'nb: A, en: A'), 'm/side.mdx': page },
    [
      'm/side.mdx:1 Uventet mangel på engelsk',
      'm/side.mdx:1 Uventet mangel på nynorsk',
      'package.yaml:2 Uventet 2 tekster uten nynorsk',
    ],
  ],
  ['a list of languages in the wrong order is told there', { 'package.yaml': pkg('en, nb', 'nb: A'), 'm/side.mdx': page }, []],
])('%s', (_, texts, expected) => expect(told(texts).sort()).toEqual(expected));
