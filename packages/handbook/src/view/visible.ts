/**
 * Text as it can be shown: a sign that no reader sees is one that says what it is, in as many places, so that carets stand
 * right under it.
 */
export const visible = (text: string): string =>
  text
    .replace(/[\x00-\x08\x0b-\x1f]/g, (sign) => String.fromCharCode(0x2400 + sign.charCodeAt(0)))
    .replace(/[\ue000-\uf8ff\x7f]/g, '\u25a1');
