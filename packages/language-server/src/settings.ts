import type { MessageLanguage } from '@stifinner/core';

/** What an editor may say when it starts the server (`initializationOptions`). */
export interface Settings {
  /** Of what the server says. */
  language: MessageLanguage;
  /** Where the handbook with the rules lies, with a slash at its end; null where no address was given. */
  ruleBook: string | null;
  /** The day that dates are held against, `2026-11-22`; null for the day it is. */
  today: string | null;
  /** Whether the editor itself offers the fields of YAML files by their schemas, so that the server need not. */
  yamlSchemas: boolean;
}

/** Reads the settings: `{ lang: 'nb' | 'en', ruleBook: 'https://…', today: '2026-11-22', yamlSchemas: true }`, each of which may be left out. What is something else is passed over. */
export function readSettings(options: unknown): Settings {
  const given = new Map(options !== null && typeof options === 'object' ? Object.entries(options) : []);
  const ruleBook: unknown = given.get('ruleBook');
  const today: unknown = given.get('today');
  return {
    language: given.get('lang') === 'en' ? 'en' : 'nb',
    ruleBook: typeof ruleBook === 'string' && /^https?:\/\//.test(ruleBook) ? ruleBook.replace(/\/*$/, '/') : null,
    today: typeof today === 'string' && /^\d{4}-\d\d-\d\d$/.test(today) ? today : null,
    yamlSchemas: given.get('yamlSchemas') === true,
  };
}

/** The day it is where the author is: `2026-11-22`. */
export function todayHere(now = new Date()): string {
  const twoDigits = (number: number) => String(number).padStart(2, '0');
  return [now.getFullYear(), twoDigits(now.getMonth() + 1), twoDigits(now.getDate())].join('-');
}
