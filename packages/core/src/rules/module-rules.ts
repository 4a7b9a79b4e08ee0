import { rule } from './rule.ts';

/** Faults in a module: its parts, its pages and its leader support. */
export const moduleRules = {
  'module/not-listed': rule<{ id: string }>({
    severity: 'error',
    title: 'Modul som ikke står i package.yaml',
    why: 'En modul som ikke står i package.yaml, har ingen plass på hylla, og ingen finner den.',
    mend: 'Skriv modulens id i `modules` i package.yaml, eller slett mappen.',
    message: ({ id }) => `Uventet modul \`${id}\` utenfor listen i package.yaml, forventet den i \`modules\``,
    help: ({ id }) => `Skriv \`${id}\` i \`modules\`, eller slett mappen.`,
  }),
  'module/unknown-page': rule<{ id: string; near?: string | undefined }>({
    severity: 'error',
    title: 'Side uten fil',
    why: 'Hver side i listen er en fil i modulens mappe.',
    mend: 'Lag sidefilen i modulens mappe, rett id-en, eller ta siden ut av listen.',
    message: ({ id }) => `Uventet side \`${id}\`, forventet navnet på en sidefil i modulen`,
    help: ({ id, near }) => (near === undefined ? `Lag filen ${id}.mdx, eller ta siden ut av listen.` : `Mente du \`${near}\`?`),
  }),
  'module/page-twice': rule<{ id: string }>({
    severity: 'error',
    title: 'Side i to deler',
    why: 'En side står i nettopp én del, så det er klart hvor leseren er.',
    mend: 'Ta siden ut av den ene delen.',
    message: ({ id }) => `Uventet side \`${id}\` for andre gang, forventet den i én del`,
  }),
  'module/duplicate-part': rule<{ id: string }>({
    severity: 'error',
    title: 'To deler med samme id',
    why: 'Møtene peker på en del med id-en, så to deler i en modul kan ikke ha den samme.',
    mend: 'Gi den ene delen en ny id, og rett `part` i møtene som hører til den.',
    message: ({ id }) => `Uventet del \`${id}\` for andre gang, forventet en id som er unik i modulen`,
  }),
  'module/no-leader-support': rule<{ id: string }>({
    severity: 'error',
    title: 'Modul uten lederstøtte',
    why: 'En modul begynner med lederstøtte: hvorfor, hvordan den ledes, og minst ett forslag til fellestid.',
    mend: 'Lag filen leder.mdx i modulens mappe, og avslutt den med minst ett møte: `<Meeting id="mote-definisjon" …>`.',
    message: ({ id }) => `Uventet modul \`${id}\` uten leder.mdx, forventet lederstøtte med minst ett møte`,
  }),
  'module/no-meeting': rule<{ id: string }>({
    severity: 'error',
    title: 'Lederstøtte uten møte',
    why: 'Uten et forslag til fellestid blir modulen lest av noen og fulgt opp av få.',
    mend: 'Skriv minst ett møte i leder.mdx, med roller og runder: `<Meeting id="mote-definisjon" …>`.',
    message: ({ id }) => `Uventet lederstøtte uten møte i modulen \`${id}\`, forventet minst ett \`<Meeting>\``,
  }),
  'module/part-without-meeting': rule<{ id: string }>({
    severity: 'error',
    title: 'Del uten fellesmøte',
    why: 'Hver del av en fagmodul har minst ett fellesmøte, der personalet arbeider med den sammen.',
    mend: 'Skriv et møte i leder.mdx med delens id i `part`: `<Meeting id="mote-definisjon" part="definisjon" …>`.',
    message: ({ id }) => `Uventet del \`${id}\` uten møte, forventet minst ett \`<Meeting>\` med \`part="${id}"\` i leder.mdx`,
  }),
  'module/few-perspectives': rule<{ id: string; count: number }>({
    severity: 'warning',
    title: 'Få perspektiver',
    why: 'En modul viser minst to perspektiver på saken, så personalet kan ta stilling selv.',
    mend: 'Vis til en kilde med et annet `perspective` i `cites` på en av sidene.',
    message: ({ id, count }) =>
      `Uventet ${count === 0 ? 'ingen perspektiver' : 'ett perspektiv'} blant kildene i modulen \`${id}\`, forventet minst to`,
  }),
  'module/no-open-research': rule<{ id: string }>({
    severity: 'warning',
    title: 'Ingen åpen forskning',
    why: 'Alle i personalet skal kunne lese minst én forskningskilde uten å betale.',
    mend: 'Vis til en åpen forskningskilde i `cites` på en av sidene. I references.yaml har en slik kilde `kind: research` og `access: open`.',
    message: ({ id }) =>
      `Uventet modul \`${id}\` uten åpen forskningskilde, forventet minst én med \`kind: research\` og \`access: open\``,
  }),
  'module/too-long': rule<{ id: string; minutes: number; limit: number; optional: number }>({
    severity: 'warning',
    title: 'Lang modul uten en kort vei',
    why: 'En skole med lite tid velger bort hele modulen når det ikke finnes en kort vei gjennom den.',
    mend: 'Gjør sider som ikke alle trenger, valgfrie med `need: may`, eller del modulen. Pakken setter grensen selv, i `moduleMinutes`.',
    message: ({ id, minutes, limit, optional }) =>
      `Uventet ${minutes} minutter til de sidene som hører med i modulen \`${id}\`, og ${optional} til valgfrie sider, forventet høyst ${limit}, som er pakkens \`moduleMinutes\``,
  }),
};
