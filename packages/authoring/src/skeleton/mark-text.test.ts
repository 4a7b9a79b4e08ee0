import { describe, expect, test } from 'vitest';
import { markText } from './mark-text.ts';

describe('texts that are to be translated are marked', () => {
  test.each([
    ['paragraphs', 'Ett.\nMer av det.\n\n*To.*\n', 'X: Ett.\nMer av det.\n\nX: *To.*\n'],
    ['headings and lists', '## Over\n\n- ett\n- to\n\n> sagt\n', '## X: Over\n\n- X: ett\n- X: to\n\n> X: sagt\n'],
    [
      'blocks',
      '<Task id="a" title="T" minutes="8">\nGjør.\n</Task>\n',
      '<Task id="a" title="X: T" minutes="8">\nX: Gjør.\n</Task>\n',
    ],
    [
      'a block on one line',
      '<Answer correct feedback=\'Ja, "du".\'>Svar</Answer>\n',
      '<Answer correct feedback=\'X: Ja, "du".\'>X: Svar</Answer>\n',
    ],
    ['what reads nothing', '<Film id="f" />\n', '<Film id="f" />\n'],
    [
      'a title with no room',
      `<Task title="${'a'.repeat(118)}">\nGjør.\n</Task>\n`,
      `<Task title="${'a'.repeat(118)}">\nX: Gjør.\n</Task>\n`,
    ],
  ])('%s', (_, before, after) => expect(markText(before, 'X:', 'page')).toBe(after));

  test('but not in what cannot be read', () => expect(markText('<Task>', 'X:', 'page')).toBe(null));
});
