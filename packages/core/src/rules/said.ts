import { type LocalisedText, textIn } from '../language.ts';

/** Words in each language that findings are told in: plain data, so that they come whole through JSON and between threads. */
export interface Said {
  nb: string;
  en: string;
}

/** A language that findings are told in. */
export type MessageLanguage = keyof Said;

/** A package's own words, in each of the languages or in the one that stands in for it. */
export const saidIn = (text: LocalisedText): Said => said(textIn(text, 'nb'), textIn(text, 'en'));

export const said = (nb: string, en: string): Said => ({ nb, en });

/** What is written alike in every language: code, a name, an author's own words. */
export const alike = (words: string): Said => said(words, words);

/** Words side by side in each language, with `between` between them. */
export const saidTogether = (parts: readonly Said[], between: Said): Said =>
  said(parts.map(({ nb }) => nb).join(between.nb), parts.map(({ en }) => en).join(between.en));
