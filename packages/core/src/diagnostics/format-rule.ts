import { nearest } from '../nearest.ts';
import { isFirm } from '../rules/firm-rules.ts';
import { profiles } from '../rules/profiles.ts';
import type { RuleWords } from '../rules/rule.ts';
import { type Code, rules } from '../rules/rules.ts';
import type { MessageLanguage } from '../rules/said.ts';

interface EntryWords {
  error: string;
  warning: string;
  otherwise: string;
  strict: string;
  mend: string;
}

const words: Record<MessageLanguage, EntryWords> = {
  nb: {
    error: 'Feil: det som bruker dette, bygges ikke før feilen er rettet.',
    warning: 'Advarsel: nettstedet bygges likevel.',
    otherwise: 'En pakke kan sette en annen alvorsgrad under `severities` i package.yaml.',
    strict: 'Med --strict er det alltid en feil.',
    mend: 'Slik retter du det',
  },
  en: {
    error: 'Error: what uses this is not built until it is mended.',
    warning: 'Warning: the site is built all the same.',
    otherwise: 'A package can set another severity under `severities` in package.yaml.',
    strict: 'With --strict it is always an error.',
    mend: 'How to mend it',
  },
};

/** The words of every rule in one language. */
export type RuleBook = { readonly [C in Code]: Pick<RuleWords<never>, 'title' | 'why' | 'mend'> };

const isCode = (code: string): code is Code => Object.hasOwn(rules, code);

/** Every code in the rule book, in code-unit order. */
export const ruleCodes = (): string[] => Object.keys(rules).sort();

/**
 * A rule's entry in the rule book as text: what it is, how grave, why, and how to mend it; null for an unknown code. `book`
 * has the rules' words in `language`; without it, the Norwegian ones.
 */
export function formatRule(code: string, language: MessageLanguage = 'nb', book: RuleBook = rules): string | null {
  if (!isCode(code)) return null;
  const { title, why, mend } = book[code];
  const said = words[language];
  const gravity = [said[rules[code].severity], ...otherwise(code, said)].join(' ');
  return [`${code}\n  ${title}`, gravity, why, `${said.mend}: ${mend}`].join('\n\n');
}

/** How a rule may have another severity than its own. */
const otherwise = (code: Code, said: EntryWords): string[] => [
  ...(isFirm(code) ? [] : [said.otherwise]),
  ...(profiles.strict.has(code) ? [said.strict] : []),
];

/** The code that was likely meant, for a code that is not in the rule book. */
export const nearestCode = (code: string): string | null => nearest(code, ruleCodes());
