import { describe, expect, test } from 'vitest';
import type { SourceFile } from '../source-file.ts';
import { decode } from './decode.ts';

const file = (bytes: Iterable<number>, more: Partial<SourceFile> = {}): SourceFile => {
  const content = Uint8Array.from(bytes);
  return { name: 'content/p/a/x.mdx', size: content.length, bytes: content, ...more };
};
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('decode', () => {
  test('takes a byte order mark away, so that the first column is the first letter', () => {
    const { lines, diagnostic } = decode(file([0xef, 0xbb, 0xbf, ...utf8('---\r\nå')]));
    expect(diagnostic).toBeNull();
    expect(lines?.text).toBe('---\r\nå');
    expect(lines?.place(0)).toMatchObject({ line: 1, column: 1 });
  });

  test.each([
    { what: 'a Latin-1 letter', bytes: [...utf8('æ\nb'), 0xe5, 0x0a], place: '2:2', code: 'file/not-utf8' },
    {
      what: 'a Latin-1 letter after CRLF and a mark',
      bytes: [0xef, 0xbb, 0xbf, ...utf8('a\r\nbc'), 0xf8],
      place: '2:3',
      code: 'file/not-utf8',
    },
    { what: 'UTF-16', bytes: [0xff, 0xfe, 0x61, 0x00], place: '1:1', code: 'file/not-utf8' },
    { what: 'an overlong slash', bytes: [...utf8('ab'), 0xc0, 0xaf], place: '1:3', code: 'file/not-utf8' },
    { what: 'half a surrogate pair', bytes: [0xed, 0xa0, 0x80], place: '1:1', code: 'file/not-utf8' },
    { what: 'a character past the last', bytes: [0xf4, 0x90, 0x80, 0x80], place: '1:1', code: 'file/not-utf8' },
    { what: 'a character that is cut off', bytes: [...utf8('😀'), 0xf0, 0x9f, 0x98], place: '1:3', code: 'file/not-utf8' },
    { what: 'a zero', bytes: utf8('a\n\0'), place: '2:1', code: 'file/control-character' },
    { what: 'a lone carriage return', bytes: utf8('a\rb'), place: '1:2', code: 'file/control-character' },
    { what: 'a private character', bytes: utf8('a\uf8ff'), place: '1:2', code: 'file/private-use-character' },
    { what: 'nothing', bytes: [], place: '1:1', code: 'file/empty' },
    { what: 'white space', bytes: utf8(' \r\n\t\n'), place: '1:1', code: 'file/empty' },
    { what: 'only a mark', bytes: [0xef, 0xbb, 0xbf], place: '1:1', code: 'file/empty' },
  ])('$what is $code at $place', ({ bytes, place, code }) => {
    const { diagnostic } = decode(file(bytes));
    expect(diagnostic?.code).toBe(code);
    expect(`${diagnostic?.at.line}:${diagnostic?.at.column}`).toBe(place);
  });

  test('a file at its limit is read, and one past it is not', () => {
    const limit = 128 * 1024;
    expect(decode(file(new Uint8Array(limit).fill(0x61))).diagnostic).toBeNull();
    expect(decode(file(new Uint8Array(limit + 1).fill(0x61))).diagnostic?.code).toBe('file/too-large');
  });

  test.each(['link', 'special', 'unreadable', 'too-large'] as const)(
    'what the reader refused as %s is told as that',
    (refused) => {
      expect(decode(file([], { bytes: null, refused })).diagnostic?.code).toBe(`file/${refused}`);
    },
  );
});
