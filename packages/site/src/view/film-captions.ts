import type { FilmMedia, Language } from '@stifinner/core';

const languages = ['nb', 'nn', 'se', 'en'] as const satisfies Language[];

/** The caption files of a film: in the language of the text, then in that of the page around it, then the others. */
export function captionsOf(
  { captions }: FilmMedia,
  content: Language,
  language: Language,
): { language: Language; file: string }[] {
  const order = new Set<Language>([content, language, ...languages]);
  return [...order].flatMap((each) => {
    const file = captions[each];
    return file === undefined ? [] : [{ language: each, file }];
  });
}
