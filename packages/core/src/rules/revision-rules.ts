import { rule } from './rule.ts';

/** What a page or a leader support says of its own changes. */
export const revisionRules = {
  'revision/not-told': rule<{ revision: number }>({
    severity: 'warning',
    title: 'En endring som ikke er fortalt',
    why: 'Skoler som bruker siden, og de som oversetter den, ser av `changes` om endringen angår dem.',
    mend: 'Fortell hva som er endret, øverst i `changes`: `{ revision: 2, kind: content, what: Ny oppgave om tilbakemelding. }`.',
    message: ({ revision }) => `Uventet revisjon \`${revision}\` uten en linje i \`changes\`, forventet hva som er endret`,
    help: ({ revision }) =>
      `Legg til øverst i \`changes\`: \`{ revision: ${revision}, kind: content, what: … }\`. Er bare ordlyden en annen, er det \`kind: wording\`.`,
  }),
  'revision/entry-too-new': rule<{ entry: number; revision: number }>({
    severity: 'error',
    title: 'En endring som er nyere enn siden',
    why: 'Oversettelser og skoler ser av revisjonen om noe er nytt, så en endring uten en ny revisjon når ingen.',
    mend: 'Øk `revision` til den nyeste i `changes`, eller rett tallet i linjen.',
    message: ({ entry, revision }) => `Uventet endring i revisjon \`${entry}\`, forventet høyst \`${revision}\`, som siden har`,
    help: ({ entry }) => `Skriv \`revision: ${entry}\` på siden, eller rett tallet i \`changes\`.`,
  }),
};
