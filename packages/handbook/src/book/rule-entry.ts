import {
  type Code,
  type Diagnostic,
  diagnose,
  isFirm,
  type MessageLanguage,
  profiles,
  ruleCodes,
  rules,
  type Severity,
} from '@stifinner/core';
import { englishRules, inEnglish } from '@stifinner/core/english';
import type { RuleExample, ShownFinding } from '../examples/rule-example.ts';
import examplesText from '../generated/examples.json?raw';

/** The part of a code before its slash. */
export type Group = Code extends `${infer Prefix}/${string}` ? Prefix : never;

/** A rule as its page tells of it, in one language. */
export interface RuleEntry {
  code: Code;
  group: Group;
  title: string;
  why: string;
  mend: string;
  severity: Severity;
  /** Whether it weighs the same in every package. */
  isFirm: boolean;
  /** Whether it is always an error for those who must hold to the law. */
  isStrict: boolean;
}

const codes = ruleCodes() as Code[];
const groupOf = (code: Code): Group => code.slice(0, code.indexOf('/')) as Group;

/** Every rule in one language, in the order of their codes. */
export const ruleEntries = (language: MessageLanguage): RuleEntry[] =>
  codes.map((code) => {
    const { title, why, mend } = language === 'en' ? englishRules[code] : rules[code];
    const weight = { severity: rules[code].severity, isFirm: isFirm(code), isStrict: profiles.strict.has(code) };
    return { code, group: groupOf(code), title, why, mend, ...weight };
  });

/** The rules by their groups, both in the order of codes. */
export function byGroup(entries: readonly RuleEntry[]): [Group, RuleEntry[]][] {
  const groups = new Map<Group, RuleEntry[]>();
  for (const entry of entries) groups.set(entry.group, [...(groups.get(entry.group) ?? []), entry]);
  return [...groups];
}

const examples = new Map(Object.entries(JSON.parse(examplesText) as Record<string, RuleExample>));

/** The example of a rule. Throws where it has none: a test sees that each has. */
export function exampleOf(code: Code): RuleExample {
  const example = examples.get(code);
  if (!example) throw new Error(`There is no example of ${code}`);
  return example;
}

/** A finding of an example in the checker's own words. */
export function findingIn(language: MessageLanguage, code: Code, { at, told, related }: ShownFinding): Diagnostic {
  const found = diagnose(code, at, told as never, related);
  return language === 'en' ? inEnglish(found) : found;
}
