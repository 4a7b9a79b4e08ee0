/** Letters, digits and punctuation that mean nothing to Markdown inside a line. */
const foreign = /[^\n 0-9A-Za-zÀ-ɏ,.;:!?()/%'"«»“”‘’–—…-]/;

/** A line that may be something else than words: it begins with no letter or quote, or as program code, or ends with a space. */
const other = /^(?:[^\nA-Za-zÀ-ɏ("'«“‘]|import|export)| $/m;

/** Well inside what the parser is given, so that the limits there need no second look. */
const limits = { characters: 4000, lines: 100 };

/**
 * The HTML of a text that is nothing but paragraphs of plain words, as most notes are; null for any other, which the
 * parser must read. It is what the parser would have made, only sooner: a test holds the two equal.
 */
export function plainTextToHtml(text: string): string | null {
  if (text.length > limits.characters || foreign.test(text) || other.test(text)) return null;
  const lines = text.split('\n');
  if (lines.length > limits.lines) return null;
  if (lines.length === 1) return text === '' ? '' : `<p>${text}</p>`;
  const paragraphs = text.split(/\n{2,}/).map((paragraph) => paragraph.replace(/^\n|\n$/g, ''));
  return paragraphs
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('\n');
}
