import { fileURLToPath } from 'node:url';
import { checkContent, ParsedBefore, type SourceFile } from '@stifinner/authoring';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fixtureTree } from './rules-tree.ts';

const root = fileURLToPath(new URL('rules', import.meta.url));
const sound = fixtureTree(root, '_base');
const today = '2026-11-22';
const encoder = new TextEncoder();

/** One save in an editor: some file is cut, given other words, taken away, renamed, or as it was again. */
const save = fc.record({
  file: fc.nat(sound.length - 1),
  as: fc.oneof(
    fc.record({ kind: fc.constant('cut' as const), part: fc.double({ min: 0, max: 1, noNaN: true }) }),
    fc.record({
      kind: fc.constant('words' as const),
      words: fc.constantFrom('\n[@ingen]\n', 'x', '---\n', '<Film id="x" />', ': '),
    }),
    fc.record({ kind: fc.constantFrom('gone' as const, 'renamed' as const, 'mended' as const) }),
  ),
});

function saved(before: readonly SourceFile[], { file, as }: typeof save extends fc.Arbitrary<infer S> ? S : never): SourceFile[] {
  const original = sound[file]!;
  const others = before.filter(({ name }) => name !== original.name);
  const written = (name: string, bytes: Uint8Array): SourceFile[] => [...others, { name, size: bytes.length, bytes }];
  if (original.bytes === null || as.kind === 'gone') return others;
  if (as.kind === 'cut') return written(original.name, original.bytes.subarray(0, Math.floor(original.bytes.length * as.part)));
  if (as.kind === 'words') return written(original.name, Uint8Array.from([...original.bytes, ...encoder.encode(as.words)]));
  if (as.kind === 'renamed') return written(original.name.replace(/\.(\w+)$/, '-ny.$1'), original.bytes);
  return [...others, original];
}

test('a check that remembers the last one says what a check from nothing says', () => {
  fc.assert(
    fc.property(fc.array(save, { minLength: 1, maxLength: 8 }), (saves) => {
      const before = new ParsedBefore();
      let files: SourceFile[] = [...sound];
      for (const each of saves) {
        files = saved(files, each);
        expect(checkContent(files, { today, before })).toEqual(checkContent(files, { today }));
      }
    }),
    { numRuns: 40 },
  );
});

test('what is the same is not parsed again', () => {
  const before = new ParsedBefore();
  const parsed: string[] = [];
  const file = { name: 'a', size: 1, bytes: encoder.encode('a') };
  const parse = (text: string) => () => {
    parsed.push(text);
    return { file: {} as never, text };
  };
  expect(before.parse(file, parse('first')).text).toBe('first');
  before.turn();
  expect(before.parse({ ...file, bytes: encoder.encode('a') }, parse('same')).text).toBe('first');
  before.turn();
  expect(before.parse({ ...file, bytes: encoder.encode('b') }, parse('other')).text).toBe('other');
  before.turn();
  before.turn();
  expect(before.parse({ ...file, bytes: encoder.encode('b') }, parse('forgotten')).text).toBe('forgotten');
  expect(parsed).toEqual(['first', 'other', 'forgotten']);
});
