const elements = /<(blockquote|code|pre|cite)\b[^>]*>.*?<\/\1>|<[^>]*>/gs;
const quotation = /[«“„][^«»“”„]{1,600}[»”“]/g;
const address = /(?:https?:\/\/|www\.)\S+|\S+@\S+\.\S+|[\w-]+(?:\.[\w-]+)*\.(?:no|com|org|net|eu)\b\S*/g;
const entities: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['#x26', '&'],
  ['#x3C', '<'],
  ['#x27', "'"],
  ['#x22', '"'],
]);

/** The words that an author wrote herself in a text made of HTML: quotes, code and citations are others'. */
export const ofHtml = (html: string): string =>
  html.replace(elements, ' ').replace(/&(#?\w+);/g, (whole, name: string) => entities.get(name) ?? whole);

/** A word: letters, and what holds parts of one together. */
const word = /\p{L}[\p{L}\p{M}]*(?:[-’'][\p{L}\p{M}]+)*/gu;

/**
 * The words of a text, without quotations, addresses, and the names in `titles` (of sources, which are in the form that they
 * are). Not shouted words, which are short for something, nor a single letter.
 */
export function wordsIn(text: string, titles: readonly string[]): string[] {
  const own = titles
    .reduce((rest, title) => rest.replaceAll(title, ' '), text)
    .replace(quotation, ' ')
    .replace(address, ' ');
  return (own.match(word) ?? []).filter((each) => each.length > 1 && each !== each.toUpperCase());
}
