import { rule } from './rule.ts';
import type { Said } from './said.ts';
import { quoted } from './wording.ts';

/** Faults in the use of the components: which, where, and with what inside. Attributes have the shape rules as well. */
export const componentRules = {
  'component/unknown': rule<{ name: string; expected: readonly string[]; near?: string | undefined; help?: Said | undefined }>({
    severity: 'error',
    title: 'Ukjent komponent',
    why: 'Det finnes bare noen få komponenter, og navnet skrives nøyaktig likt, med stor forbokstav. HTML-tagger kan ikke brukes.',
    mend: 'Se etter om navnet er riktig skrevet, med stor forbokstav, som `<Task>`. Er det en HTML-tagg, så skriv Markdown i stedet: `**sterk**`, ikke `<b>sterk</b>`.',
    message: ({ name, expected }) =>
      `Uventet komponent \`<${name}>\`, forventet en av ${quoted(expected.map((tag) => `<${tag}>`))}`,
    help: ({ near, help }) => (near === undefined ? help?.nb : `Mente du \`<${near}>\`?`),
  }),
  'component/misplaced': rule<{ name: string; place: Said; expected: Said; help?: Said | undefined }>({
    severity: 'error',
    title: 'Komponent på feil plass',
    why: 'En komponent betyr noe bestemt der den hører hjemme, som et svar i et spørsmål. Et annet sted har den ingen mening.',
    mend: 'Flytt komponenten dit den hører hjemme, for eksempel `<Answer>` inn i `<Question>`, eller slett den.',
    message: ({ name, place, expected }) => `Uventet \`<${name}>\` ${place.nb}, forventet den ${expected.nb}`,
    help: ({ help }) => help?.nb ?? 'Flytt den dit, eller slett den.',
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
    mend: 'Behold attributtet med den riktige verdien, og slett det andre.',
    message: ({ name }) => `Uventet attributt \`${name}\` for andre gang, forventet det én gang`,
  }),
  'component/forbidden-attribute': rule<{ name: string; help: Said }>({
    severity: 'error',
    title: 'Attributt som hører til programkode',
    why: 'Hvordan noe ser ut og oppfører seg, bestemmes ett sted for alle sider. Innhold kan ikke ha med seg kode eller stil.',
    mend: 'Slett attributtet. Det gjelder for eksempel `class`, `style` og `onclick`.',
    message: ({ name }) => `Uventet attributt \`${name}\`, forventet bare attributtene som komponenten har`,
    help: ({ help }) => help.nb,
  }),
  'component/flag-value': rule<{ name: string; actual: string }>({
    severity: 'error',
    title: 'Verdi der det ikke skal stå noen',
    why: 'At attributtet står der, betyr ja. En verdi ville sett ut som et valg som ikke finnes.',
    mend: 'Skriv bare navnet, for eksempel `optional`, eller slett det.',
    message: ({ name, actual }) => `Uventet verdi \`${actual}\` i \`${name}\`, forventet bare \`${name}\``,
    help: ({ name, actual }) =>
      actual === 'false' || actual === 'nei' || actual === '0' ? `Slett \`${name}\`.` : `Skriv bare \`${name}\`, uten verdi.`,
  }),
  'component/value-missing': rule<{ name: string }>({
    severity: 'error',
    title: 'Attributt uten verdi',
    why: 'Attributtet trenger en verdi for å bety noe.',
    mend: 'Skriv en verdi i rette anførselstegn: `minutes="8"`.',
    message: ({ name }) => `Uventet \`${name}\` uten verdi, forventet \`${name}="…"\``,
  }),
  'component/duplicate-block': rule<{ id: string; film: boolean }>({
    severity: 'error',
    title: 'To blokker med samme id',
    why: 'Stier peker på en blokk med id-en, så to blokker på samme side kan ikke ha den samme.',
    mend: 'Gi den ene blokken en ny id. En film får filmens id, og kan bare vises én gang på en side.',
    message: ({ id }) => `Uventet blokk \`${id}\` for andre gang, forventet en id som er unik på siden`,
    help: ({ film }) =>
      film ? 'En film får filmens id, og kan bare vises én gang på en side. Slett den ene.' : 'Gi den ene blokken en ny id.',
  }),
  'component/empty': rule<{ name: string; expected: Said }>({
    severity: 'error',
    title: 'Tom komponent',
    why: 'En komponent uten innhold viser leseren en tom ramme.',
    mend: 'Skriv innholdet, eller slett komponenten.',
    message: ({ name, expected }) => `Uventet tom \`<${name}>\`, forventet ${expected.nb}`,
  }),
  'component/unexpected-content': rule<{ name: string; actual: Said; expected: Said; help?: Said | undefined }>({
    severity: 'error',
    title: 'Innhold som ikke hører hjemme i komponenten',
    why: 'Innholdet ville ikke blitt vist noe sted.',
    mend: 'Flytt innholdet ut av komponenten, eller inn i den komponenten det hører til.',
    message: ({ name, actual, expected }) => `Uventet ${actual.nb} i \`<${name}>\`, forventet ${expected.nb}`,
    help: ({ help }) => help?.nb,
  }),
  'component/question-without-text': rule<Record<string, never>>({
    severity: 'error',
    title: 'Spørsmål uten tekst',
    why: 'Leseren må få vite hva det spørres om.',
    mend: 'Skriv spørsmålet rett etter `<Question …>`.',
    message: () => 'Uventet spørsmål uten tekst, forventet spørsmålet før svarene',
  }),
  'component/too-few-answers': rule<{ count: number }>({
    severity: 'error',
    title: 'For få svar',
    why: 'Et lukket spørsmål er et valg, og da må det være minst to svar å velge mellom.',
    mend: 'Skriv flere svar, eller gjør spørsmålet åpent med `kind="open"`.',
    message: ({ count }) =>
      `Uventet lukket spørsmål med ${count === 0 ? 'ingen svar' : 'ett svar'}, forventet minst to \`<Answer>\``,
  }),
  'component/no-correct-answer': rule<Record<string, never>>({
    severity: 'error',
    title: 'Lukket spørsmål uten riktig svar',
    why: 'Et lukket spørsmål har minst ett riktig svar, ellers får leseren aldri vite hva som stemmer.',
    mend: 'Skriv `correct` på svaret som er riktig, eller gjør spørsmålet åpent med `kind="open"`.',
    message: () => 'Uventet lukket spørsmål uten riktig svar, forventet minst ett `<Answer correct …>`',
  }),
  'component/answers-in-open-question': rule<Record<string, never>>({
    severity: 'error',
    title: 'Svar i et åpent spørsmål',
    why: 'Et åpent spørsmål er til ettertanke, og har ingen fasit.',
    mend: 'Slett svarene, eller gjør spørsmålet lukket med `kind="closed"`.',
    message: () => 'Uventet `<Answer>` i et åpent spørsmål, forventet bare teksten',
  }),
  'component/text-after-answers': rule<Record<string, never>>({
    severity: 'error',
    title: 'Tekst etter svarene',
    why: 'Svarene vises samlet under spørsmålet, så tekst etter dem ville havnet et annet sted enn der den er skrevet.',
    mend: 'Flytt teksten opp, eller ut av spørsmålet.',
    message: () => 'Uventet tekst etter svarene, forventet all teksten før det første svaret',
  }),
  'component/duplicate-role': rule<{ name: string }>({
    severity: 'error',
    title: 'Samme rolle to ganger',
    why: 'En rolle beskrives ett sted i møtet, så den som får rollen, vet hva som gjelder.',
    mend: 'Slå de to beskrivelsene sammen.',
    message: ({ name }) => `Uventet rolle \`${name}\` for andre gang i møtet, forventet den én gang`,
  }),
  'component/meeting-incomplete': rule<{ missing: 'roller' | 'runder' }>({
    severity: 'error',
    title: 'Møte uten roller eller runder',
    why: 'Et møte ledes fra én skjerm, og trenger minst én rolle og minst én runde.',
    mend: 'Skriv minst én `<Role>` og minst én `<Round>` i møtet.',
    message: ({ missing }) =>
      `Uventet møte uten ${missing}, forventet minst én \`${missing === 'roller' ? '<Role name="chair">' : '<Round form="alone" minutes="4">'}\``,
  }),
};
