import { fileURLToPath } from 'node:url';
import { checkContent, type SourceFile } from '@stifinner/authoring';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fixtureTree } from './rules-tree.ts';

const base = fixtureTree(fileURLToPath(new URL('rules', import.meta.url)), '_base');

/** Pieces that mean something to one of the readers, put where they do not belong. */
const piece = fc.oneof(
  fc.constantFrom(
    '---\n',
    '---js\n',
    '- ',
    ': ',
    '[',
    '{',
    '"',
    "'",
    '|\n',
    '&a ',
    '*a ',
    '!x ',
    '<<: ',
    '\t',
    '\r',
    '\r\n',
    '\n',
    '#',
    '\u2028',
  ),
  fc.constantFrom(
    '<Task',
    '<Film id="film" />',
    '</Section>',
    '<Meeting id="mote">',
    '{x}',
    '](page:side)',
    '`',
    'import x',
    '<!--',
    '&#0;',
    '\ue000',
  ),
  fc.constantFrom(
    '__proto__: 1\n',
    'toString: 1\n',
    'id: side\n',
    'kind: ',
    'part="',
    '0x1',
    'null',
    '~',
    '2024-01-01',
    'æøå',
    '\ud800',
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
);

const damage = fc.record({
  file: fc.nat(base.length - 1),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  takes: fc.nat(12),
  puts: fc.oneof(
    piece.map((text) => [...new TextEncoder().encode(text)]),
    fc.array(fc.nat(255), { maxLength: 6 }),
  ),
});

function damaged(
  files: readonly SourceFile[],
  { file, at, takes, puts }: { file: number; at: number; takes: number; puts: number[] },
): SourceFile[] {
  return files.map((each, index) => {
    if (index !== file) return each;
    const before = [...(each.bytes ?? [])];
    before.splice(Math.floor(at * before.length), takes, ...puts);
    return { ...each, bytes: Uint8Array.from(before), size: before.length };
  });
}

test('whatever stands in the files, there is an answer, and every fault in it has a place and words', () => {
  fc.assert(
    fc.property(fc.array(damage, { minLength: 1, maxLength: 4 }), (all) => {
      const { catalog, diagnostics } = checkContent(all.reduce(damaged, base));
      for (const { at, message } of diagnostics) {
        expect(at.line).toBeGreaterThan(0);
        expect(at.column).toBeGreaterThan(0);
        expect(at.endLine > at.line || (at.endLine === at.line && at.endColumn >= at.column)).toBe(true);
        expect(at.file).toMatch(/^(content|sites)\//);
        expect(message).toMatch(/^Uventet .+, forventet .+/s);
      }
      expect(JSON.parse(JSON.stringify(catalog))).toEqual(catalog);
    }),
    { seed: 1, numRuns: 500 },
  );
});
