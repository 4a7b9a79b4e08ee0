import { rule } from './rule.ts';

/** Faults in a film and the files beside it. */
export const filmRules = {
  'film/too-long': rule<{ seconds: number; limit: number }>({
    severity: 'error',
    title: 'For lang film',
    why: 'En film varer 2 til 4 minutter, så den kan ses i et møte og brukes alene.',
    mend: 'Klipp filmen, eller del den i flere. Lengden skrives i sekunder: Tre minutter er `seconds: 180`.',
    message: ({ seconds, limit }) => `Uventet film på ${seconds} sekunder, forventet høyst ${limit}`,
  }),
  'film/too-short': rule<{ seconds: number; limit: number }>({
    severity: 'error',
    title: 'For kort film',
    why: 'En film varer 2 til 4 minutter. Det som er kortere, er bedre som tekst.',
    mend: 'Slå filmen sammen med en annen, eller skriv innholdet som tekst. Lengden skrives i sekunder: Tre minutter er `seconds: 180`.',
    message: ({ seconds, limit }) => `Uventet film på ${seconds} sekunder, forventet minst ${limit}`,
  }),
  'film/missing-file': rule<{ name: string; near?: string | undefined }>({
    severity: 'error',
    title: 'En fil til filmen mangler',
    why: 'Filmfil, stillbilde og teksting ligger i samme mappe som film.yaml.',
    mend: 'Legg filen i samme mappe som film.yaml, eller rett navnet. Er filmen ikke laget ennå, så skriv `status: planned` og ta bort `file`.',
    message: ({ name }) => `Uventet filnavn \`${name}\`, forventet navnet på en fil i filmens mappe`,
    help: ({ near }) => (near === undefined ? undefined : `Mente du \`${near}\`?`),
  }),
  'film/wrong-format': rule<{ name: string; format: string }>({
    severity: 'error',
    title: 'Filen er ikke det navnet sier',
    why: 'En fil som er noe annet enn navnet sier, blir en avspiller eller et bilde som ikke virker.',
    mend: 'Lag filen på nytt i riktig format. Det holder ikke å gi den et nytt navn.',
    message: ({ name, format }) => `Uventet innhold i \`${name}\`, forventet ${format}`,
  }),
  'film/unused-file': rule<{ name: string }>({
    severity: 'warning',
    title: 'Fil som filmen ikke bruker',
    why: 'En fil som film.yaml ikke nevner, kommer ikke med på nettstedet.',
    mend: 'Nevn filen i film.yaml, for eksempel `poster: poster.webp`, eller slett den.',
    message: ({ name }) => `Uventet fil \`${name}\`, forventet at film.yaml nevner den`,
  }),
  'film/no-captions': rule<{ languages: string }>({
    severity: 'error',
    title: 'Film uten teksting',
    why: 'Loven krever teksting, og teksting hjelper alle som ser filmen uten lyd.',
    mend: 'Legg en fil med teksting ved siden av filmen, og nevn den i film.yaml: `captions: { nb: film.nb.vtt }`.',
    message: ({ languages }) => `Uventet film uten teksting, forventet teksting på minst ett språk: ${languages}`,
  }),
  'film/duplicate-question': rule<{ id: string }>({
    severity: 'error',
    title: 'To spørsmål med samme id',
    why: 'To spørsmål med samme id i en film kan ikke skilles fra hverandre.',
    mend: 'Gi det ene spørsmålet en ny id.',
    message: ({ id }) => `Uventet spørsmål \`${id}\` for andre gang, forventet en id som er unik i filmen`,
  }),
  'film/no-correct-answer': rule<{ id: string }>({
    severity: 'error',
    title: 'Lukket spørsmål uten riktig svar',
    why: 'Et lukket spørsmål har minst ett riktig svar, ellers får leseren aldri vite hva som stemmer.',
    mend: 'Skriv `correct: true` på svaret som er riktig, eller gjør spørsmålet åpent med `kind: open` og slett svarene.',
    message: ({ id }) => `Uventet lukket spørsmål \`${id}\` uten riktig svar, forventet \`correct: true\` på minst ett`,
  }),
};
