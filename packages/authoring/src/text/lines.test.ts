import { describe, expect, test } from 'vitest';
import { linesOf } from './lines.ts';

describe('places in a text', () => {
  test.each([
    { text: 'abc', start: 1, end: 2, place: '1:2-1:3' },
    { text: 'a\nbc', start: 2, end: 4, place: '2:1-2:3' },
    { text: 'a\r\nbc', start: 3, end: 4, place: '2:1-2:2' },
    { text: 'a\r\n\r\nb', start: 5, end: 6, place: '3:1-3:2' },
    { text: '😀x', start: 2, end: 3, place: '1:3-1:4' },
    { text: 'a\n', start: 2, end: 2, place: '2:1-2:1' },
    { text: 'ab', start: -5, end: 99, place: '1:1-1:3' },
    { text: '', start: 0, end: 0, place: '1:1-1:1' },
    { text: 'a\nb', start: 2, end: 1, place: '2:1-2:1' },
  ])('$text from $start to $end is $place', ({ text, start, end, place }) => {
    const { file, line, column, endLine, endColumn } = linesOf('f', text).place(start, end);
    expect(`${line}:${column}-${endLine}:${endColumn}`).toBe(place);
    expect(file).toBe('f');
  });
});
