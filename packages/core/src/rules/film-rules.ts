import { rule } from './rule.ts';

/** Faults in a film and the files beside it. */
export const filmRules = {
  'film/too-long': rule<{ seconds: number; limit: number }>({
    severity: 'error',
    title: 'For lang film',
    why: 'En film varer 2 til 4 minutter, så den kan ses i et møte og brukes alene.',
    message: ({ seconds, limit }) => `Uventet film på ${seconds} sekunder, forventet høyst ${limit}`,
    help: () => 'Klipp filmen, eller del den i flere.',
  }),
  'film/too-short': rule<{ seconds: number; limit: number }>({
    severity: 'error',
    title: 'For kort film',
    why: 'En film varer 2 til 4 minutter. Det som er kortere, er bedre som tekst.',
    message: ({ seconds, limit }) => `Uventet film på ${seconds} sekunder, forventet minst ${limit}`,
  }),
  'film/missing-file': rule<{ name: string; near?: string | undefined }>({
    severity: 'error',
    title: 'Filmens fil mangler',
    why: 'Filmfil, stillbilde og teksting ligger i samme mappe som film.yaml.',
    message: ({ name }) => `Uventet filnavn \`${name}\`, forventet en fil i filmens mappe`,
    help: ({ near }) => (near === undefined ? undefined : `Mente du \`${near}\`?`),
  }),
  'film/unused-file': rule<{ name: string }>({
    severity: 'warning',
    title: 'Fil som filmen ikke bruker',
    why: 'En fil som film.yaml ikke nevner, kommer ikke med på nettstedet.',
    message: ({ name }) => `Uventet fil \`${name}\`, forventet at film.yaml nevner den`,
    help: () => 'Nevn filen i film.yaml, eller slett den.',
  }),
  'film/no-captions': rule<{ languages: string }>({
    severity: 'error',
    title: 'Film uten teksting',
    why: 'Loven krever teksting, og den hjelper alle som ser filmen uten lyd.',
    message: ({ languages }) => `Uventet film uten teksting, forventet teksting på minst ett språk: ${languages}`,
  }),
  'film/duplicate-question': rule<{ id: string }>({
    severity: 'error',
    title: 'To spørsmål med samme id',
    why: 'Id-en peker på ett spørsmål i filmen.',
    message: ({ id }) => `Uventet spørsmål \`${id}\` for andre gang, forventet en id som er unik i filmen`,
  }),
  'film/no-correct-answer': rule<{ id: string }>({
    severity: 'error',
    title: 'Lukket spørsmål uten riktig svar',
    why: 'Et lukket spørsmål har minst ett riktig svar, ellers får leseren aldri vite hva som stemmer.',
    message: ({ id }) => `Uventet lukket spørsmål \`${id}\` uten riktig svar, forventet \`correct: true\` på minst ett`,
  }),
};
