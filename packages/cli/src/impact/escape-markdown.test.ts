import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { codeMarkdown, escapeMarkdown } from './escape-markdown.ts';
import { visible } from './words.ts';

interface Node {
  type: string;
  value?: string;
  children?: Node[];
}

const parser = unified().use(remarkParse).use(remarkGfm);
/** What GitHub's dialect makes of a row of a table: the cells of its last row. */
const cellsOf = (row: string): Node[] => {
  const [table] = (parser.parse(`| a | b |\n| --- | --- |\n${row}\n`) as Node).children ?? [];
  return table?.children?.at(-1)?.children ?? [];
};
const plain = (text: string): string => visible(text).replace(/ +/g, ' ').trim();
const textOf = (nodes: Node[]): string =>
  nodes
    .map(({ value }) => value)
    .join('')
    .replaceAll('\u200b', '');

const hostile = [
  '[se her](javascript:alert(1))',
  '![x](https://ond.example/x.png)',
  '<img src=x onerror=alert(1)>',
  '</code></td></tr></table><script>',
  'a | b | c',
  'a\n\n# Overskrift',
  '*sterk* _mild_ ~~borte~~ `kode`',
  '\\| \\` \\\\',
  '@alle og #12 og GH-12',
  'https://ond.example www.ond.example post@ond.example',
  '$x$ og $$y$$',
  '[^1] og [ ] og [x]: /y',
  '--> <!-- stifinner impact',
  '&lt;b&gt; &#42;x&#42;',
];

describe('what others wrote is text alone', () => {
  test.each(hostile)('%s', (text) => {
    const [cell, next] = cellsOf(`| «${escapeMarkdown(text)}» | siste |`);
    expect(cell?.children?.map(({ type }) => type)).toEqual(['text']);
    expect(textOf(cell?.children ?? [])).toBe(`«${visible(text).replaceAll('\u200b', '')}»`);
    expect(next?.children).toMatchObject([{ type: 'text', value: 'siste' }]);
  });

  test('whatever it is', () => {
    const signs = fc.constantFrom(...'\\`*_{}[]<>()#+-.!|~$&@:/"\'^=%\n\r\t xyw1', '\u202e', '\u0007', '://', 'www.', 'GH-');
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 25 }), (pieces) => {
        const text = pieces.join('');
        const [cell, next] = cellsOf(`| «${escapeMarkdown(text)}» | siste |`);
        expect(cell?.children?.map(({ type }) => type)).toEqual(['text']);
        expect(plain(textOf(cell?.children ?? []))).toBe(plain(`«${text}»`));
        expect(next?.children).toMatchObject([{ type: 'text', value: 'siste' }]);
      }),
      { numRuns: 300 },
    );
  });

  test('mentions and references are broken, in code too', () => {
    expect(escapeMarkdown('@alle #12')).toBe('@\u200balle #\u200b12');
    expect(codeMarkdown('`</code>|')).toBe('<code>\\`&lt;/code&gt;&#124;</code>');
  });

  test('no sign that acts on a terminal or turns the reading is left', () => {
    expect(visible('a\u001b[31mb\u202ec\u0000d\r\ne')).toBe('a [31mb c d e');
  });
});
