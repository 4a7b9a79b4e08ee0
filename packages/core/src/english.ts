/** The rule book and its findings in English, apart from the rest: nothing else imports it, so that only who asks for it loads it. */

import { formatRule } from './diagnostics/format-rule.ts';
import { englishRules } from './rules/english/english-rules.ts';

export { englishRules } from './rules/english/english-rules.ts';
export { inEnglish } from './rules/english/in-english.ts';
export type { InEnglish } from './rules/english/rule-words.ts';

/** A rule's entry in the rule book as English text; null for an unknown code. */
export const explainInEnglish = (code: string): string | null => formatRule(code, 'en', englishRules);
