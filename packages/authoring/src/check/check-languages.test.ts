import { profiles } from '@stifinner/core';
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

/** Findings with their severity by the strict profile. */
function strictly(texts: Record<string, string>): string[] {
  const files = Object.entries(texts).map(([name, text]) => {
    const bytes = new TextEncoder().encode(text);
    return { name: `content/p/${name}`, size: bytes.length, bytes };
  });
  return checkContent(files, { profile: profiles.strict })
    .diagnostics.filter(({ code }) => /^translation|lacks-language/.test(code))
    .map(({ at, severity, code }) => `${at.file.slice('content/p/'.length)} ${severity} ${code}`);
}

const second = (text: string) => text.replace('id: side', 'id: annen');

test.each<[string, Record<string, string>, string[]]>([
  [
    'a page in English in a package that does not name English is one that may follow',
    {
      'package.yaml': pkg('nb, nn', 'nb: A, nn: A'),
      'm/side.mdx': page,
      'm/side.nn.mdx': translation,
      'm/side.en.mdx': translation,
      'm/annen.mdx': second(page),
      'm/annen.nn.mdx': second(translation),
    },
    [],
  ],
  [
    'in one that names English it is advice that the rest should follow',
    {
      'package.yaml': pkg('nb, nn, en', 'nb: A, nn: A'),
      'm/side.mdx': page,
      'm/side.nn.mdx': translation,
      'm/side.en.mdx': translation,
      'm/annen.mdx': second(page),
    },
    [
      'm/annen.mdx error translation/missing',
      'm/annen.mdx warning translation/missing',
      'package.yaml warning translation/text-missing',
    ],
  ],
  [
    'a translation that is older is an error in nynorsk alone',
    {
      'package.yaml': pkg('nb, nn, en', 'nb: A, nn: A, en: A'),
      'm/side.mdx': page.replace('revision: 1', 'revision: 2'),
      'm/side.nn.mdx': translation,
      'm/side.en.mdx': translation,
    },
    ['m/side.en.mdx warning translation/outdated', 'm/side.nn.mdx error translation/outdated'],
  ],
  [
    'a package without nynorsk lacks it as a whole',
    { 'package.yaml': pkg('nb', 'nb: A'), 'm/side.mdx': page },
    ['package.yaml error package/lacks-language'],
  ],
  [
    'a text in a language that the package lacks is told where it stands',
    { 'package.yaml': pkg('nb', 'nb: A'), 'm/side.mdx': page, 'm/side.nn.mdx': translation },
    ['m/side.nn.mdx error translation/undeclared-language'],
  ],
])('strictly: %s', (_, texts, expected) => expect(strictly(texts).sort()).toEqual(expected));
