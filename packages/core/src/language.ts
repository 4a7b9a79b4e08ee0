import type { Language, LocalisedText } from '@stifinner/schemas';

export type { Language, LocalisedText };
export type ByLanguage<Value> = Partial<Record<Language, Value>>;

/** A value in the language asked for, or in the one that stands in for it. */
export interface Localised<Value> {
  language: Language;
  value: Value;
}

/** Which language stands in when one is missing: the two Norwegian ones for each other first. */
const standIns: Record<Language, Language[]> = {
  nb: ['nb', 'nn', 'en', 'se'],
  nn: ['nn', 'nb', 'en', 'se'],
  se: ['se', 'nb', 'nn', 'en'],
  en: ['en', 'nb', 'nn', 'se'],
};

/** The value in `language`, else in the nearest language that has one; the caller marks it when the language differs. */
export function inLanguage<Value>(values: ByLanguage<Value>, language: Language): Localised<Value> | null {
  for (const candidate of standIns[language]) {
    const value = values[candidate];
    if (value !== undefined) return { language: candidate, value };
  }
  return null;
}

/** The text in `language` or its stand-in; empty where the text exists in no language. */
export function textIn(text: LocalisedText, language: Language): string {
  return inLanguage(text, language)?.value ?? '';
}
