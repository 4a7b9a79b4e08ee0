/** A citation, whole or begun, alone or among other words: `[@nou-2015-8, s. 14]`, `[se @nou-2015-8]`. */
const citation =
  /(?<!\\)\[(?:[^[\]\r\n]{1,120}?[\s(;-]@[a-z0-9][^[\]\r\n]{0,200}\]|-?@[a-z0-9][^[\]\r\n]{0,200}\]|-?@[a-z0-9][^\s[\]]{0,80})/i;

/** The first citation in a text that is shown as it is written, and where in the text it begins; null where there is none. */
export function strayCitation(text: string): { actual: string; start: number } | null {
  const found = text.includes('@') ? citation.exec(text) : null;
  return found === null ? null : { actual: found[0], start: found.index };
}
