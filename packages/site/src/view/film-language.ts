import { type CatalogFilm, inLanguage, type Language } from '@stifinner/core';

/**
 * The language that stands in where something of a film is not in that of the text around it: what is said of it and asked
 * after it, its captions and its transcript. Null where all is, and where the text is in the reader's own language: there
 * each text tells its language by itself.
 */
export function inOtherLanguage(film: CatalogFilm, content: Language, language: Language): Language | null {
  if (content === language) return null;
  const questions = film.questions.flatMap(({ text, answers }) => [
    text,
    ...answers.flatMap((each) => [each.text, each.feedback]),
  ]);
  const parts: Partial<Record<Language, unknown>>[] = [film.title, film.summary, ...questions];
  if (film.transcript !== null) parts.push(film.transcript);
  if (Object.keys(film.media?.captions ?? {}).length > 0) parts.push(film.media?.captions ?? {});
  const lacking = parts.find((part) => part[content] === undefined);
  return lacking === undefined ? null : (inLanguage(lacking, language)?.language ?? null);
}
