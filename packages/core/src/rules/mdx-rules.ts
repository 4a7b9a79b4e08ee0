import { rule } from './rule.ts';

/** Faults in the text of a page: its Markdown, its links, and marks that MDX reads in its own way. */
export const mdxRules = {
  'mdx/too-complex': rule<{ what: string; limit: string; mend?: string | undefined }>({
    severity: 'error',
    title: 'For innfløkt tekst',
    why: 'En side skal kunne leses på et øyeblikk, også av maskinen. Grensene ligger langt over det en vanlig side trenger.',
    mend: 'Del teksten opp med blanke linjer, forenkle den, eller del siden i flere sider.',
    message: ({ what, limit }) => `Uventet mange ${what}, forventet høyst ${limit}`,
    help: ({ mend }) => mend ?? 'Del teksten opp med blanke linjer, eller forenkle den.',
  }),
  'mdx/forbidden-character': rule<{ actual: string }>({
    severity: 'error',
    title: 'Tegn som ikke kan vises',
    why: 'Styretegn og tegn uten felles betydning ser ulike ut fra maskin til maskin, eller gjemmer noe for leseren.',
    message: ({ actual }) => `Uventet tegn \`${actual}\`, forventet et tegn som kan leses`,
    help: () => 'Slett det, eller skriv tegnet du mener.',
  }),
  'mdx/import-export': rule<{ word: 'import' | 'export'; code: boolean }>({
    severity: 'error',
    title: 'Linje som begynner med import eller export',
    why: 'I MDX er en slik linje programkode. Innhold er tekst, og noe i det blir aldri kjørt.',
    mend: 'Slett linjen hvis den er programkode. Er den en setning, så la den begynne med stor forbokstav eller et annet ord.',
    message: ({ word }) => `Uventet \`${word}\` først på linjen, forventet tekst eller en komponent`,
    help: ({ word, code }) =>
      code
        ? 'Slett linjen. Komponentene er alltid tilgjengelige og skal ikke hentes inn.'
        : `Er det en setning, så la den begynne med stor forbokstav (\`${word === 'import' ? 'Import' : 'Export'}\`) eller med et annet ord.`,
  }),
  'mdx/expression': rule<{ actual: string; comment: boolean }>({
    severity: 'error',
    title: 'Krøllparentes i teksten',
    why: 'I MDX er det som står i krøllparenteser, programkode. Innhold er tekst, og noe i det blir aldri kjørt.',
    mend: 'Bruk vanlige parenteser, eller skriv `\\{` hvis leseren skal se tegnet. Slett kommentarer.',
    message: ({ actual }) => `Uventet krøllparentes i \`${actual}\`, forventet tekst`,
    help: ({ comment }) =>
      comment
        ? 'Slett kommentaren.'
        : 'Bruk vanlige parenteser, eller skriv `\\{` hvis leseren skal se tegnet.',
  }),
  'mdx/less-than': rule<{ actual: string }>({
    severity: 'error',
    title: 'Mindre enn-tegn i teksten',
    why: 'Tegnet `<` begynner en komponent, så i løpende tekst må det skrives på en annen måte.',
    message: ({ actual }) => `Uventet \`${actual}\`, forventet en komponent etter \`<\``,
    help: () => 'Skriv «mindre enn», eller `&lt;` hvis leseren skal se tegnet.',
  }),
  'mdx/html-comment': rule<Record<string, never>>({
    severity: 'error',
    title: 'Kommentar i teksten',
    why: 'Kommentarer fra HTML finnes ikke i MDX, og ville blitt synlige for leseren.',
    message: () => 'Uventet kommentar `<!-- … -->`, forventet tekst eller en komponent',
    help: () => 'Slett kommentaren.',
  }),
  'mdx/angle-link': rule<{ url: string }>({
    severity: 'error',
    title: 'Adresse mellom < og >',
    why: 'Tegnet `<` begynner en komponent. Dessuten sier en bar adresse lite om hvor lenken går.',
    mend: 'Skriv `[lenketekst](https://…)`.',
    message: ({ url }) => `Uventet adresse \`<${url}>\`, forventet en lenke med tekst`,
    help: ({ url }) => `Skriv \`[lenketekst](${url.replace(/^http:/i, 'https:')})\`.`,
  }),
  'mdx/smart-quotes': rule<{ actual: string }>({
    severity: 'error',
    title: 'Krumme anførselstegn i en komponent',
    why: 'Verdien av et attributt står mellom rette anførselstegn. Tekstbehandlere gjør dem gjerne krumme av seg selv.',
    message: ({ actual }) => `Uventet anførselstegn \`${actual}\`, forventet et rett anførselstegn \`"\``,
    help: () => 'Bytt ut anførselstegnene rundt verdien med rette: `id="eksempel"`.',
  }),
  'mdx/attribute-expression': rule<Record<string, never>>({
    severity: 'error',
    title: 'Krøllparentes i en komponent',
    why: 'Attributter er ren tekst. Det som står i krøllparenteser, er programkode, og innhold blir aldri kjørt.',
    message: () => 'Uventet krøllparentes i taggen, forventet et attributt som `navn="verdi"`',
    help: () => 'Skriv verdien som tekst i rette anførselstegn, for eksempel `minutes="8"`.',
  }),
  'mdx/unclosed-tag': rule<{ name: string; before?: string | undefined; help: string }>({
    severity: 'error',
    title: 'Komponent som ikke er lukket',
    why: 'Uten slutten vet ingen hvor komponenten slutter, og resten av siden ville havnet inni den.',
    mend: 'Sett inn sluttaggen der innholdet slutter. Har innholdet flere linjer, så la begge taggene stå på egne linjer.',
    message: ({ name, before }) =>
      `Uventet ${before === undefined ? 'slutt på teksten' : before} etter \`<${name}>\`, forventet \`</${name}>\``,
    help: ({ help }) => help,
  }),
  'mdx/stray-closing-tag': rule<{ name: string }>({
    severity: 'error',
    title: 'Slutt uten begynnelse',
    why: 'En komponent som lukkes uten å være åpnet, er som regel et tegn på at noe mangler lenger opp.',
    mend: 'Slett sluttaggen, eller sett inn begynnelsen der komponenten starter.',
    message: ({ name }) => `Uventet \`</${name}>\`, forventet at \`<${name}>\` er åpnet først`,
    help: ({ name }) => `Slett \`</${name}>\`, eller sett inn \`<${name} …>\` der komponenten begynner.`,
  }),
  'mdx/broken-tag': rule<{ actual: string; expected: string; help?: string | undefined }>({
    severity: 'error',
    title: 'Feil i en komponent',
    why: 'En komponent skrives som `<Navn attributt="verdi">`, med mellomrom mellom attributtene.',
    mend: 'Skriv `<Navn id="eksempel">`, og `&lt;` hvis leseren skal se tegnet `<`.',
    message: ({ actual, expected }) => `Uventet ${actual}, forventet ${expected}`,
    help: ({ help }) => help ?? 'Skriv `<Navn id="eksempel">`, og `&lt;` hvis leseren skal se tegnet `<`.',
  }),
  'mdx/unsupported': rule<{ what: string; help: string }>({
    severity: 'error',
    title: 'Dette kan ikke stå i teksten',
    why: 'Teksten skal kunne leses likt på skjerm, på telefon, på papir og av en skjermleser, så utvalget er holdt lite.',
    mend: 'Skriv innholdet som avsnitt, lister eller sitater.',
    message: ({ what }) => `Uventet ${what}, forventet avsnitt, overskrifter, lister, sitater, lenker eller komponenter`,
    help: ({ help }) => help,
  }),
  'mdx/accidental-list': rule<{ marker: string }>({
    severity: 'error',
    title: 'Avsnitt som blir en liste',
    why: 'Et tall og et punktum først på linjen begynner en nummerert liste, så «7. trinn» blir punkt 7 i en liste av ett punkt.',
    mend: 'Skriv `7\\. trinn`, eller la setningen begynne med et annet ord.',
    message: ({ marker }) => `Uventet liste med ett punkt, \`${marker}\`, forventet et avsnitt`,
    help: ({ marker }) => `Skriv \`${marker.slice(0, -1)}\\${marker.slice(-1)}\`, eller la setningen begynne med et annet ord.`,
  }),
  'mdx/heading-level': rule<{ actual: number; expected: string; help: string }>({
    severity: 'error',
    title: 'Overskrift på feil nivå',
    why: 'Tittelen på siden er nivå 1. Leser man med skjermleser, er overskriftene innholdsfortegnelsen, og et hull i den forvirrer.',
    mend: 'Begynn med `## ` på siden, og bruk `### ` under den og inne i blokker.',
    message: ({ actual, expected }) => `Uventet overskrift på nivå ${actual}, forventet ${expected}`,
    help: ({ help }) => help,
  }),
  'mdx/empty-heading': rule<Record<string, never>>({
    severity: 'error',
    title: 'Overskrift uten tekst',
    why: 'En tom overskrift er en blindgate i innholdsfortegnelsen.',
    message: () => 'Uventet tom overskrift, forventet tekst etter `#`-tegnene',
    help: () => 'Skriv overskriften, eller slett linjen.',
  }),
  'mdx/link-address': rule<{ actual: string; expected: string; help?: string | undefined }>({
    severity: 'error',
    title: 'Lenke til et sted vi ikke lenker til',
    why: 'Lenker går til https-adresser, e-post, sider i pakkene og blokker på samme side. Annet kan være utrygt eller ødelegges ved flytting.',
    mend: 'Skriv `https://…`, `page:side-id`, `#blokk-id` eller `mailto:…`.',
    message: ({ actual, expected }) => `Uventet lenke til \`${actual}\`, forventet ${expected}`,
    help: ({ help }) => help,
  }),
  'mdx/link-text': rule<{ actual: string }>({
    severity: 'error',
    title: 'Lenke uten tekst',
    why: 'Lenketeksten er det eneste en skjermleser leser opp.',
    message: ({ actual }) => `Uventet lenke til \`${actual}\` uten tekst, forventet en tekst som sier hvor lenken går`,
    help: () => 'Skriv en tekst mellom `[` og `]` som sier hvor lenken går.',
  }),
  'mdx/unknown-block': rule<{ id: string; near: string | null }>({
    severity: 'error',
    title: 'Lenke til en ukjent blokk',
    why: 'En lenke som begynner med `#`, går til en blokk på den samme siden.',
    mend: 'Skriv id-en til en blokk på siden, eller slett lenken.',
    message: ({ id }) => `Uventet lenke til \`#${id}\`, forventet id-en til en blokk på siden`,
    help: ({ near }) => (near === null ? undefined : `Mente du \`#${near}\`?`),
  }),
};
