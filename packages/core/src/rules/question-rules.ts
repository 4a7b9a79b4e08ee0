import { rule } from './rule.ts';

/** Faults in questions, in films and in texts. */
export const questionRules = {
  'question/empty-feedback': rule<{ feedback: string }>({
    severity: 'warning',
    title: 'Tilbakemelding som bare sier riktig eller feil',
    why: 'Leseren lærer av hvorfor et svar holder eller ikke. At svaret er riktig, viser nettstedet uansett.',
    mend: 'Skriv hvorfor svaret holder, eller hva den som velger det, kan ha tenkt.',
    message: ({ feedback }) => `Uventet tilbakemelding \`${feedback}\`, forventet at den sier hvorfor`,
  }),
};
