import fc from 'fast-check';
import type { RootContent } from 'mdast';
import { expect, test } from 'vitest';
import { markdownToHtml, translated } from './to-html.ts';

const paragraph = (value: string): RootContent => ({ type: 'paragraph', children: [{ type: 'text', value }] });

const signs = fc.constantFrom(
  ...[
    'a',
    'Å',
    '«',
    '»',
    '"',
    "'",
    '&',
    '<',
    '>',
    '&amp;',
    ' ',
    '  ',
    '\n',
    '\t',
    '\r\n',
    '\u00a0',
    '\u2028',
    '\u00ad',
    '\ufeff',
    '\uE010',
    '😀',
  ],
);
const text = fc.array(signs, { maxLength: 6 }).map((parts) => parts.join(''));

test('paragraphs of words are made into what the translation makes of them', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 3 }), (texts) => {
      const nodes = texts.map(paragraph);
      expect(markdownToHtml(nodes)).toBe(translated(nodes));
    }),
    { numRuns: 5000, seed: 1 },
  );
  expect(markdownToHtml([paragraph('Én ting.'), paragraph('Én til.')])).toBe('<p>Én ting.</p>\n<p>Én til.</p>');
});
