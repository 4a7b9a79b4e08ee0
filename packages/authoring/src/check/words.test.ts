import type { BodyNode } from '@stifinner/core';
import { describe, expect, test } from 'vitest';
import { countQuestions, countWords, htmlOfBlocks, ownHtml } from './words.ts';

test.each<[string, number]>([
  ['', 0],
  ['<p>Ett</p>', 1],
  ['<p>Ett</p><p>to – og tre.</p>', 4],
  ['<p>Se <a href="https://udir.no/a b">læreplanen</a> (2020)</p>', 3],
  ['<p>åtte\u00a0ord\nog 7. trinn</p>', 5],
  ['<p>Øst</p><p', 1],
])('%j has %i words', (html, count) => expect(countWords(html)).toBe(count));

test.each<[string, number]>([
  ['<p>Hva? Hvorfor?</p>', 2],
  ['<p>«Hva nå?»</p>', 1],
  ['<p><a href="https://udir.no/?side=2">Sidene</a></p>', 0],
  ['<p>Hva <em>da?</em></p>', 1],
])('%j asks %i questions', (html, count) => expect(countQuestions(html)).toBe(count));

describe('whose words they are', () => {
  const html = (text: string): BodyNode => ({ type: 'html', html: text });
  const block = (id: string, children: BodyNode[], answers: string[] = []): BodyNode => ({
    type: 'block',
    block: id,
    title: null,
    answers: answers.map((text) => ({ html: text, correct: true, feedback: 'Ja.' })),
    children,
  });
  const picture: BodyNode = { type: 'figure', file: 'a.webp', size: null, alt: 'Usett', caption: '<p>under</p>' };
  const nodes: BodyNode[] = [
    html('en'),
    { type: 'callout', kind: 'tip', title: null, children: [html('to'), picture] },
    block('del', [html('tre'), block('oppgave', [html('fire')], ['fem'])]),
  ];

  test('a frame and a caption are part of the text, a block is not', () => expect(ownHtml(nodes)).toBe('en\nto\n<p>under</p>\n'));
  test('a block inside another has its own', () =>
    expect([...htmlOfBlocks(nodes)]).toEqual([
      ['del', { own: 'tre\n', answers: '' }],
      ['oppgave', { own: 'fire', answers: 'fem' }],
    ]));
});
