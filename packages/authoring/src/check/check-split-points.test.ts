import { expect, test } from 'vitest';
import { checkContent } from '../check-content.ts';

/** What is said of a page with these lines in its top, in line 2 and below. */
function found(...lines: string[]) {
  const text = `---\n${lines.join('\n')}\nid: side\ntitle: Side\nsummary: Om.\nkind: reading\nminutes: { reading: 1, basis: guess }\nrevision: 1\n---\nTekst.\n`;
  const bytes = new TextEncoder().encode(text);
  const { diagnostics } = checkContent([{ name: 'content/p/m/side.mdx', size: bytes.length, bytes }]);
  return diagnostics
    .filter(({ code }) => code === 'page/split-point')
    .map(({ at, told }) => [`${at.line}:${at.column}`, Object(told).whole]);
}

test.each<[string, string[], string[][]]>([
  ['a point with a comma', ['keyPoints: [Det de gjør, kan vises høyt]'], [['2:26', 'Det de gjør, kan vises høyt']]],
  ['a point with two', ['goals: [Ett, to, tre, Fire]'], [['2:14', 'Ett, to, tre']]],
  [
    'two such points',
    ['goals: [Ett, to, Tre, fire]'],
    [
      ['2:14', 'Ett, to'],
      ['2:23', 'Tre, fire'],
    ],
  ],
  ['the last of several', ['goals: [Ett, To, Tre, fire]'], [['2:23', 'Tre, fire']]],
  [
    'a list on two lines',
    ['goals: [Ett, to,', '  Tre, fire]'],
    [
      ['2:14', 'Ett, to'],
      ['3:8', 'Tre, fire'],
    ],
  ],
  ['points with capitals', ['goals: [Ett, To]'], []],
  ['points with small letters', ['goals: [ett, to]'], []],
  ['points that are quoted', ['goals: ["Ett", "to"]', "keyPoints: ['Ett', 'to']"], []],
  ['points on lines of their own', ['goals:', '  - Ett', '  - to'], []],
  ['a name that begins with a small letter', ['goals: [Ett, iPad i timen]'], []],
  ['a point that begins with a number', ['goals: [Ett, 2 minutter]'], []],
])('%s', (_, lines, told) => expect(found(...lines)).toEqual(told));
