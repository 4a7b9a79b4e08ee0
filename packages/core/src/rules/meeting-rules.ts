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
  'meeting/too-long': rule<{ id: string; minutes: number; limit: number }>({
    severity: 'warning',
    title: 'For langt møte',
    why: 'Fellestiden er sjelden mer enn to timer, og ingen arbeider godt lenger uten avbrudd.',
    mend: 'Del møtet i to, eller kort ned rundene.',
    message: ({ id, minutes, limit }) => `Uventet møte \`${id}\` på ${minutes} minutter, forventet høyst ${limit}`,
  }),
  'meeting/too-short': rule<{ id: string; minutes: number; limit: number }>({
    severity: 'warning',
    title: 'For kort møte',
    why: 'På mindre enn et kvarter rekker ingen både å tenke, snakke sammen og bli enige om noe.',
    mend: 'Gi rundene mer tid, eller slå møtet sammen med et annet. Møtets minutter er summen av rundene.',
    message: ({ id, minutes, limit }) => `Uventet møte \`${id}\` på ${minutes} minutter, forventet minst ${limit}`,
  }),
  'meeting/no-chair': rule<{ id: string }>({
    severity: 'warning',
    title: 'Møte uten ordstyrer',
    why: 'Uten en som holder ordet og tiden, rekker gruppene ikke rundene, og de samme snakker hver gang.',
    mend: 'Legg til ordstyreren: `<Role name="chair">Gir ordet og holder tiden.</Role>`.',
    message: ({ id }) => `Uventet møte \`${id}\` uten ordstyrer, forventet \`<Role name="chair">\``,
  }),
  'meeting/round-too-short': rule<{ id: string; round: number; size: number; most: number }>({
    severity: 'warning',
    title: 'En runde som ikke rommer alle',
    why: 'I en runde uten kommentarer får alle ordet etter tur, og den som får under et halvt minutt, rekker ikke å si noe.',
    mend: 'Gi runden flere minutter, eller gjør gruppene mindre med `size`.',
    message: ({ id, round, size, most }) =>
      `Uventet ${most} minutter til ${size} personer i runde nummer ${round} i \`${id}\`, forventet minst et halvt minutt til hver`,
  }),
};
