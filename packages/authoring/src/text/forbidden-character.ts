export interface ForbiddenCharacter {
  /** In UTF-16 units. */
  offset: number;
  kind: 'control' | 'private-use';
  /** `U+0000`. */
  name: string;
}

const name = (code: number): string => `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;

/**
 * The first character that no authored text may hold: a control character but tab and line feed, half a surrogate pair,
 * or one from the private area, which the site uses for its marks. A carriage return is allowed before a line feed only.
 */
export function forbiddenIn(text: string): ForbiddenCharacter | null {
  const found =
    /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff\ue000-\uf8ff]|\r(?!\n)|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.exec(
      text,
    );
  if (found === null) return null;
  const code = found[0].charCodeAt(0);
  return { offset: found.index, kind: code >= 0xe000 && code <= 0xf8ff ? 'private-use' : 'control', name: name(code) };
}
