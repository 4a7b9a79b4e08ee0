import { type Code, type Diagnostic, type MessageLanguage, rules } from '@stifinner/core';
import type { Explain } from './answers/hover.ts';
import type { Words } from './words/words.ts';
import { wordsIn } from './words/words-in.ts';

/** All that the server says, in one language. */
export interface Speech {
  words: Words;
  inLanguage(found: Diagnostic): Diagnostic;
  explain: Explain;
}

/** The words of a language. The English ones are read only where they are asked for. */
export async function speechIn(language: MessageLanguage): Promise<Speech> {
  const words = wordsIn(language);
  const explain: Explain = (code) => (Object.hasOwn(rules, code) ? rules[code as Code] : null);
  if (language === 'nb') return { words, inLanguage: (found) => found, explain };
  const { inEnglish, englishRules } = await import('@stifinner/core/english');
  return {
    words,
    inLanguage: inEnglish,
    explain: (code) => (Object.hasOwn(englishRules, code) ? englishRules[code as Code] : null),
  };
}
