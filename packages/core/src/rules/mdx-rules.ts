import { rule } from './rule.ts';
import type { Said } from './said.ts';

/** Faults in the text of a page: its Markdown, its links, and marks that MDX reads in its own way. */
export const mdxRules = {
  'mdx/too-complex': rule<{ what: Said; limit: Said; mend?: Said | undefined }>({
    severity: 'error',
    title: 'For innfløkt tekst',
    why: 'Sjekken skal gå raskt uansett hva som står i teksten. Grensene ligger langt over det en vanlig side trenger.',
    mend: 'Del teksten opp med blanke linjer, forenkle den, eller del siden i flere sider.',
    message: ({ what, limit }) => `Uventet mange ${what.nb}, forventet høyst ${limit.nb}`,
    help: ({ mend }) => mend?.nb ?? 'Del teksten opp med blanke linjer, eller forenkle den.',
  }),
  'mdx/forbidden-character': rule<{ actual: string }>({
    severity: 'error',
    title: 'Tegn som ikke kan vises',
    why: 'Styretegn og tegn uten fast betydning ser forskjellige ut fra maskin til maskin, eller skjuler noe for leseren.',
    mend: 'Slett tegnet, eller skriv det du mente.',
    message: ({ actual }) => `Uventet tegn \`${actual}\`, forventet et tegn som kan leses`,
  }),
  'mdx/import-export': rule<{ word: 'import' | 'export'; code: boolean }>({
    severity: 'error',
    title: 'Linje som begynner med import eller export',
    why: 'I MDX er en slik linje programkode. Innhold er tekst, og blir aldri kjørt.',
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
    why: 'I MDX er det som står i krøllparenteser, programkode. Innhold er tekst, og blir aldri kjørt.',
    mend: 'Bruk vanlige parenteser, eller skriv `\\{` hvis leseren skal se tegnet. Er det en kommentar, så slett den.',
    message: ({ actual }) => `Uventet krøllparentes i \`${actual}\`, forventet tekst`,
    help: ({ comment }) =>
      comment ? 'Slett kommentaren.' : 'Bruk vanlige parenteser, eller skriv `\\{` hvis leseren skal se tegnet.',
  }),
  'mdx/less-than': rule<{ actual: string }>({
    severity: 'error',
    title: 'Mindre enn-tegn i teksten',
    why: 'Tegnet `<` begynner en komponent, så i løpende tekst må det skrives på en annen måte.',
    mend: 'Skriv «mindre enn», eller `&lt;` hvis leseren skal se tegnet.',
    message: ({ actual }) => `Uventet \`${actual}\`, forventet en komponent etter \`<\``,
  }),
  'mdx/html-comment': rule<Record<string, never>>({
    severity: 'error',
    title: 'Kommentar i teksten',
    why: 'HTML-kommentarer finnes ikke i MDX, og ville blitt synlige for leseren.',
    mend: 'Slett kommentaren. Notater til andre forfattere kan ligge i en README.md.',
    message: () => 'Uventet kommentar `<!-- … -->`, forventet tekst eller en komponent',
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
    mend: 'Bytt ut anførselstegnene rundt verdien med rette: `id="eksempel"`.',
    message: ({ actual }) => `Uventet anførselstegn \`${actual}\`, forventet et rett anførselstegn \`"\``,
  }),
  'mdx/attribute-expression': rule<{ help?: Said | undefined }>({
    severity: 'error',
    title: 'Krøllparentes i en komponent',
    why: 'Attributter er ren tekst. Det som står i krøllparenteser, er programkode, og innhold blir aldri kjørt.',
    mend: 'Skriv verdien som tekst i rette anførselstegn, for eksempel `minutes="8"`.',
    message: () => 'Uventet krøllparentes i taggen, forventet et attributt som `navn="verdi"`',
    help: ({ help }) => help?.nb,
  }),
  'mdx/unclosed-tag': rule<{ name: string; before?: Said | undefined; expected?: Said | undefined; help: Said }>({
    severity: 'error',
    title: 'Komponent som ikke er lukket',
    why: 'Uten slutten vet ingen hvor komponenten slutter, og resten av siden ville havnet inni den.',
    mend: 'Sett inn sluttaggen der innholdet slutter. Har innholdet flere linjer, så la begge taggene stå på egne linjer.',
    message: ({ name, before, expected }) =>
      expected === undefined
        ? `Uventet ${before === undefined ? 'slutt på teksten' : before.nb} etter \`<${name}>\`, forventet \`</${name}>\``
        : `Uventet \`<${name}>\` som ikke er lukket, forventet ${expected.nb}`,
    help: ({ help }) => help.nb,
  }),
  'mdx/stray-closing-tag': rule<{ name: string }>({
    severity: 'error',
    title: 'Slutt uten begynnelse',
    why: 'En komponent som lukkes uten å være åpnet, er som regel et tegn på at noe mangler lenger opp.',
    mend: 'Slett sluttaggen, eller sett inn begynnelsen der komponenten starter.',
    message: ({ name }) => `Uventet \`</${name}>\`, forventet at \`<${name}>\` er åpnet først`,
    help: ({ name }) => `Slett \`</${name}>\`, eller sett inn \`<${name} …>\` der komponenten begynner.`,
  }),
  'mdx/broken-tag': rule<{ actual: Said; expected: Said; help?: Said | undefined }>({
    severity: 'error',
    title: 'Komponent som er skrevet feil',
    why: 'En komponent skrives som `<Navn attributt="verdi">`, med mellomrom mellom attributtene.',
    mend: 'Skriv `<Navn id="eksempel">`, og `&lt;` hvis leseren skal se tegnet `<`.',
    message: ({ actual, expected }) => `Uventet ${actual.nb}, forventet ${expected.nb}`,
    help: ({ help }) => help?.nb ?? 'Skriv `<Navn id="eksempel">`, og `&lt;` hvis leseren skal se tegnet `<`.',
  }),
  'mdx/unsupported': rule<{ what: Said; help: Said }>({
    severity: 'error',
    title: 'Dette kan ikke stå i teksten',
    why: 'Teksten skal kunne leses likt på skjerm, på telefon, på papir og av en skjermleser, så utvalget er holdt lite.',
    mend: 'Skriv innholdet som avsnitt, lister eller sitater.',
    message: ({ what }) => `Uventet ${what.nb}, forventet avsnitt, overskrifter, lister, sitater, lenker eller komponenter`,
    help: ({ help }) => help.nb,
  }),
  'mdx/accidental-list': rule<{ marker: string }>({
    severity: 'error',
    title: 'Avsnitt som blir en liste',
    why: 'Et tall og et punktum først på linjen begynner en nummerert liste, så «7. trinn» blir punkt 7 i en liste med ett punkt.',
    mend: 'Skriv `7\\. trinn`, eller la setningen begynne med et annet ord.',
    message: ({ marker }) => `Uventet liste med ett punkt, \`${marker}\`, forventet et avsnitt`,
    help: ({ marker }) => `Skriv \`${marker.slice(0, -1)}\\${marker.slice(-1)}\`, eller la setningen begynne med et annet ord.`,
  }),
  'mdx/heading-level': rule<{
    actual: number;
    expected: Said;
    help: Said;
    /** The level that it may have where it stands, where there is one. */
    level?: number | undefined;
  }>({
    severity: 'error',
    title: 'Overskrift på feil nivå',
    why: 'Sidens tittel er nivå 1. For den som bruker skjermleser, er overskriftene en innholdsfortegnelse, og et hull i den forvirrer.',
    mend: 'Begynn med `## ` på siden, og bruk `### ` under den og inne i blokker.',
    message: ({ actual, expected }) => `Uventet overskrift på nivå ${actual}, forventet ${expected.nb}`,
    help: ({ help }) => help.nb,
  }),
  'mdx/empty-heading': rule<Record<string, never>>({
    severity: 'error',
    title: 'Overskrift uten tekst',
    why: 'En tom overskrift er en blindgate i innholdsfortegnelsen.',
    mend: 'Skriv overskriften, eller slett linjen.',
    message: () => 'Uventet tom overskrift, forventet tekst etter `#`-tegnene',
  }),
  'mdx/link-address': rule<{ actual: string; expected: Said; help?: Said | undefined }>({
    severity: 'error',
    title: 'Lenke med en adresse som ikke kan brukes',
    why: 'Lenker går til https-adresser, e-post, sider i pakkene og blokker på samme side. Andre lenker kan være utrygge, eller slutte å virke når noe flyttes.',
    mend: 'Skriv en hel adresse, `[lenketekst](https://…)`, eller lenk til en side med `page:side-id`, til en blokk på siden med `#blokk-id` eller til en e-postadresse med `mailto:…`.',
    message: ({ actual, expected }) => `Uventet lenke til \`${actual}\`, forventet ${expected.nb}`,
    help: ({ help }) => help?.nb ?? null,
  }),
  'mdx/link-text': rule<{ actual: string }>({
    severity: 'error',
    title: 'Lenke uten tekst',
    why: 'Lenketeksten er det skjermleseren leser opp, og det leseren velger lenken ut fra.',
    mend: 'Skriv en tekst mellom `[` og `]` som sier hvor lenken går.',
    message: ({ actual }) => `Uventet lenke til \`${actual}\` uten tekst, forventet en tekst som sier hvor lenken går`,
  }),
  'mdx/vague-link-text': rule<{ text: string }>({
    severity: 'warning',
    title: 'Lenketekst som ikke sier noe',
    why: 'Den som lytter til siden, hører ofte lenkene alene, og da sier «her» eller en nettadresse ingenting.',
    mend: 'La lenken være navnet på det den går til: `[Overordnet del](https://…)`, ikke `[her](https://…)`.',
    message: ({ text }) => `Uventet lenketekst \`${text}\`, forventet en tekst som sier hva lenken går til`,
  }),
  'mdx/undefined-link': rule<{ actual: string }>({
    severity: 'warning',
    title: 'Lenke til et navn som ikke er forklart',
    why: 'En lenke som `[tekst][navn]` får adressen sin fra en linje `[navn]: https://…`. Uten den linjen ser leseren klammene, og ingen lenke.',
    mend: 'Skriv `[lenketekst](https://…)`, eller sett inn linjen `[navn]: https://…` nederst. Er det ingen lenke, så skriv `\\[` foran teksten.',
    message: ({ actual }) => `Uventet \`${actual}\` uten adresse, forventet en lenke med adresse`,
  }),
  'mdx/near-markdown': rule<{ actual: string; meant: string }>({
    severity: 'warning',
    title: 'Nesten en lenke eller en overskrift',
    why: 'Mangler et mellomrom, eller er det ett for mye, ser leseren tegnene i stedet for lenken eller overskriften.',
    mend: 'Skriv `## Overskrift` med mellomrom, og `[lenketekst](https://…)` uten. Skal leseren se tegnene, så skriv en bakstrek foran.',
    message: ({ actual, meant }) => `Uventet \`${actual}\`, forventet \`${meant}\``,
    help: () => 'Skal leseren se tegnene slik de står, så skriv en bakstrek foran.',
  }),
  'mdx/unknown-block': rule<{ id: string; near: string | null }>({
    severity: 'error',
    title: 'Lenke til en ukjent blokk',
    why: 'En lenke som begynner med `#`, går til en blokk på den samme siden.',
    mend: 'Skriv id-en til en blokk på siden, eller slett lenken.',
    message: ({ id }) => `Uventet lenke til \`#${id}\`, forventet id-en til en blokk på siden`,
    help: ({ near }) => (near === null ? undefined : `Mente du \`#${near}\`?`),
  }),
  'mdx/malformed-citation': rule<{ actual: string; help: Said }>({
    severity: 'error',
    title: 'Kildehenvisning som ikke kan leses',
    why: 'En henvisning er én eller flere kilder, hver med `@` og id, og kanskje et sted i kilden. Andre ord står utenfor hakeparentesen.',
    mend: 'Skriv `[@nou-2015-8]`, `[@nou-2015-8, s. 14]` eller `[@nou-2015-8; @sawyer-2014, s. 3]`. Skal leseren se hakeparentesen, så skriv `\\[`.',
    message: ({ actual }) =>
      `Uventet \`${actual}\`, forventet en henvisning som \`[@nou-2015-8]\` eller \`[@nou-2015-8, s. 14]\``,
    help: ({ help }) => help.nb,
  }),
};
