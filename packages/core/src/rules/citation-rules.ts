import { rule } from './rule.ts';

/** What a text cites, held against the list of sources at its top. */
export const citationRules = {
  'citation/not-listed': rule<{ id: string }>({
    severity: 'warning',
    title: 'Kilde i teksten som ikke står i `cites`',
    why: '`cites` sier hva siden bygger på. Er noe med i teksten og ikke der, teller det ikke når noen leter etter perspektiver og kilder.',
    mend: 'Før opp kilden i `cites` i toppen av siden.',
    message: ({ id }) => `Uventet kilde \`${id}\` i teksten, forventet den også i \`cites\``,
    help: ({ id }) => `Skriv \`${id}\` i \`cites\` i toppen av siden.`,
  }),
  'citation/never-in-text': rule<{ id: string }>({
    severity: 'warning',
    title: 'Kilde i `cites` som teksten aldri viser til',
    why: 'Leseren skal se hvilken påstand som bygger på hvilken kilde.',
    mend: 'Vis til kilden der den brukes, som `[@nou-2015-8]` sist i setningen, eller i `source` på en `<Reading>`. Bygger siden ikke på den, så slett den fra `cites`.',
    message: ({ id }) => `Uventet kilde \`${id}\` i \`cites\` uten henvisning i teksten, forventet minst én`,
    help: ({ id }) => `Skriv \`[@${id}]\` der kilden brukes, eller slett den fra \`cites\`.`,
  }),
  'citation/out-of-place': rule<{ actual: string; where: 'i et felt' | 'i et attributt' }>({
    severity: 'error',
    title: 'Kildehenvisning utenfor brødteksten',
    why: 'Bare brødteksten på en side eller i lederstøtten viser henvisninger som kilder. Alle andre steder ville leseren sett hakeparentesen slik den er skrevet.',
    mend: 'Flytt henvisningen til brødteksten på en side, der påstanden står. Tittel, sammendrag, mål og spørsmål til filmer har ingen henvisninger.',
    message: ({ actual, where }) => `Uventet kildehenvisning \`${actual}\` ${where}, forventet henvisninger bare i brødteksten`,
  }),
};
