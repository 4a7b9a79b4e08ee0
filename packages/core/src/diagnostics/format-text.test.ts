import { describe, expect, test } from 'vitest';
import type { Diagnostic, Place } from './diagnostic.ts';
import { formatText } from './format-text.ts';

const at = (file: string, line: number, column: number, width = 1): Place => ({
  file,
  line,
  column,
  endLine: line,
  endColumn: column + width,
});

const path = `id: host-2026
steps:
  - page: lk20/verdiloftet-i-praksis

  - page: lk20/hva-er-dybdelaring
  - page: lk20/a-laere-a-laere
  - page: lk20/annet
`;

const unknownPage: Diagnostic = {
  code: 'path/unknown-page',
  severity: 'error',
  at: at('sti.yaml', 5, 11, 23),
  message: 'Uventet side',
  help: 'Mente du `lk20/hva-er-dybdelaering`?',
};

const format = (diagnostics: Diagnostic[], text = path) =>
  formatText(diagnostics, new Map([['sti.yaml', text]]), { colour: false });

describe('diagnostics as text', () => {
  test('a code frame with two lines before and one after; blank lines are kept', () => {
    expect(format([unknownPage])).toBe(`sti.yaml:5:11 feil path/unknown-page
  Uventet side

  3 |   - page: lk20/verdiloftet-i-praksis
  4 |
> 5 |   - page: lk20/hva-er-dybdelaring
    |           ^^^^^^^^^^^^^^^^^^^^^^^
  6 |   - page: lk20/a-laere-a-laere

  hjelp  Mente du \`lk20/hva-er-dybdelaering\`?`);
  });

  test('CRLF in the source shows no different', () => {
    expect(format([unknownPage], path.replaceAll('\n', '\r\n'))).toBe(format([unknownPage]));
  });

  test('tabs are kept, before the carets too', () => {
    const { help: _, ...plain } = unknownPage;
    expect(format([{ ...plain, at: at('sti.yaml', 1, 4, 2) }], 'a\tb\tcd\te')).toBe(`sti.yaml:1:4 feil path/unknown-page
  Uventet side

> 1 | a\tb\tcd\te
    |  \t ^^`);
  });

  test('line numbers of different width stand under each other', () => {
    const { help: _, ...plain } = unknownPage;
    expect(format([{ ...plain, at: at('sti.yaml', 9, 1) }], `${'\n'.repeat(8)}i\nj\nk`)).toBe(`sti.yaml:9:1 feil path/unknown-page
  Uventet side

   7 |
   8 |
>  9 | i
     | ^
  10 | j`);
  });

  test('a span of several lines has its carets under the first', () => {
    const place = { file: 'sti.yaml', line: 1, column: 3, endLine: 3, endColumn: 2 };
    const { help: _, ...plain } = unknownPage;
    expect(format([{ ...plain, at: place }], 'abcd\nef\ngh')).toContain('> 1 | abcd\n    |   ^^\n  2 | ef');
  });

  test('a place at the end of a line, and one of no width, have one caret', () => {
    const { help: _, ...plain } = unknownPage;
    expect(format([{ ...plain, at: at('sti.yaml', 1, 3, 0) }], 'ab\n')).toContain('> 1 | ab\n    |   ^');
  });

  test('a long line is shown around its span', () => {
    const line = `${'ord '.repeat(100)}HER${' ord'.repeat(100)}`;
    const { help: _, ...plain } = unknownPage;
    const [, , , shown = '', carets = ''] = format([{ ...plain, at: at('sti.yaml', 1, 401, 3) }], line).split('\n');
    expect(shown).toMatch(/^> 1 \| ….*HER.*…$/);
    expect(shown.length).toBeLessThan(130);
    expect(carets.indexOf('^^^')).toBe(shown.indexOf('HER'));
  });

  test('other places have a frame where the source is known, else a line', () => {
    const related = [
      { at: at('sti.yaml', 3, 5, 4), message: 'Første gang her' },
      { at: at('annen.yaml', 1, 2), message: 'Og her' },
    ];
    expect(format([{ ...unknownPage, related }])).toBe(`sti.yaml:5:11 feil path/unknown-page
  Uventet side

  3 |   - page: lk20/verdiloftet-i-praksis
  4 |
> 5 |   - page: lk20/hva-er-dybdelaring
    |           ^^^^^^^^^^^^^^^^^^^^^^^
  6 |   - page: lk20/a-laere-a-laere

  sti.yaml:3:5 Første gang her

  1 | id: host-2026
  2 | steps:
> 3 |   - page: lk20/verdiloftet-i-praksis
    |     ^^^^
  4 |

  annen.yaml:1:2 Og her

  hjelp  Mente du \`lk20/hva-er-dybdelaering\`?`);
  });

  test('sorted, with a blank line between, and without a frame where the source is not known', () => {
    const other: Diagnostic = { code: 'b/c', severity: 'warning', at: at('a.yaml', 10, 2), message: 'Første linje\nandre linje' };
    const third: Diagnostic = { ...other, at: at('a.yaml', 9, 3), code: 'x/y', message: 'M' };
    expect(format([other, third])).toBe(
      'a.yaml:9:3 advarsel x/y\n  M\n\na.yaml:10:2 advarsel b/c\n  Første linje\n  andre linje',
    );
  });

  test('the words around a finding are in the language that is asked for', () => {
    const english = { ...unknownPage, message: 'Unexpected page', help: 'Did you mean `lk20/a`?\nOr not.' };
    const text = formatText([english], new Map(), { colour: false, language: 'en' });
    expect(text).toBe(`sti.yaml:5:11 error path/unknown-page
  Unexpected page

  help  Did you mean \`lk20/a\`?
        Or not.`);
  });

  test('nothing for nothing', () => {
    expect(format([])).toBe('');
  });

  test('colours only where they are asked for, and the same text without them', () => {
    const coloured = formatText([unknownPage], new Map([['sti.yaml', path]]), { colour: true });
    expect(coloured).toContain('\u001b[31;1m');
    expect(coloured.replace(/\u001b\[[0-9;]*m/g, '')).toBe(format([unknownPage]));
  });

  test('a place outside its source has no frame', () => {
    expect(format([{ ...unknownPage, at: at('sti.yaml', 99, 1) }])).not.toContain('|');
  });
});
