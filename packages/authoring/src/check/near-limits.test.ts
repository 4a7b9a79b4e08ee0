import { describe, expect, test } from 'vitest';
import { checkContent } from '../check-content.ts';

/** A package of one module with one page and one meeting, sound until it is changed. */
const sound = {
  'content/p/package.yaml': `id: p
title: { nb: Pakke }
version: "1.0.0"
languages: [nb]
licence: CC0-1.0
purpose: { nb: Til noe. }
moduleMinutes: 60
modules: [m]
`,
  'content/p/m/module.yaml': `id: m
kind: subject
title: { nb: Modul }
purpose: { nb: Til noe. }
audience: [teacher]
parts:
  - { id: del, title: { nb: Del }, pages: [side] }
`,
  'content/p/m/side.mdx': `---
id: side
title: Side
summary: Kort.
kind: discussion
need: must
minutes: { reading: 2, basis: guess }
revision: 1
---
Tekst.

<Task id="oppgave" kind="discussion" form="group" minutes="8">
Snakk sammen.
</Task>
`,
  'content/p/m/leder.mdx': `---
title: Leder
summary: Kort.
minutes: { reading: 2, basis: guess }
cites: [bok, plan]
revision: 1
---
Slik er det [@bok; @plan].

<Meeting id="mote" part="del" across="team" title="Møte" purpose="Et felles språk" product="Tre tegn">
<Role name="chair">Holder tiden.</Role>
<Round form="alone" minutes="20">Skriv ett tegn.</Round>
</Meeting>
`,
  'content/p/references.yaml': `- { id: bok, kind: research, perspective: ett, access: open, type: book, title: Bok, author: [{ family: Lie }] }
- { id: plan, kind: policy, perspective: to, access: open, type: report, title: Plan, author: [{ family: Dal }] }
`,
};

type Name = 'package.yaml' | 'm/module.yaml' | 'm/side.mdx' | 'm/leder.mdx';
type Change = [file: Name, from: string, to: string];

function codes(...changes: Change[]): string[] {
  const texts = new Map<string, string>(Object.entries(sound));
  for (const [name, from, to] of changes) {
    const text = texts.get(`content/p/${name}`)!;
    expect(text).toContain(from);
    texts.set(`content/p/${name}`, text.replace(from, to));
  }
  const files = [...texts].map(([name, text]) => {
    const bytes = new TextEncoder().encode(text);
    return { name, size: bytes.length, bytes };
  });
  return checkContent(files).diagnostics.map(({ code }) => code);
}

const words = (count: number): string =>
  'ord\n'
    .repeat(count)
    .trim()
    .replaceAll(/((?:ord\n){100})/g, '$1\n');
const text = (count: number): Change => ['m/side.mdx', 'Tekst.', words(count)];
const reading = (minutes: string): Change => ['m/side.mdx', 'reading: 2', `reading: ${minutes}`];
const task = (minutes: string, inside: string): Change => [
  'm/side.mdx',
  'minutes="8">\nSnakk sammen.',
  `minutes="${minutes}">\n${inside}`,
];
const round = (written: string): Change => ['m/leder.mdx', '<Round form="alone" minutes="20">', `<Round ${written}>`];
const another = (written: string): Change => ['m/leder.mdx', '</Meeting>', `<Round ${written}>Les høyt.</Round>\n</Meeting>`];
const page = (from: string, to: string): Change => ['m/side.mdx', from, to];
/** A page that one reads says where it has it from; one for talk need not. */
const reads = page('kind: discussion', 'kind: reading');
const questions = (count: number): string => Array.from({ length: count }, (_, index) => `- Hva er ${index}?`).join('\n');

describe.each<[string, Change[], string[]]>([
  ['the tree itself', [], []],
  ['as many words as the minutes hold', [text(500)], []],
  ['one word more', [text(501)], ['time/too-many-words']],
  ['the most of a range counts', [text(501), reading('{ least: 1, most: 3 }')], []],
  ['a few words need no minutes', [text(50), reading('0')], []],
  ['more words need some', [text(51), reading('0')], ['time/too-many-words']],
  ['a task with a text that is too long', [task('1', words(251))], ['time/too-many-words']],
  ['a text for half of its minutes', [text(240), reading('4')], []],
  ['one word less', [text(239), reading('4')], ['time/too-few-words']],
  ['three minutes for a line', [reading('3')], []],
  ['the least of a range counts', [reading('{ least: 3, most: 9 }')], []],
  ['a task that may take no time', [task('0-5', 'Prat.')], []],
  ['a task that takes none', [task('0', 'Prat.')], ['time/zero-minutes']],
  [
    'a section with its time in its blocks',
    [page('<Task', '<Section id="del" title="Del" minutes="0">\nKort.\n</Section>\n\n<Task')],
    [],
  ],
  ['twenty questions in fifteen minutes', [task('15', questions(20))], ['time/many-questions']],
  ['twenty questions in sixteen', [task('16', questions(20))], []],
  ['two questions in a minute', [task('1', questions(2))], []],
  ['many questions in a round', [['m/leder.mdx', 'Skriv ett tegn.', `\n\n${questions(30)}\n\n`]], ['time/many-questions']],
  [
    'answers that are questions',
    [
      page(
        'Tekst.',
        '<Question id="sp" kind="closed" form="alone" minutes="1">\nVelg.\n<Answer correct feedback="Ja, det er det første dere må vite.">Hva?</Answer>\n<Answer feedback="Nei, det kommer etterpå.">Hvem?</Answer>\n<Answer feedback="Nei, det kommer etterpå.">Når?</Answer>\n</Question>',
      ),
    ],
    [],
  ],
  ['a meeting of two hours', [round('form="alone" minutes="120"')], []],
  ['a meeting of more', [round('form="alone" minutes="121"')], ['meeting/too-long']],
  ['a meeting of a quarter', [round('form="alone" minutes="15"')], []],
  ['a meeting of less', [round('form="alone" minutes="14"')], ['meeting/too-short']],
  ['the typical of a range counts', [round('form="alone" minutes="5-20-130"')], []],
  ['a round of no minutes', [round('form="alone" minutes="0"')], ['time/zero-minutes']],
  ['six have half a minute each', [another('form="group" minutes="3" size="6" rule="round-without-comment"')], []],
  ['seven have not', [another('form="group" minutes="3" size="7" rule="round-without-comment"')], ['meeting/round-too-short']],
  ['in an open discussion not all must speak', [another('form="plenary" minutes="3" size="7" rule="open-discussion"')], []],
  ['a page within the size of the module', [task('58', 'Prat.')], []],
  ['a page beyond it', [task('59', 'Prat.')], ['module/too-long']],
  ['one that the short way passes by', [task('59', 'Prat.'), page('need: must', 'need: may')], []],
  ['a package without a size', [task('59', 'Prat.'), ['package.yaml', 'moduleMinutes: 60\n', '']], []],
  ['a page that claims, with no source', [text(100), reads], ['page/no-source']],
  [
    'a page that cites',
    [['m/side.mdx', 'Tekst.', `${words(100)}\n\nSlik er det [@bok].`], reads, page('revision', 'cites: [bok]\nrevision')],
    [],
  ],
  ['a page that leads on', [text(99), reads], []],
  ['a page to try something', [text(100), page('kind: discussion', 'kind: practice')], []],
  ['a page of a closing module', [text(100), reads, ['m/module.yaml', 'kind: subject', 'kind: closing']], []],
  [
    'a reading is a source',
    [text(100), reads, page('<Task', '<Reading id="les" title="Les" source="bok" minutes="9">\nLes.\n</Reading>\n\n<Task')],
    [],
  ],
  [
    'a revision that is told',
    [page('revision: 1', 'revision: 2\nchanges: [{ revision: 2, kind: wording, what: Kortere. }]')],
    [],
  ],
  [
    'a revision of which only the one before is told',
    [page('revision: 1', 'revision: 3\nchanges: [{ revision: 2, kind: wording, what: Kortere. }]')],
    ['revision/not-told'],
  ],
  ['the leader support too', [['m/leder.mdx', 'revision: 1', 'revision: 2']], ['revision/not-told']],
  [
    'ids that Windows keeps for itself',
    [page('"oppgave"', '"con"'), ['m/leder.mdx', '"mote"', '"nul"']],
    ['shape/bad-id', 'shape/bad-id'],
  ],
  [
    'a link that says where it goes',
    [page('Tekst.', '[Her er læreplanen](https://udir.no/), eller [skriv](mailto:post@udir.no)')],
    [],
  ],
  ['a link that does not', [page('Tekst.', 'Se [**Les mer** »](https://udir.no/).')], ['mdx/vague-link-text']],
])('%s', (_, changes, expected) => {
  test('is told of as it should be', () => expect(codes(...changes)).toEqual(expected));
});
