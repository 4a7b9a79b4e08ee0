import { rule } from './rule.ts';

const none = () => undefined;

/** Faults in the text of a page: its Markdown, its links, and marks that MDX reads in its own way. */
export const mdxRules = {
  'mdx/too-complex': rule<{ what: string; limit: string; mend?: string | undefined }>({
    severity: 'error',
    title: 'For innfløkt tekst',
    why: 'En side skal kunne leses på et øyeblikk, også av maskinen. Grensene ligger langt over det en vanlig side trenger.',
    message: ({ what, limit }) => `Uventet mye på ett sted (${what}), ventet høyst ${limit}`,
    help: ({ mend }) => mend ?? 'Del teksten opp med blanke linjer, eller forenkle den.',
  }),
  'mdx/forbidden-character': rule<{ actual: string }>({
    severity: 'error',
    title: 'Tegn som ikke kan vises',
    why: 'Styretegn og tegn uten felles betydning ser ulike ut fra maskin til maskin, eller gjemmer noe for leseren.',
    message: ({ actual }) => `Uventet tegn \`${actual}\`, ventet et tegn som kan leses`,
    help: () => 'Slett det, eller skriv tegnet du mener.',
  }),
  'mdx/import-export': rule<{ word: 'import' | 'export'; code: boolean }>({
    severity: 'error',
    title: 'Linje som begynner med import eller export',
    why: 'I MDX er en slik linje programkode. Innhold er tekst, og noe i det blir aldri kjørt.',
    message: ({ word }) => `Uventet \`${word}\` først på linjen, ventet tekst eller en komponent`,
    help: ({ word, code }) =>
      code
        ? 'Slett linjen. Komponentene er alltid tilgjengelige og skal ikke hentes inn.'
        : `Er det en setning, så la den begynne med stor forbokstav (\`${word === 'import' ? 'Import' : 'Export'}\`) eller med et annet ord.`,
  }),
  'mdx/expression': rule<{ actual: string; comment: boolean }>({
    severity: 'error',
    title: 'Krøllparentes i teksten',
    why: 'I MDX er det som står i krøllparenteser, programkode. Innhold er tekst, og noe i det blir aldri kjørt.',
    message: ({ actual }) => `Uventet krøllparentes i \`${actual}\`, ventet tekst`,
    help: ({ comment }) =>
      comment
        ? 'Slett kommentaren. Kommentarer til siden hører hjemme i endringsloggen.'
        : 'Bruk vanlige parenteser, eller skriv `\\{` hvis leseren skal se tegnet.',
  }),
  'mdx/less-than': rule<{ actual: string }>({
    severity: 'error',
    title: 'Mindre enn-tegn i teksten',
    why: 'Tegnet `<` begynner en komponent, så i løpende tekst må det skrives på en annen måte.',
    message: ({ actual }) => `Uventet \`${actual}\`, ventet en komponent etter \`<\``,
    help: () => 'Skriv «mindre enn», eller `&lt;` hvis leseren skal se tegnet.',
  }),
  'mdx/html-comment': rule<Record<string, never>>({
    severity: 'error',
    title: 'Kommentar i teksten',
    why: 'Kommentarer fra HTML finnes ikke i MDX, og ville blitt synlige for leseren.',
    message: () => 'Uventet kommentar `<!-- … -->`, ventet tekst eller en komponent',
    help: () => 'Slett kommentaren.',
  }),
  'mdx/angle-link': rule<{ url: string }>({
    severity: 'error',
    title: 'Adresse mellom < og >',
    why: 'Tegnet `<` begynner en komponent. Dessuten sier en bar adresse lite om hvor lenken går.',
    message: ({ url }) => `Uventet adresse \`<${url}>\`, ventet en lenke med tekst`,
    help: ({ url }) => `Skriv \`[lenketekst](${url.replace(/^http:/i, 'https:')})\`.`,
  }),
  'mdx/smart-quotes': rule<{ actual: string }>({
    severity: 'error',
    title: 'Krumme anførselstegn i en komponent',
    why: 'Verdien av et attributt står mellom rette anførselstegn. Tekstbehandlere gjør dem gjerne krumme av seg selv.',
    message: ({ actual }) => `Uventet anførselstegn \`${actual}\`, ventet et rett anførselstegn \`"\``,
    help: () => 'Bytt ut anførselstegnene rundt verdien med rette: `id="eksempel"`.',
  }),
  'mdx/attribute-expression': rule<Record<string, never>>({
    severity: 'error',
    title: 'Krøllparentes i en komponent',
    why: 'Attributter er ren tekst. Det som står i krøllparenteser, er programkode, og innhold blir aldri kjørt.',
    message: () => 'Uventet krøllparentes i taggen, ventet et attributt som `navn="verdi"`',
    help: () => 'Skriv verdien som tekst i rette anførselstegn, for eksempel `minutes="8"`.',
  }),
  'mdx/unclosed-tag': rule<{ name: string; before?: string | undefined; help: string }>({
    severity: 'error',
    title: 'Komponent som ikke er lukket',
    why: 'Uten slutten vet ingen hvor komponenten slutter, og resten av siden ville havnet inni den.',
    message: ({ name, before }) =>
      `Uventet ${before === undefined ? 'slutt på teksten' : before} etter \`<${name}>\`, ventet \`</${name}>\``,
    help: ({ help }) => help,
  }),
  'mdx/stray-closing-tag': rule<{ name: string }>({
    severity: 'error',
    title: 'Slutt uten begynnelse',
    why: 'En komponent som lukkes uten å være åpnet, er som regel et tegn på at noe mangler lenger opp.',
    message: ({ name }) => `Uventet \`</${name}>\`, ventet at \`<${name}>\` er åpnet først`,
    help: ({ name }) => `Slett \`</${name}>\`, eller sett inn \`<${name} …>\` der komponenten begynner.`,
  }),
  'mdx/broken-tag': rule<{ actual: string; expected: string; help?: string | undefined }>({
    severity: 'error',
    title: 'Feil i en komponent',
    why: 'En komponent skrives som `<Navn attributt="verdi">`, med mellomrom mellom attributtene.',
    message: ({ actual, expected }) => `Uventet ${actual}, ventet ${expected}`,
    help: ({ help }) => help ?? 'Skriv `<Navn id="eksempel">`, og `&lt;` hvis leseren skal se tegnet `<`.',
  }),
  'mdx/unsupported': rule<{ what: string; help: string }>({
    severity: 'error',
    title: 'Dette kan ikke stå i teksten',
    why: 'Teksten skal kunne leses likt på skjerm, på telefon, på papir og av en skjermleser, så utvalget er holdt lite.',
    message: ({ what }) => `Uventet ${what}, ventet avsnitt, overskrifter, lister, sitater, lenker eller komponenter`,
    help: ({ help }) => help,
  }),
  'mdx/heading-level': rule<{ actual: number; expected: string; help: string }>({
    severity: 'error',
    title: 'Overskrift på feil nivå',
    why: 'Tittelen på siden er nivå 1. Leser man med skjermleser, er overskriftene innholdsfortegnelsen, og et hull i den forvirrer.',
    message: ({ actual, expected }) => `Uventet overskrift på nivå ${actual}, ventet ${expected}`,
    help: ({ help }) => help,
  }),
  'mdx/empty-heading': rule<Record<string, never>>({
    severity: 'error',
    title: 'Overskrift uten tekst',
    why: 'En tom overskrift er en blindgate i innholdsfortegnelsen.',
    message: () => 'Uventet tom overskrift, ventet tekst etter `#`-tegnene',
    help: none,
  }),
  'mdx/link-address': rule<{ actual: string; expected: string; help?: string | undefined }>({
    severity: 'error',
    title: 'Lenke til et sted vi ikke lenker til',
    why: 'Lenker går til https-adresser, e-post, sider i pakkene og blokker på samme side. Annet kan være utrygt eller ødelegges ved flytting.',
    message: ({ actual, expected }) => `Uventet lenke til \`${actual}\`, ventet ${expected}`,
    help: ({ help }) => help,
  }),
  'mdx/link-text': rule<{ actual: string }>({
    severity: 'error',
    title: 'Lenke uten tekst',
    why: 'Lenketeksten er det eneste en skjermleser leser opp.',
    message: ({ actual }) => `Uventet lenke til \`${actual}\` uten tekst, ventet en tekst som sier hvor lenken går`,
    help: none,
  }),
  'mdx/unknown-block': rule<{ id: string; near?: string | undefined }>({
    severity: 'error',
    title: 'Lenke til en ukjent blokk',
    why: 'En lenke som begynner med `#`, går til en blokk på den samme siden.',
    message: ({ id }) => `Uventet lenke til \`#${id}\`, ventet id-en til en blokk på siden`,
    help: ({ near }) => (near === undefined ? undefined : `Mente du \`#${near}\`?`),
  }),
};
