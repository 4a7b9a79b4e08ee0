import { rule } from './rule.ts';

/** Faults in meetings across a package. */
export const meetingRules = {
  'meeting/duplicate-id': rule<{ id: string }>({
    severity: 'error',
    title: 'To møter med samme id',
    why: 'Stier og agendaer peker på møtet med id-en, og den er unik i hele pakken.',
    message: ({ id }) => `Uventet møte \`${id}\` for andre gang, forventet en id som er unik i pakken`,
    help: () => 'Gi det ene møtet en ny id.',
  }),
};
