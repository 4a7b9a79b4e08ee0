import { rule } from './rule.ts';

const names = { nb: { own: 'bokmål', other: 'nynorskord' }, nn: { own: 'nynorsk', other: 'bokmålsord' } } as const;

/** Faults of language, told when texts are looked through with word lists. */
export const languageRules = {
  'language/other-form': rule<{ word: string; form: 'nb' | 'nn'; instead?: string | undefined; list: string }>({
    severity: 'warning',
    title: 'Ord fra den andre målformen',
    why: 'En tekst som blander bokmål og nynorsk, er tyngre å lese, og elever og lærere har krav på begge målformene hver for seg.',
    mend: 'Skriv ordet slik det heter i tekstens målform. Er det riktig likevel, så skriv det på en egen linje i words.txt i pakkens mappe.',
    message: ({ word, form }) =>
      `Uventet ${names[form].other} \`${word}\` i en tekst på ${names[form].own}, forventet ${names[form].own}`,
    help: ({ instead, list }) =>
      instead === undefined
        ? `Bytt ut ordet. Er det riktig likevel, så skriv det på en egen linje i \`${list}\`.`
        : `Skriv \`${instead}\`.`,
  }),
};
