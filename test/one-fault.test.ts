import { fileURLToPath } from 'node:url';
import { checkContent, type SourceFile } from '@stifinner/authoring';
import { describe, expect, test } from 'vitest';
import { fixtureTree } from './rules-tree.ts';

const base = fixtureTree(fileURLToPath(new URL('rules', import.meta.url)), '_base');
const encoder = new TextEncoder();
const textOf = (file: SourceFile): string => new TextDecoder().decode(file.bytes ?? new Uint8Array());
const isMdx = ({ name }: SourceFile): boolean => name.endsWith('.mdx');
const isList = ({ name }: SourceFile): boolean => name.endsWith('references.yaml');
const hasId = ({ name }: SourceFile): boolean => !name.endsWith('leder.mdx');

/** Puts a line of YAML first in a file or its front matter, or a field first in the first item of a list. */
const first = (file: SourceFile, line: string): string =>
  isMdx(file)
    ? textOf(file).replace('---\n', `---\n${line}\n`)
    : isList(file)
      ? textOf(file).replace('- {', `- { ${line},`)
      : `${line}\n${textOf(file)}`;

/** One mistake each, in any file that can have it. */
const mistakes: { name: string; in?: (file: SourceFile) => boolean; make: (file: SourceFile) => Uint8Array | string }[] = [
  { name: 'an empty file', make: () => '' },
  { name: 'a file in Latin-1', make: (file) => Uint8Array.from([...encoder.encode(textOf(file)), 0xe6]) },
  { name: 'a zero byte', make: (file) => `${textOf(file)}\0` },
  { name: 'broken YAML', make: (file) => first(file, '@x: [') },
  { name: 'an unknown field', make: (file) => first(file, 'toString: 1') },
  { name: 'no id', in: hasId, make: (file) => textOf(file).replace(/\bid: [a-z-]+,?/, '') },
  { name: 'an id that is no id', in: hasId, make: (file) => textOf(file).replace(/\bid: /, 'id: Å-') },
  { name: 'a language after the opener', in: isMdx, make: (file) => textOf(file).replace('---', '---js') },
  { name: 'an unclosed front matter', in: isMdx, make: (file) => textOf(file).replace('\n---\n', '\n') },
  { name: 'an unknown component', in: isMdx, make: (file) => `${textOf(file)}\n<Oppgave />\n` },
  {
    name: 'an unclosed component',
    in: isMdx,
    make: (file) => `${textOf(file)}\n<Section id="x" title="X" minutes="1">\nTekst.\n`,
  },
  { name: 'an import', in: isMdx, make: (file) => `${textOf(file)}\nimport x from './x.js'\n` },
];

describe.each(mistakes)('$name is one diagnostic', ({ in: where = () => true, make }) => {
  test.each(base.filter(where))('$name', (file) => {
    const made = make(file);
    const bytes = typeof made === 'string' ? encoder.encode(made) : made;
    const { diagnostics } = checkContent(base.map((other) => (other === file ? { ...file, bytes, size: bytes.length } : other)));
    expect(diagnostics.map(({ at, code }) => ({ file: at.file, code }))).toEqual([{ file: file.name, code: expect.any(String) }]);
  });
});

test.each(base)('without $name there is one diagnostic at most', (file) => {
  expect(checkContent(base.filter((other) => other !== file)).diagnostics.length).toBeLessThan(2);
});

test('the same files give the same answer, in whatever order they are named', () => {
  expect(JSON.stringify(checkContent(base))).toBe(JSON.stringify(checkContent(base)));
  expect(JSON.stringify(checkContent(base.toReversed()))).toBe(JSON.stringify(checkContent(base)));
});
