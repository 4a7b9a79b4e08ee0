/** Where the top of a text lies, as offsets; `body` is where the text below it begins. A top that is not closed goes on to the end. */
export function frontMatter(text: string): { start: number; end: number; body: number } {
  const opener = /^---[ \t]*\r?\n/.exec(text);
  if (opener === null) return { start: 0, end: 0, body: 0 };
  const closing = /\n---[ \t]*(?:\r?\n|$)/g;
  closing.lastIndex = opener[0].length - 1;
  const found = closing.exec(text);
  if (found === null) return { start: opener[0].length, end: text.length, body: text.length };
  return { start: opener[0].length, end: found.index + 1, body: found.index + found[0].length };
}

/** The end of the word around an offset: what is written over when something is chosen. The address of a link has a colon in it. */
export function wordEnd(text: string, offset: number, isAddress = false): number {
  const rest = (isAddress ? /^[\w./#:-]*/ : /^[\w./#-]*/).exec(text.slice(offset))![0];
  return offset + rest.length;
}
