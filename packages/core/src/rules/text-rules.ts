import { rule } from './rule.ts';

/** What is still to be written: a text, a translation, a source in another's place, the address of a statement. */
export type Unwritten = 'text' | 'translation' | 'source' | 'address';

export interface ToldUnwritten {
  what: Unwritten;
  /** The first of them, as it begins. */
  begins: string;
  /** How many there are in the file. */
  count: number;
  /** Whether the file, or its original, may say that it is a draft. */
  canBeDraft: boolean;
}

const expected: Record<Unwritten, string> = {
  text: 'teksten som skal stå der',
  translation: 'oversettelsen',
  source: 'en kilde dere bygger på',
  address: 'adressen til deres egen erklæring',
};

const help: Record<Exclude<Unwritten, 'text'>, string> = {
  translation: 'Oversett det som står etter merket, og ta bort merket.',
  source: 'Før opp deres egen kilde i references.yaml, og skriv id-en til den her i stedet.',
  address: 'Sett inn adressen dere fikk da erklæringen ble publisert.',
};

/** Texts that nobody has written. */
export const textRules = {
  'text/unwritten': rule<ToldUnwritten>({
    severity: 'warning',
    title: 'Tekst som ingen har skrevet ennå',
    why: 'Det som er laget med `stifinner new`, sier hva som skal stå hvor. Står det igjen i noe som ikke er kladd, er det det leserne får se.',
    mend: 'Skriv det som skal stå der. Er en side eller lederstøtten ikke ferdig, kan `status: draft` stå i toppen så lenge.',
    message: ({ what, begins, count }) =>
      `Uventet \`${begins}\`${count === 1 ? '' : ` og ${count - 1} til`} i det leserne får se, forventet ${expected[what]}`,
    help: ({ what, canBeDraft }) => (what === 'text' ? (canBeDraft ? undefined : 'Skriv det som skal stå der.') : help[what]),
  }),
};
