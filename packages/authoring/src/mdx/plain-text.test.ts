import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainTextToHtml } from './plain-text.ts';
import { parseMarkdown, renderMarkdown } from './render-markdown.ts';

const at = { file: 'sti.yaml', line: 1, column: 1, endLine: 1, endColumn: 2 };
const parse = (text: string) => parseMarkdown(text, at.file, () => at);

/** Whether the text was taken for plain, and if so, made into what the parser makes of it. */
function holds(text: string): boolean {
  const html = plainTextToHtml(text);
  if (html !== null) expect({ text, html, references: [], diagnostics: [] }).toEqual({ text, ...parse(text) });
  return html !== null;
}

/** Words and marks as they stand in notes, and each mark that begins something where a line begins. */
const words = fc.constantFrom(
  ...['a', 'Å lære', 'ord', 'á', 'ŋ', '«sitat»', '“a”', '7', '7.', '1)', '12. ', '2026', 'import', 'export', 'import ', 'e', 'i'],
  ...[' ', ' ', ' ', '  ', '\n', '\n', '\n\n', '\n\n\n', '\n \n', '\t', '\r\n', '\r', '\u00a0', '\u2028', '\u00ad', '\ufeff'],
  ...['.', ',', ':', ';', '!', '?', '(', ')', '/', '%', '-', '–', '—', '…', "'", '"', '’', '‘', '- ', '--', '---', '–––'],
  ...['=', '===', '+ ', '* ', '*', '_', '`', '~~~', '# ', '#', '> ', '>', '|', '|-|', '\\', '$', '@', '&', '&amp;', '&aring;'],
  ...['[', ']', '[^1]', '[a]: b', '](', '{', '}', '<', '<b>', '</', 'www.x.no', 'https://x.no', 'a@b.no', 'mailto:', '://'],
);
/** Every character that is taken for plain, and those around them. */
const near = fc.integer({ min: 0x09, max: 0x2100 }).map((code) => String.fromCharCode(code));
const plain = [...String.fromCharCode(...Array.from({ length: 0x2100 }, (_, code) => code))].filter(
  (character) => plainTextToHtml(`a${character}a`) !== null,
);

const runs = { numRuns: 8000, seed: 1 };

describe('a text of plain words', () => {
  test.each([
    ['', ''],
    ['Noen vil kalle dette «sunn fornuft».', '<p>Noen vil kalle dette «sunn fornuft».</p>'],
    ['Å vente  ti sekunder:\nikke mer.\n', '<p>Å vente  ti sekunder:\nikke mer.</p>'],
    ['\nEn.\n\n\nTo, "tre" (fire) - fem!\n\n', '<p>En.</p>\n<p>To, "tre" (fire) - fem!</p>'],
  ])('%j is known as it is', (text, html) => {
    expect(plainTextToHtml(text)).toBe(html);
    holds(text);
  });

  test.each([
    '*a*',
    'a_b',
    '[a](page:b)',
    'a <b',
    'a & b',
    'a {b}',
    '- a',
    '7. trinn',
    'import a',
    'a\n---',
    'a\n===',
    ' a',
    'a \nb',
    'a\tb',
  ])('%j is for the parser', (text) => expect(plainTextToHtml(text)).toBeNull());

  test('is for the parser where it may pass a limit', () => {
    for (const text of ['ord '.repeat(3000).trim(), 'a\n'.repeat(250)]) {
      expect(plainTextToHtml(text)).toBeNull();
      expect(renderMarkdown(text, at.file, () => at)).toEqual(parse(text));
    }
    holds('ord '.repeat(1000).trim());
    holds('a\n'.repeat(99));
  });

  test('has no character that means something first in a line, or after another', () => {
    const pairs = plain.flatMap((one) => plain.filter((two) => one < 'À' || two < 'À').map((two) => `${one}${two}`));
    const among = plain.flatMap((one) => [one, `a${one}`, `a\n${one}`, `a\n${one} a`, `${one}${one}${one}\na`]);
    // As many paragraphs at a time as are taken for plain together.
    const texts = [...pairs, ...among].filter((text) => plainTextToHtml(text) !== null);
    for (let first = 0; first < texts.length; first += 30) expect(holds(texts.slice(first, first + 30).join('\n\n'))).toBe(true);
    expect(texts.length).toBeGreaterThan(10_000);
  });

  test('becomes what the parser makes of it', () => {
    let held = 0;
    const anyText = fc.oneof(
      { weight: 3, arbitrary: fc.array(words, { maxLength: 14 }) },
      { weight: 2, arbitrary: fc.array(fc.oneof(words, near, fc.constantFrom(...plain)), { maxLength: 14 }) },
      {
        weight: 4,
        arbitrary: fc.array(fc.oneof(fc.constantFrom(...plain), fc.constantFrom('\n', ' ', 'ord', '. ')), { maxLength: 40 }),
      },
    );
    fc.assert(
      fc.property(anyText, (parts) => {
        held += holds(parts.join('')) ? 1 : 0;
      }),
      runs,
    );
    // Most generated texts hold some mark: enough of them must not.
    expect(held).toBeGreaterThan(500);
  });
});
