import { rule } from './rule.ts';

/** Faults in a page's place in its package. */
export const pageRules = {
  'page/duplicate-id': rule<{ id: string }>({
    severity: 'error',
    title: 'To sider med samme id',
    why: 'Id-en er sidens adresse i pakken, så to sider kan ikke ha den samme.',
    mend: 'Gi den ene siden en ny id og et nytt filnavn.',
    message: ({ id }) => `Uventet side \`${id}\` for andre gang, forventet en id som er unik i pakken`,
  }),
  'page/not-listed': rule<{ id: string; module: string; listedIn?: string | undefined }>({
    severity: 'error',
    title: 'Side som ikke står i noen del',
    why: 'En side som ikke står i noen del, har ingen plass i modulen, og ingen finner den.',
    mend: 'Skriv siden i `pages` i module.yaml, eller slett filen.',
    message: ({ id, module }) =>
      `Uventet side \`${id}\` utenfor delene i modulen \`${module}\`, forventet den i \`pages\` i én del`,
    help: ({ id, listedIn }) =>
      listedIn === undefined
        ? undefined
        : `Modulen \`${listedIn}\` har \`${id}\` i listen sin: flytt filen til mappen \`${listedIn}\`.`,
  }),
  'page/review-date-passed': rule<{ reviewBy: string }>({
    severity: 'warning',
    title: 'Dagen for ny gjennomgang er passert',
    why: 'Innhold blir gammelt. `reviewBy` er dagen da noen lovet å se over det igjen.',
    mend: 'Se over innholdet, og skriv en ny dag i `reviewBy`.',
    message: ({ reviewBy }) => `Uventet dag \`${reviewBy}\` for ny gjennomgang, forventet en dag som ikke er passert`,
  }),
  'page/no-source': rule<{ id: string }>({
    severity: 'warning',
    title: 'Side uten kilde',
    why: 'En side som bygger på noe, sier hva, så leseren kan prøve det og lese videre.',
    mend: 'Skriv kildene siden bygger på, i `cites`. De står i references.yaml.',
    message: ({ id }) => `Uventet side \`${id}\` uten kilde, forventet minst én i \`cites\``,
  }),
  'page/curriculum-twice': rule<{ code: string }>({
    severity: 'warning',
    title: 'Læreplankode to ganger',
    why: 'Hver kode nevnes én gang; står den to ganger, var det trolig en annen som var ment.',
    mend: 'Slett den ene, eller skriv koden som var ment.',
    message: ({ code }) => `Uventet kode \`${code}\` for andre gang, forventet hver kode én gang`,
  }),
  'page/split-point': rule<{ point: string; whole: string }>({
    severity: 'warning',
    title: 'Punkt som et komma har delt i to',
    why: 'I en liste på én linje skiller hvert komma to punkter. Et punkt med komma i blir da til to, og leserne ser dem hver for seg.',
    mend: 'Sett hele punktet i anførselstegn, eller skriv hvert punkt på sin egen linje etter `- `. Er det to punkter, så begynn begge med stor bokstav.',
    message: ({ point }) => `Uventet punkt \`${point}\` med liten forbokstav, forventet et punkt som begynner med stor`,
    help: ({ whole }) => `Er det ett punkt, så sett det i anførselstegn: \`"${whole}"\`.`,
  }),
};
