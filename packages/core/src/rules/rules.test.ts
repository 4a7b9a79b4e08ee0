import { describe, expect, test } from 'vitest';
import { samples } from '../testing/rule-samples.ts';
import type { Rule } from './rule.ts';
import { type Code, rules } from './rules.ts';

/** Whole sentences: each begins as one, and the last one is ended. */
const sentences = /^[\p{Lu}`].{15,}[.?]$/su;
/** *Unexpected X, expected Y*: one sentence, or two halves of one. */
const grammar = /^Uventet \S.*, forventet \S(?:[^.]|\.\S)*$/su;
const position = /:\d+:\d|\b(?:linje|kolonne|posisjon|tegn nr\.?) \d/iu;
const validatorWords =
  /\b(?:must|should|required|property|properties|unexpected|expected|invalid|error|warning|string|number|integer|boolean|array|object|schema|pattern|enum|null|undefined|NaN|true|false|line|column)\b/iu;

const withoutCode = (words: string): string => words.replace(/`(?:\\.|[^`\\])*`/gsu, '…');

const cases = (Object.keys(rules) as Code[]).map((code): { code: Code; rule: Rule<never>; told: readonly unknown[] } => ({
  code,
  rule: rules[code],
  told: samples[code],
}));

describe.each(cases)('$code', ({ rule: { title, why, mend, message, help }, told }) => {
  test('has a name', () => {
    expect(title).toMatch(/^[\p{Lu}].{5,}[^.]$/u);
  });

  test.each([
    ['why', why],
    ['mend', mend],
  ])('says %s in whole sentences', (_, words) => {
    expect(words).toMatch(sentences);
    expect(withoutCode(words)).not.toMatch(validatorWords);
    expect(withoutCode(words)).not.toMatch(/`|\s{2}/u);
  });

  test('mends in three sentences at most', () => {
    expect(withoutCode(mend).split(/[.?!] (?=\p{Lu})/u).length).toBeLessThanOrEqual(3);
  });

  test.each(told)('its message keeps to the grammar: %j', (args) => {
    const words = message(args as never);
    const plain = withoutCode(words);
    expect(plain).toMatch(grammar);
    expect(plain).not.toMatch(position);
    expect(plain).not.toMatch(validatorWords);
    expect(words).not.toMatch(/Feil:|Advarsel:|\[object|\$\{/u);
    // What is left outside the backticks has no mark of code: a tag, a field or an id would have to be quoted.
    expect(plain).not.toMatch(/[`<>{}=#]|\s{2}/u);
  });

  test.each(told)('its help is whole sentences, where it has any: %j', (args) => {
    expect(help?.(args as never) ?? mend).toMatch(/^[\p{Lu}`].+[.?]$/su);
  });
});
