import { rule } from './rule.ts';

/** Faults in meetings across a package. */
export const meetingRules = {
  'meeting/duplicate-id': rule<{ id: string }>({
    severity: 'error',
    title: 'To møter med samme id',
    why: 'Stier og agendaer peker på et møte med id-en, så to møter i en pakke kan ikke ha den samme.',
    mend: 'Gi det ene møtet en ny id.',
    message: ({ id }) => `Uventet møte \`${id}\` for andre gang, forventet en id som er unik i pakken`,
  }),
};
