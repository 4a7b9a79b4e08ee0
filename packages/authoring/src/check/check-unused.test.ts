import { expect, test } from 'vitest';
import { checkContent } from '../check-content.ts';

const front = 'summary: Kort.\nminutes: { reading: 2, basis: guess }\nrevision: 1\n';
const film = (id: string) => `id: ${id}
title: { nb: Film }
summary: { nb: Kort. }
status: planned
seconds: 180
questions: [{ id: q, kind: open, form: group, minutes: 5, text: { nb: Hva? } }]
`;
const source = (id: string) =>
  `- { id: ${id}, kind: research, perspective: ${id}, access: open, type: book, title: Bok, author: [{ family: Lie }] }\n`;
const sound = {
  'package.yaml': `id: p
title: { nb: Pakke }
version: "1.0.0"
languages: [nb]
licence: CC0-1.0
purpose: { nb: Til noe. }
modules: [m]
`,
  'm/module.yaml': `id: m
kind: closing
title: { nb: Modul }
purpose: { nb: Til noe. }
audience: [teacher]
parts: [{ id: del, title: { nb: Del }, pages: [side] }]
`,
  'm/side.mdx': `---\nid: side\ntitle: Side\nkind: reading\ncites: [bok]\n${front}---\nTekst [@bok].\n\n<Film id="vist" />\n`,
  'm/leder.mdx': `---
title: Leder
${front}---
Tekst.

<Reading id="les" title="Les" source="rapport" minutes="9">
Les.
</Reading>

<Meeting id="mote" across="team" title="Møte" purpose="Et felles språk" product="Tre tegn">
<Role name="chair">Holder tiden.</Role>
<Round form="alone" minutes="20">Skriv ett tegn.</Round>
</Meeting>
`,
  'references.yaml': source('bok') + source('rapport'),
  'films/vist/film.yaml': film('vist'),
};

function told(changes: Record<string, string | null>): string[] {
  const texts = Object.entries({ ...sound, ...changes }).filter((entry): entry is [string, string] => entry[1] !== null);
  const files = texts.map(([name, text]) => {
    const bytes = new TextEncoder().encode(text);
    return { name: `content/p/${name}`, size: bytes.length, bytes };
  });
  return checkContent(files).diagnostics.map(({ at, code }) => `${at.file.slice('content/p/'.length)}:${at.line} ${code}`);
}

const more = { 'films/gjemt/film.yaml': film('gjemt'), 'references.yaml': sound['references.yaml'] + source('gjemt') };
const side = sound['m/side.mdx'];
const path = 'id: sti\ntitle: Sti\nwhy: Den er kort.\nsteps: [{ film: p/gjemt }]\n';

test.each<[string, Record<string, string | null>, string[]]>([
  ['all is used', {}, []],
  ['a film and a source are not', more, ['films/gjemt/film.yaml:1 film/not-shown', 'references.yaml:3 source/not-cited']],
  ['a suggested path shows the film', { ...more, 'paths/sti.yaml': path }, ['references.yaml:3 source/not-cited']],
  [
    'a film is misspelt where it is shown',
    { 'm/side.mdx': side.replace('"vist"', '"vits"') },
    ['m/side.mdx:12 reference/unknown-film'],
  ],
  [
    'a source is misspelt where it is cited',
    { 'm/side.mdx': side.replace('[bok]', '[bokk]') },
    ['m/side.mdx:5 reference/unknown-source'],
  ],
  ['the page that uses both is gone', { 'm/side.mdx': null }, ['m/module.yaml:6 module/unknown-page']],
  ['the page that uses both was refused', { 'm/side.mdx': `${side}<Film` }, ['m/side.mdx:13 mdx/broken-tag']],
])('%s', (_, changes, expected) =>
  expect(told(changes).filter((found) => !found.includes('module/no-') && !found.includes('few-'))).toEqual(expected),
);
