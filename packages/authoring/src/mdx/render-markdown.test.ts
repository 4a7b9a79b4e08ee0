import { describe, expect, test } from 'vitest';
import { renderMarkdown } from './render-markdown.ts';

describe('Markdown in a field', () => {
  const at = { file: 'sti.yaml', line: 4, column: 11, endLine: 4, endColumn: 40 };
  test('becomes HTML, and knows the pages that it points to', () => {
    expect(renderMarkdown('Ta med [siden](page:lk20/a) og **en ting**.\n\n### Så\n', at.file, () => at)).toEqual({
      html: '<p>Ta med <a href="page:lk20/a">siden</a> og <strong>en ting</strong>.</p>\n<h3>Så</h3>',
      references: [{ kind: 'page', id: 'lk20/a', at }],
      diagnostics: [],
    });
  });

  test.each([
    ['<Film id="a" />', 'component/misplaced'],
    ['tekst <Film id="a" /> tekst', 'component/misplaced'],
    ['## A', 'mdx/heading-level'],
    ['[a](#b)', 'mdx/link-address'],
    ['{a}', 'mdx/expression'],
    ['<b>a</b>', 'component/unknown'],
  ])('%j is one fault, at the field', (text, code) => {
    expect(renderMarkdown(text, at.file, () => at).diagnostics).toMatchObject([{ code, at }]);
  });
});
