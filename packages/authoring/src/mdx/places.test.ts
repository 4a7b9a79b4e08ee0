import { describe, expect, test } from 'vitest';
import { faultsIn, openingTags, parseUnderTop } from '../testing/body-faults.ts';
import { parseBody } from './parse-body.ts';

const top = '---\nid: side\n---\n';
const { task } = openingTags;

describe('places are those of the file', () => {
  const body = 'Første.\n\n<Film id={a} />\n';
  test.each([
    ['LF', top + body],
    ['CRLF', (top + body).replaceAll('\n', '\r\n')],
  ])('with %s', (_, text) => {
    const bodyOffset = text.indexOf('Første');
    expect(parseBody({ file: 'side.mdx', text, bodyOffset }, 'page').diagnostics.map(({ at }) => at)).toEqual([
      { file: 'side.mdx', line: 6, column: 10, endLine: 6, endColumn: 11 },
    ]);
  });

  test('columns count UTF-16 units', () => {
    expect(faultsIn('🎬🎬 {a}')).toEqual(['mdx/expression 1:6-9']);
  });

  test('a body that begins with a byte order mark', () => {
    expect(faultsIn('\uFEFFa {b}')).toEqual(['mdx/expression 1:4-7']);
  });

  test('CRLF and LF give the same body', () => {
    const text = `A\nb  \nc\n\n\`\`\`\nd\ne\n\`\`\`\n\n${task}\nf\ng\n</Task>\n`;
    expect(parseUnderTop(text.replaceAll('\n', '\r\n')).nodes).toEqual(parseUnderTop(text).nodes);
  });
});
