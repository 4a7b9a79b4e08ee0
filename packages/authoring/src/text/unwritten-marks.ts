import type { Language } from '@stifinner/core';

/** What a text begins with that a skeleton leaves to its author, in both forms of Norwegian. */
export const writeHere = 'Skriv her';

/** What stands in front of each text that is still to be translated into a language. */
export const translationMarks: Readonly<Record<Language, string>> = {
  nb: 'OVERSETT:',
  nn: 'OMSET:',
  se: 'JORGAL:',
  en: 'TRANSLATE:',
};

/** The ids of the two sources that stand in for the author's own. */
export const placeholders = { research: 'bytt-ut-forskning', policy: 'bytt-ut-dokument' } as const;

/** The address of an accessibility statement, with its number still to come. */
export const statementToCome = 'https://uustatus.no/nb/erklaringer/publisert/…';
