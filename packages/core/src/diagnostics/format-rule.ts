import { nearest } from '../nearest.ts';
import { isFirm } from '../rules/firm-rules.ts';
import { profiles } from '../rules/profiles.ts';
import type { Rule } from '../rules/rule.ts';
import { type Code, rules } from '../rules/rules.ts';

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
  const gravity = [severityWords[severity], ...otherwise(code as Code)].join(' ');
  return [`${code}\n  ${title}`, gravity, why, `Slik retter du det: ${mend}`].join('\n\n');
}

/** How a rule may have another severity than its own. */
const otherwise = (code: Code): string[] => [
  ...(isFirm(code) ? [] : ['En pakke kan sette en annen alvorsgrad under `severities` i package.yaml.']),
  ...(profiles.strict.has(code) ? ['Med --strict er det alltid en feil.'] : []),
];

/** The code that was likely meant, for a code that is not in the rule book. */
export const nearestCode = (code: string): string | null => nearest(code, ruleCodes());
