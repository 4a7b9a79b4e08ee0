import { type Diagnostic, formatRule, type MessageLanguage, type RuleBook, rules } from '@stifinner/core';
import { Option } from 'commander';

/** The option for the language of findings and of the rule book. */
export const langOption = (): Option =>
  new Option('--lang <språk>', 'språket funnene vises på: bokmål eller engelsk').choices(['nb', 'en']).default('nb');

/** Findings and rules in one language. */
export interface Wording {
  language: MessageLanguage;
  /** A finding in its words. */
  worded: (found: Diagnostic) => Diagnostic;
  book: RuleBook;
  /** A rule's entry in the rule book; null for an unknown code. */
  explained: (code: string) => string | null;
}

const norwegian: Wording = { language: 'nb', worded: (found) => found, book: rules, explained: (code) => formatRule(code) };

/** The words of a language; the English ones are loaded only where they are asked for. */
export async function wordingIn(language: MessageLanguage): Promise<Wording> {
  if (language === 'nb') return norwegian;
  const { englishRules, explainInEnglish, inEnglish } = await import('@stifinner/core/english');
  return { language, worded: inEnglish, book: englishRules, explained: explainInEnglish };
}
