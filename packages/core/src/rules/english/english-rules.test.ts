import { describe, expect, test } from 'vitest';
import { explainInEnglish } from '../../english.ts';
import { norwegian, proseOf } from '../../testing/english-prose.ts';
import { samples } from '../../testing/rule-samples.ts';
import type { RuleWords } from '../rule.ts';
import { type Code, diagnose, rules } from '../rules.ts';
import { englishRules } from './english-rules.ts';
import { inEnglish } from './in-english.ts';

/** Whole sentences: each begins as one, and the last one is ended. */
const sentences = /^[\p{Lu}`].{15,}[.?]$/su;
/** *Unexpected X, expected Y*: one sentence, or two halves of one. */
const grammar = /^Unexpected \S.*, expected \S(?:[^.]|\.\S)*$/su;
const position = /:\d+:\d|\b(?:line|column|position|character) (?:no\.? |number )?\d/iu;
/** Words of programs, American spelling, and blame. */
const unwelcome =
  /\b(?:property|properties|invalid value|string|integer|boolean|array|object|schema|pattern|enum|null|undefined|NaN|true|false|please|illegal|you (?:forgot|failed)|must|color|behavior|center|organiz\w+|capitaliz\w+|recogniz\w+|program that)\b/iu;

interface Case {
  code: Code;
  words: RuleWords<never>;
  norwegianWords: RuleWords<never>;
  told: readonly unknown[];
}

const cases = (Object.keys(rules) as Code[]).map(
  (code): Case => ({ code, words: englishRules[code], norwegianWords: rules[code], told: samples[code] }),
);

test('every rule has its words in English, and there are no words without a rule', () => {
  expect(Object.keys(englishRules).sort()).toEqual(Object.keys(rules).sort());
});

describe.each(cases)('$code', ({ code, words: { title, why, mend, message, help }, norwegianWords, told }) => {
  test('has a name', () => {
    expect(title).toMatch(/^[\p{Lu}].{5,}[^.]$/u);
    expect(proseOf(title)).not.toMatch(norwegian);
  });

  test.each([
    ['why', why],
    ['mend', mend],
  ])('says %s in whole sentences', (_, said) => {
    const plain = proseOf(said);
    expect(said).toMatch(sentences);
    expect(plain).not.toMatch(unwelcome);
    expect(plain).not.toMatch(norwegian);
    expect(plain).not.toMatch(/`|\s{2}/u);
  });

  test('mends in three sentences at most', () => {
    expect(proseOf(mend).split(/[.?!] (?=\p{Lu})/u).length).toBeLessThanOrEqual(3);
  });

  test.each(told)('its message keeps to the grammar: %j', (args) => {
    const said = message(args as never);
    const plain = proseOf(said);
    expect(plain).toMatch(grammar);
    expect(plain).not.toMatch(position);
    expect(plain).not.toMatch(unwelcome);
    expect(plain).not.toMatch(norwegian);
    expect(said).not.toMatch(/Error:|Warning:|\[object|\$\{/u);
    // What is left outside the backticks has no mark of code: a tag, a field or an id would have to be quoted.
    expect(plain).not.toMatch(/[`<>{}=#]|\s{2}/u);
  });

  test.each(told)('it helps as the Norwegian words do: %j', (args) => {
    const own = help?.(args as never);
    const twin = norwegianWords.help?.(args as never);
    expect(own === null ? 'none' : typeof own).toBe(twin === null ? 'none' : typeof twin);
    expect(own ?? mend).toMatch(/^[\p{Lu}`].+[.?]$/su);
    expect(proseOf(own ?? mend)).not.toMatch(norwegian);
  });

  test('a finding is told in English by what its rule was told, through JSON as well', () => {
    const at = { file: 'a.mdx', line: 1, column: 1, endLine: 1, endColumn: 2 };
    const args = told[0] as never;
    const found = diagnose(code, at, args, [{ at, says: { nb: 'Første gang her', en: 'First time here' } }]);
    const english = inEnglish(JSON.parse(JSON.stringify(found)));
    expect(english).toMatchObject({ code, at, severity: found.severity, message: message(args) });
    expect(english.help).toBe(help?.(args) === null ? undefined : (help?.(args) ?? mend));
    expect(english.related?.map((other) => other.message)).toEqual(['First time here']);
  });
});

test('a finding that no rule made keeps its words', () => {
  const at = { file: 'a.mdx', line: 1, column: 1, endLine: 1, endColumn: 2 };
  const found = { code: 'toString', severity: 'error', at, message: 'Ord', help: 'Hjelp.' } as const;
  expect(inEnglish(found)).toEqual(found);
});

describe('the rule book in English', () => {
  test('an entry says what, how gravely, who may weigh it otherwise, why, and how to mend it', () => {
    expect(explainInEnglish('translation/outdated')).toBe(`translation/outdated
  The translation is older than the original

Warning: the site is built all the same. A package can set another severity under \`severities\` in package.yaml. With --strict it is always an error.

The original has changed since it was translated, so readers of the two languages see different content.

How to mend it: Look through the changes in the original, correct the translation, and write the \`revision\` of the original in \`translates\`.`);
  });

  test.each(['', 'mdx', 'toString', '__proto__'])('%j is no code', (code) => {
    expect(explainInEnglish(code)).toBeNull();
  });
});
