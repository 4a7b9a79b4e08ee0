import { expect, test } from 'vitest';
import { filmText } from '../skeleton/film-text.ts';
import { leaderSupport } from '../skeleton/leader-support.ts';
import { wordsIn } from '../skeleton/messages/words-in.ts';
import { moduleText } from '../skeleton/module-text.ts';
import { pageText } from '../skeleton/page-text.ts';
import { pathText } from '../skeleton/path-text.ts';
import { unwrittenTexts } from './unwritten-texts.ts';

const languages = ['nb', 'nn'] as const;

const skeletons = languages.flatMap((language): [string, string][] => [
  ...(['reading', 'film', 'reflection', 'discussion', 'practice'] as const).map((kind): [string, string] => [
    `${language}/${kind}.mdx`,
    pageText(language, { id: 'side', title: 'Side', kind, cites: [] }),
  ]),
  [`${language}/leder.mdx`, leaderSupport(language, 'Modul', { id: 'mote', part: 'del', partTitle: 'Del' })],
  [
    `${language}/module.yaml`,
    moduleText(language, { id: 'm', title: 'M', kind: 'subject', part: { id: 'del', title: 'Del', pages: ['side'] } }),
  ],
  [
    `${language}/film.yaml`,
    filmText({
      ...{ id: 'f', title: 'F', language, place: null, seconds: 90, captions: {}, transcript: {}, poster: null },
      description: 'none',
    }),
  ],
  [`${language}/sti.yaml`, pathText({ ...wordsIn(language).path, id: 's', steps: [] })],
]);

test.each(skeletons)('all that %s leaves to its author is seen', (name, text) => {
  const found = unwrittenTexts(name, text);
  expect(found.length).toBeGreaterThan(0);
  expect(found.map(({ start }) => start)).toEqual(
    [...text.matchAll(/Skriv her(?! \[)|bytt-ut-(?:forskning|dokument)/g)].map(({ index }) => index),
  );
});

const top = '---\nid: side\ntitle: Side\n---\n';

test.each([
  ['a paragraph', `${top}Skriv her hva.`, ['Skriv her hva.']],
  ['a paragraph among others, in Windows lines', `${top}En.\r\n\r\nSkriv her hva.\r\n`, ['Skriv her hva.\r']],
  ['a heading and an item', `${top}## Skriv her hva\n- Skriv her to`, ['Skriv her hva', 'Skriv her to']],
  ['an attribute and the text of a tag', `${top}<A feedback="Skriv her a">Skriv her b</A>`, ['Skriv her a', 'Skriv her b']],
  ['fields at the top', '---\ntitle: "Skriv her a"\ngoals:\n  - Skriv her b\n---\n', ['Skriv her a', 'Skriv her b']],
  [
    'a mark of each language',
    `${top}OMSET: En.\n\nTRANSLATE: to\n<A title="JORGAL: c" />`,
    ['OMSET: En.', 'TRANSLATE: to', 'JORGAL: c'],
  ],
  ['sources', `---\ncites: [bytt-ut-forskning]\n---\nEn [@bytt-ut-dokument].`, ['bytt-ut-forskning', 'bytt-ut-dokument']],
])('%s', (_, text, begins) => {
  expect(unwrittenTexts('a/side.mdx', text).map((each) => each.begins)).toEqual(begins);
});

test.each([
  ['within a sentence', `${top}Ta fram arket. Skriv her hva du så, og si «Skriv her hva du vil».`],
  ['where a line was broken', `${top}Ta fram arket, og\nSkriv her hva du så.`],
  ['after a colon in running text', `${top}Oppgave: Skriv her hva du så.`],
  [
    'other words',
    `${top}Skriv heretter kort.\n\nSkriv her.\n\nOmset: ikkje\n\nKOMSET: en\n\n[@bytt-ut-forskning-2] bytt-ut-en-ting`,
  ],
])('nothing %s', (_, text) => {
  expect(unwrittenTexts('a/side.mdx', text)).toEqual([]);
});

test.each([
  ['in braces', 'title: { nb: Skriv her a, nn: "Skriv her b" }', 2],
  ['in a text of many lines', 'text: |\n  Skriv her a.\n\n  Skriv her b.\n', 2],
  ['on the line below its field', 'why:\n  Skriv her a.\n', 1],
  ['in a remark', '# text: Skriv her a\n\n# Skriv her b\n', 0],
  ['an address', 'id: a\naccessibilityStatement: https://uustatus.no/nb/erklaringer/publisert/…\n', 1],
  ['an address in a remark', '# accessibilityStatement: https://uustatus.no/nb/erklaringer/publisert/…\n', 0],
])('%s', (_, text, count) => {
  expect(unwrittenTexts('school.yaml', text)).toHaveLength(count);
});
