import { nearest } from '../nearest.ts';
import type { Rule } from '../rules/rule.ts';
import { rules } from '../rules/rules.ts';

const severityWords = {
  error: 'Feil: det som bruker dette, bygges ikke før feilen er rettet.',
  warning: 'Advarsel: nettstedet bygges likevel.',
};

const find = (code: string): Rule<never> | undefined =>
  Object.hasOwn(rules, code) ? rules[code as keyof typeof rules] : undefined;

/** Every code in the rule book, in code-unit order. */
export const ruleCodes = (): string[] => Object.keys(rules).sort();

/** A rule's entry in the rule book as text: what it is, how grave, why, and how to mend it; null for an unknown code. */
export function formatRule(code: string): string | null {
  const found = find(code);
  if (found === undefined) return null;
  const { title, severity, why, mend } = found;
  return [`${code}\n  ${title}`, severityWords[severity], why, `Slik retter du det: ${mend}`].join('\n\n');
}

/** The code that was likely meant, for a code that is not in the rule book. */
export const nearestCode = (code: string): string | null => nearest(code, ruleCodes());
