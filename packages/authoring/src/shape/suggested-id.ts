const letters: ReadonlyMap<string, string> = new Map([
  ['æ', 'ae'],
  ['ø', 'o'],
  ['å', 'a'],
  ['đ', 'd'],
  ['ŧ', 't'],
  ['ŋ', 'n'],
]);

/** An id near what was written (`Å lære` gives `a-laere`), or undefined where nothing is left of it. */
export function suggestedId(written: string): string | undefined {
  const id = [...written.slice(0, 200).normalize('NFC').toLowerCase()]
    .map((letter) => letters.get(letter) ?? letter.normalize('NFD').replace(/\p{M}/gu, ''))
    .join('')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 64)
    .replace(/^-|-$/g, '');
  return id === '' || id === written ? undefined : id;
}

/** What an id may be, as in the schemas. */
export const isId = (text: string): boolean => /^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/.test(text);
