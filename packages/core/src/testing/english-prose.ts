/**
 * Words in prose: without code, and without what authors and packages say themselves, which stands in quotation marks.
 * Bokmål is Bokmål in English too.
 */
export const proseOf = (words: string): string =>
  words
    .replace(/`(?:\\.|[^`\\])*`/gsu, '…')
    .replace(/“[^”]*”/gu, '…')
    .replaceAll('Bokmål', '…');

/** Letters and small words that show that Norwegian has come along. */
export const norwegian =
  /[æøåÆØÅ«»]|\b(?:og|ikke|eller|som|på|av|til|fra|med|uten|ved|om|hva|hvor|hvis|hver|når|er|det|den|dere|du|vi|skal|kan|må|har|står|noe|noen|ingen|etter|mellom|foran|først|siden|filen|mappen|pakken|modulen|delen|stien|steg|møtet|tekst|felt|verdi|tall|linje|avsnitt|kolon|komma|skriv|slett|sett|forventet|uventet|mangel|hjelp)\b/iu;
