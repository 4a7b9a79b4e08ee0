import type { languageRules } from '../language-rules.ts';
import type { InEnglish } from './rule-words.ts';

const names = { nb: { own: 'Bokmål', other: 'Nynorsk' }, nn: { own: 'Nynorsk', other: 'Bokmål' } } as const;

/** Faults of language, in English. */
export const languageRulesInEnglish: InEnglish<typeof languageRules> = {
  'language/other-form': {
    title: 'Word from the other form of Norwegian',
    why: 'A text that mixes Bokmål and Nynorsk is heavier to read, and pupils and teachers have a right to each of the forms by itself.',
    mend: 'Write the word as it is in the form of the text. If it is right all the same, write it on a line of its own in words.txt in the folder of the package.',
    message: ({ word, form }) =>
      `Unexpected ${names[form].other} word \`${word}\` in a text in ${names[form].own}, expected ${names[form].own}`,
    help: ({ instead, list }) =>
      instead === undefined
        ? `Replace the word. If it is right all the same, write it on a line of its own in \`${list}\`.`
        : `Write \`${instead}\`.`,
  },
};
