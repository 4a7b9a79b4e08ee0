import { describe, expect, test } from 'vitest';
import { faultsIn, openingTags, parseUnderTop } from '../testing/body-faults.ts';

const { task } = openingTags;

describe('one fault is one diagnostic, at its place', () => {
  test.each<[body: string, ...found: string[]]>([
    ['x <5', 'mdx/less-than 1:3-5'],
    ['a\tb <=5 c', 'mdx/less-than 1:5-8'],
    ['a<b', 'mdx/broken-tag 1:2-4'],
    ['<!-- a *b* {c} -->', 'mdx/html-comment 1:1-19'],
    ['<!-- <Film id="a" /> -->', 'mdx/html-comment 1:1-25'],
    ['Se <http://x.no/a> nå', 'mdx/angle-link 1:4-19'],
    ['Skriv til <ola@x.no>', 'mdx/angle-link 1:11-21'],
    ['a { b', 'mdx/expression 1:3-6'],
    ['a {b} c {d {e}} f', 'mdx/expression 1:3-6', 'mdx/expression 1:9-16'],
    ['{/* a */}', 'mdx/expression 1:1-10'],
    ['## A {b}', 'mdx/expression 1:6-9'],
    ['import av varer {a}', 'mdx/import-export 1:1-20'],
    ['Tekst.\n\nexport const a = 1', 'mdx/import-export 3:1-19'],
    ['<Film id={a} />', 'mdx/attribute-expression 1:10-11'],
    ['<Film {...a} />', 'mdx/attribute-expression 1:7-8'],
    ['<Film id=”a” />', 'mdx/smart-quotes 1:10-11'],
    ['<Film id="a” form="alone" />', 'mdx/smart-quotes 1:12-13'],
    ['<Film id="a” />', 'mdx/smart-quotes 1:12-13'],
    ['<Film id=a />', 'mdx/broken-tag 1:10-11'],
    ['<Film id="a" "b" />', 'mdx/broken-tag 1:14-15'],
    ['<Film id="a', 'mdx/broken-tag 1:10-11'],
    ['<Film id="a"></Film id="a">', 'mdx/broken-tag 1:21-22'],
    [`${task}\n\nTekst`, 'mdx/unclosed-tag 1:1-57'],
    [`${task}tekst\n</Task>`, 'mdx/unclosed-tag 1:1-57'],
    [`${task}\ntekst</Task>`, 'mdx/broken-tag 2:6-13'],
    ['<A>\n\n<B>\n\n</A>', 'mdx/unclosed-tag 3:1-4'],
    ['a <Film>\n---', 'mdx/unclosed-tag 1:3-9'],
    ['*a <Film> b*', 'mdx/unclosed-tag 1:4-10'],
    ['Tekst\n\n</Task>', 'mdx/stray-closing-tag 3:1-8'],
    [`${task}\n## B\n</Task>`, 'mdx/heading-level 2:1-5'],
    ['# A', 'mdx/heading-level 1:1-4'],
    ['### A', 'mdx/heading-level 1:1-6'],
    ['## A\n\n#### B', 'mdx/heading-level 3:1-7'],
    ['- ## A', 'mdx/heading-level 1:3-7'],
    ['##', 'mdx/empty-heading 1:1-3'],
    ['7. trinn leser.', 'mdx/accidental-list 1:1-3'],
    ['![a](b.png) ![a][b]\n\n[b]: c', 'mdx/unsupported 1:1-12', 'mdx/unsupported 1:13-20'],
    ['| a | b |\n| - | - |\n| {c} | d |', 'mdx/unsupported 1:1-10'],
    ['a[^1]\n\n[^1]: b', 'mdx/unsupported 1:2-6'],
    ['[a](javascript:x)', 'mdx/link-address 1:1-18'],
    ['[a][b]\n\n[b]: data:x', 'mdx/link-address 1:1-7'],
    ['[](https://x.no)', 'mdx/link-text 1:1-17'],
    ['[a](#b)', 'mdx/unknown-block 1:1-8'],
    [
      '&#xE000; &#57344; &#x202E;',
      'mdx/forbidden-character 1:1-9',
      'mdx/forbidden-character 1:10-18',
      'mdx/forbidden-character 1:19-27',
    ],
    ['a \u0007 b \uE000', 'mdx/forbidden-character 1:3-4', 'mdx/forbidden-character 1:7-8'],
  ])('%j', (body, ...found) => {
    expect(faultsIn(body)).toEqual(found);
    expect(parseUnderTop(body).sound).toBe(false);
  });

  test('no message is the parser’s own', () => {
    for (const body of [
      '<Film',
      '<1',
      '<Film id',
      '</Film/>',
      '<A></A/>',
      '> <A\nb="c"/>',
      '<Film.',
      '<a:',
      '<Film id="a" /b>',
      '`',
      '<Film id="a"\n\n',
    ]) {
      for (const { message, help } of parseUnderTop(body).diagnostics)
        expect(`${message} ${help}`).not.toMatch(/expected|unexpected|acorn|parse|end of file|character/i);
    }
  });

  test('a mistake that is everywhere is told fifty times', () => {
    expect(parseUnderTop('{a} '.repeat(200)).diagnostics).toHaveLength(50);
  });
});
