import { rule } from './rule.ts';

const quoted = (names: readonly string[]) => names.map((name) => `\`<${name}>\``).join(', ');

/** Faults in the use of the components: which, where, and with what inside. Attributes have the shape rules as well. */
export const componentRules = {
  'component/unknown': rule<{ name: string; expected: readonly string[]; near?: string | undefined; help?: string | undefined }>({
    severity: 'error',
    title: 'Ukjent komponent',
    why: 'Bare et lite sett av komponenter finnes, og navnet skrives nøyaktig likt, med stor forbokstav. HTML-tagger finnes ikke.',
    mend: 'Se etter om navnet er riktig skrevet, med stor forbokstav. Skriv Markdown i stedet for HTML.',
    message: ({ name, expected }) => `Uventet komponent \`<${name}>\`, forventet en av ${quoted(expected)}`,
    help: ({ near, help }) => (near === undefined ? help : `Mente du \`<${near}>\`?`),
  }),
  'component/misplaced': rule<{ name: string; place: string; expected: string; help?: string | undefined }>({
    severity: 'error',
    title: 'Komponent på feil plass',
    why: 'En komponent betyr noe bestemt der den hører hjemme, for eksempel et svar i et spørsmål. Andre steder vet ingen hva den skal bety.',
    mend: 'Flytt komponenten dit den hører hjemme.',
    message: ({ name, place, expected }) => `Uventet \`<${name}>\` ${place}, forventet den ${expected}`,
    help: ({ help }) => help ?? 'Flytt den dit, eller slett den.',
  }),
  'component/inline': rule<{ name: string }>({
    severity: 'error',
    title: 'Komponent midt i en setning',
    why: 'Komponenter er egne blokker på siden, aldri en del av en setning.',
    mend: 'Sett komponenten på en egen linje, med en blank linje foran og etter.',
    message: ({ name }) => `Uventet \`<${name}>\` inne i et avsnitt, forventet den for seg selv`,
    help: ({ name }) => `Sett \`<${name}>\` på en egen linje, med en blank linje foran og etter.`,
  }),
  'component/duplicate-attribute': rule<{ name: string }>({
    severity: 'error',
    title: 'Samme attributt to ganger',
    why: 'Står attributtet to ganger, er det uklart hvilken verdi som gjelder.',
    message: ({ name }) => `Uventet attributt \`${name}\` for andre gang, forventet det én gang`,
    help: () => 'Slett det ene.',
  }),
  'component/forbidden-attribute': rule<{ name: string; help: string }>({
    severity: 'error',
    title: 'Attributt som hører til programkode',
    why: 'Hvordan noe ser ut og oppfører seg, bestemmes ett sted for alle sider. Innhold kan ikke ha med seg kode eller stil.',
    mend: 'Slett attributtet.',
    message: ({ name }) => `Uventet attributt \`${name}\`, forventet bare attributtene som komponenten har`,
    help: ({ help }) => help,
  }),
  'component/flag-value': rule<{ name: string; actual: string }>({
    severity: 'error',
    title: 'Verdi der ingen skal stå',
    why: 'Attributtet er et ja bare ved å stå der. En verdi ville sett ut som et valg.',
    mend: 'Skriv bare navnet, for eksempel `optional`, eller slett det.',
    message: ({ name, actual }) => `Uventet verdi \`${actual}\` i \`${name}\`, forventet bare \`${name}\``,
    help: ({ name, actual }) =>
      actual === 'false' || actual === 'nei' || actual === '0' ? `Slett \`${name}\`.` : `Skriv bare \`${name}\`, uten verdi.`,
  }),
  'component/value-missing': rule<{ name: string }>({
    severity: 'error',
    title: 'Attributt uten verdi',
    why: 'Attributtet trenger en verdi for å bety noe.',
    message: ({ name }) => `Uventet \`${name}\` uten verdi, forventet \`${name}="…"\``,
    help: () => 'Skriv en verdi i rette anførselstegn: `minutes="8"`.',
  }),
  'component/duplicate-block': rule<{ id: string; film: boolean }>({
    severity: 'error',
    title: 'To blokker med samme id',
    why: 'Stier peker på blokken med id-en, og den er unik på siden.',
    mend: 'Gi den ene blokken en ny id. En film vises bare én gang på en side.',
    message: ({ id }) => `Uventet blokk \`${id}\` for andre gang, forventet en id som er unik på siden`,
    help: ({ film }) =>
      film ? 'En film bruker filmens id som sin, og vises bare én gang på en side.' : 'Gi den ene blokken en ny id.',
  }),
  'component/empty': rule<{ name: string; expected: string }>({
    severity: 'error',
    title: 'Tom komponent',
    why: 'En komponent uten innhold viser leseren en tom ramme.',
    message: ({ name, expected }) => `Uventet tom \`<${name}>\`, forventet ${expected}`,
    help: () => 'Skriv innholdet, eller slett komponenten.',
  }),
  'component/unexpected-content': rule<{ name: string; actual: string; expected: string; help?: string | undefined }>({
    severity: 'error',
    title: 'Innhold som ikke hører hjemme i komponenten',
    why: 'Innholdet ville ikke ha noe sted å vises.',
    mend: 'Flytt innholdet dit det hører hjemme.',
    message: ({ name, actual, expected }) => `Uventet ${actual} i \`<${name}>\`, forventet ${expected}`,
    help: ({ help }) => help,
  }),
  'component/question-without-text': rule<Record<string, never>>({
    severity: 'error',
    title: 'Spørsmål uten tekst',
    why: 'Leseren må få vite hva det spørres om.',
    message: () => 'Uventet spørsmål uten tekst, forventet spørsmålet før svarene',
    help: () => 'Skriv spørsmålet rett etter `<Question …>`.',
  }),
  'component/too-few-answers': rule<{ count: number }>({
    severity: 'error',
    title: 'For få svar',
    why: 'Et lukket spørsmål er et valg, og et valg står mellom minst to.',
    message: ({ count }) =>
      `Uventet lukket spørsmål med ${count === 0 ? 'ingen svar' : 'ett svar'}, forventet minst to \`<Answer>\``,
    help: () => 'Skriv flere svar, eller gjør spørsmålet åpent med `kind="open"`.',
  }),
  'component/no-correct-answer': rule<Record<string, never>>({
    severity: 'error',
    title: 'Ingen riktige svar',
    why: 'I et lukket spørsmål må leseren kunne svare riktig.',
    message: () => 'Uventet lukket spørsmål uten riktig svar, forventet minst ett `<Answer correct …>`',
    help: () => 'Skriv `correct` på svaret som er riktig, eller gjør spørsmålet åpent med `kind="open"`.',
  }),
  'component/answers-in-open-question': rule<Record<string, never>>({
    severity: 'error',
    title: 'Svar i et åpent spørsmål',
    why: 'Et åpent spørsmål er til ettertanke, og har ingen fasit.',
    message: () => 'Uventet `<Answer>` i et åpent spørsmål, forventet bare teksten',
    help: () => 'Slett svarene, eller gjør spørsmålet lukket med `kind="closed"`.',
  }),
  'component/text-after-answers': rule<Record<string, never>>({
    severity: 'error',
    title: 'Tekst etter svarene',
    why: 'Svarene vises samlet under spørsmålet, så tekst etter dem ville byttet plass.',
    message: () => 'Uventet tekst etter svarene, forventet all teksten før det første svaret',
    help: () => 'Flytt teksten opp, eller ut av spørsmålet.',
  }),
  'component/duplicate-role': rule<{ name: string }>({
    severity: 'error',
    title: 'Samme rolle to ganger',
    why: 'En rolle beskrives ett sted i møtet, så den som har den, vet hva som gjelder.',
    message: ({ name }) => `Uventet rolle \`${name}\` for andre gang i møtet, forventet den én gang`,
    help: () => 'Slå de to beskrivelsene sammen.',
  }),
  'component/meeting-incomplete': rule<{ missing: 'roller' | 'runder' }>({
    severity: 'error',
    title: 'Møte uten roller eller runder',
    why: 'Et møte som skal ledes fra én skjerm, trenger minst én rolle og minst én runde.',
    message: ({ missing }) =>
      `Uventet møte uten ${missing}, forventet minst én \`${missing === 'roller' ? '<Role name="chair">' : '<Round form="alone" minutes="4">'}\``,
    help: () => 'Skriv minst én `<Role>` og minst én `<Round>` i møtet.',
  }),
};
