import { readFileSync } from 'node:fs';
import { type Code, diagnose, rules } from '@stifinner/core';
import { expect, test } from 'vitest';
import { checkedExamples, examplesText } from './handbook/make-examples.ts';

const examples = await checkedExamples();

test('each rule has an example, made from the fixtures as they stand', () => {
  expect(examples.map(({ code }) => code)).toEqual(Object.keys(rules).sort());
  const made = readFileSync(new URL('../packages/handbook/src/generated/examples.json', import.meta.url), 'utf8');
  expect(made === examplesText(examples), 'run `npx -y pnpm@12 run examples`').toBe(true);
});

const counted = (codes: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
};

test.each(examples)('$code', ({ code, example, wrong, right }) => {
  // The right tree is without the fault, and has no new one.
  const before = counted(wrong.map((found) => found.code));
  const after = counted(right.map((found) => found.code));
  expect(right.filter((found) => found.code === code)).toEqual([]);
  expect(right.filter((found) => (after.get(found.code) ?? 0) > (before.get(found.code) ?? 0))).toEqual([]);

  // Something wrong and something that differs is shown.
  const { files } = example;
  const differs = [...(files?.before ?? []), ...(files?.after ?? [])].some(({ change }) => change !== 'same');
  expect(example.right.length > 0 || differs).toBe(true);
  for (const { frame } of example.wrong) expect(frame.length > 0 || files !== null).toBe(true);

  // What the rule was told is plain data, and gives the words that the checker gave.
  const found = wrong.filter((each) => each.code === code).slice(0, example.wrong.length);
  const again = example.wrong.map(({ at, told }) => diagnose(code as Code, at, JSON.parse(JSON.stringify(told)) as never));
  expect(again.map(({ message, help }) => ({ message, help }))).toEqual(found.map(({ message, help }) => ({ message, help })));
  expect(again.length).toBeGreaterThan(0);
});
