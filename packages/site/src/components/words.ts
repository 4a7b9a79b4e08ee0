import { type Audience, inLanguage, type Language, type LocalisedText, type Provenance } from '@stifinner/core';
import type { Messages } from '../messages/messages.ts';
import { capitalised } from '../view/form-view.ts';

/** `a, b og c`. */
export function joined(words: readonly string[], t: Messages): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} ${t.library.and} ${words.at(-1)}`;
}

export function audienceText(audience: readonly Audience[], t: Messages): string {
  return capitalised(
    joined(
      audience.map((each) => t.audiences[each]),
      t,
    ),
  );
}

/** `Kari Nordmann (forfatter), Udir (redaktør)`. */
export function contributorsText(contributors: Provenance['contributors'], t: Messages): string {
  return contributors.map(({ name, role }) => `${name} (${t.colophon.roles[role]})`).join(', ');
}

/**
 * A text with the language that it was found in: the one asked for, else `other` or what stands in for that. Empty in the
 * page's language where it exists in none.
 */
export function spoken(text: LocalisedText, language: Language, other = language): { language: Language; value: string } {
  const value = text[language];
  return value === undefined ? (inLanguage(text, other) ?? { language: other, value: '' }) : { language, value };
}
