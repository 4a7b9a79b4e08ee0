import { expect, test } from 'vitest';
import { editorLinks, editorNames } from './editor-link.ts';

const place = { file: 'content/p/Å b#1?.mdx', line: 12, column: 3 };

test.each([
  ['vscode', 'vscode://file/hjem/content/p/%C3%85%20b%231%3F.mdx:12:3'],
  ['idea', 'idea://open?file=/hjem/content/p/%C3%85%20b%231%3F.mdx&line=12&column=3'],
  ['mitt://{path}@{line}', 'mitt:///hjem/content/p/%C3%85%20b%231%3F.mdx@12'],
  ['none', null],
])('%s opens %s', (editor, address) => expect(editorLinks(editor, '/hjem')?.(place)).toBe(address));

test.each(['', 'notepad', 'vscode://file', 'javascript:alert("{path}")', 'DATA:text/html,{path}', '{path}'])(
  '%j opens nothing',
  (editor) => expect(editorLinks(editor, '/hjem')).toBeNull(),
);

test('every editor that is known by name opens a path', () =>
  expect(editorNames.filter((name) => !editorLinks(name, '/hjem')?.(place)?.includes('/hjem/content/p/'))).toEqual([]));
