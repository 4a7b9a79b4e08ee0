import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { yamlIn, yamlText } from './yaml-text.ts';

describe('a text in YAML', () => {
  test.each([
    ['Hva er dybdelæring?', 'Hva er dybdelæring?', '{ nb: Hva er dybdelæring? }'],
    ['Lære, øve og huske', 'Lære, øve og huske', '{ nb: "Lære, øve og huske" }'],
    ['Verdier: hva nå', '"Verdier: hva nå"', '{ nb: "Verdier: hva nå" }'],
    ['  to\nlinjer ', 'to linjer', '{ nb: to linjer }'],
    ['No', '"No"', '{ nb: "No" }'],
    ['7. trinn', '"7. trinn"', '{ nb: "7. trinn" }'],
    ['Plan #2', '"Plan #2"', '{ nb: "Plan #2" }'],
  ])('%s', (text, onLine, inBraces) => {
    expect([yamlText(text), yamlIn('nb', text)]).toEqual([onLine, inBraces]);
  });

  test('is read as it was, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        const line = text.replace(/\s+/g, ' ').trim();
        expect(parse(`text: ${yamlText(text)}\nboth: ${yamlIn('nb', text)}\n`)).toEqual({ text: line, both: { nb: line } });
      }),
      { numRuns: 500 },
    );
  });
});
