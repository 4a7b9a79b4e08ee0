import type { MessageLanguage } from './said.ts';

const shelves: Record<MessageLanguage, string> = { nb: 'nb/regler', en: 'en/rules' };

/**
 * Where a rule has its page in the handbook, from the handbook's root, with a slash at its end:
 * `nb/regler/page/not-listed/`, `en/rules/page/not-listed/`. `code` is one of the rule book's.
 */
export const rulePage = (code: string, language: MessageLanguage): string => `${shelves[language]}/${code}/`;
