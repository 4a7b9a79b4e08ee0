/** A tag in a text, as offsets. */
export interface Tag {
  name: string;
  start: number;
  end: number;
}

const tags = /<(\/?)([A-Za-z$_][\w$.:-]*|(?=\/?>))[^<>]{0,8000}?(\/?)>/g;

/** The innermost tag that is open at the end of a text, or where another is closed; null where all are closed. */
export function lastOpenTag(text: string): Tag | null {
  const open: Tag[] = [];
  for (const found of text.matchAll(tags)) {
    const [whole, closing, name = '', selfClosing] = found;
    if (closing === '/') {
      if (open.at(-1)?.name !== name) break;
      open.pop();
    } else if (selfClosing === '') open.push({ name, start: found.index, end: found.index + whole.length });
  }
  return open.at(-1) ?? null;
}
