import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { RuleWords } from '../rule.ts';
import { englishRules } from './english-rules.ts';

/**
 * A finding with its words in English; the rest of it is as it was. One that no rule of the rule book made, or that has
 * lost what its rule was told, keeps the words that it has.
 */
export function inEnglish(diagnostic: Diagnostic): Diagnostic {
  const { code, told, related, help: _, ...rest } = diagnostic;
  if (told === undefined || !Object.hasOwn(englishRules, code)) return diagnostic;
  const words = englishRules[code as keyof typeof englishRules] as RuleWords<unknown>;
  const own = words.help?.(told);
  const help = own === undefined ? words.mend : own;
  return {
    ...rest,
    code,
    message: words.message(told),
    told,
    ...(help === null ? {} : { help }),
    ...(related === undefined
      ? {}
      : { related: related.map((other) => ({ ...other, message: other.told?.en ?? other.message })) }),
  };
}
