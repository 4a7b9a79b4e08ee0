import { rule } from './rule.ts';
import type { Said } from './said.ts';

/** Faults in a file as a file: where it lies, what it is called, and whether it is text. */
export const fileRules = {
  'file/not-utf8': rule<{ byte: number }>({
    severity: 'error',
    title: 'Filen er ikke lagret som UTF-8',
    why: 'All tekst leses som UTF-8. Andre tegnsett gir feil i æ, ø og å.',
    mend: 'Lagre filen på nytt med tegnsettet UTF-8. De fleste editorer har valget når du lagrer.',
    message: ({ byte }) => `Uventet byte \`0x${byte.toString(16).toUpperCase().padStart(2, '0')}\`, forventet tekst i UTF-8`,
  }),
  'file/control-character': rule<{ character: string }>({
    severity: 'error',
    title: 'Styretegn i teksten',
    why: 'Styretegn er usynlige, og kommer gjerne med ved et uhell når tekst limes inn fra et annet program.',
    mend: 'Slett tegnet. Ser du det ikke, så slett teksten rundt det og skriv den på nytt.',
    message: ({ character }) => `Uventet styretegn \`${character}\`, forventet vanlig tekst`,
    help: ({ character }) =>
      character === 'U+000D' ? 'Lagre filen med linjeskift av typen LF eller CRLF.' : 'Slett tegnet. Er filen egentlig tekst?',
  }),
  'file/private-use-character': rule<{ character: string }>({
    severity: 'error',
    title: 'Tegn uten fast betydning',
    why: 'Tegnene U+E000 til U+F8FF har ingen fast betydning, og nettstedet bruker dem selv som merker.',
    mend: 'Slett tegnet, eller skriv det du mente.',
    message: ({ character }) => `Uventet tegn \`${character}\` fra Unicodes private område, forventet vanlig tekst`,
  }),
  'file/empty': rule<{ name: string }>({
    severity: 'error',
    title: 'Tom fil',
    why: 'En tom fil gir leseren ingenting, og er oftest lagret ved et uhell.',
    mend: 'Skriv innholdet, eller slett filen.',
    message: ({ name }) => `Uventet tom fil \`${name}\`, forventet innhold`,
  }),
  'file/too-large': rule<{ what: 'fil' | 'topp'; size: number; limit: number }>({
    severity: 'error',
    title: 'For stor fil',
    why: 'Tekstfiler har en øvre grense, så sjekken alltid går raskt.',
    mend: 'Del filen i flere. Er det toppen som er for stor, så flytt tekst fra den til brødteksten.',
    message: ({ what, size, limit }) => `Uventet ${what} på ${Math.ceil(size / 1024)} KiB, forventet høyst ${limit / 1024} KiB`,
    help: ({ what }) => (what === 'fil' ? 'Del filen i flere.' : 'Flytt tekst fra toppen til brødteksten.'),
  }),
  'file/link': rule<{ name: string }>({
    severity: 'error',
    title: 'Lenke i stedet for en fil',
    why: 'En lenke (snarvei) i filsystemet kan peke ut av mappen, så lenker følges aldri.',
    mend: 'Slett lenken, og legg selve filen her.',
    message: ({ name }) => `Uventet lenke \`${name}\`, forventet en vanlig fil eller mappe`,
  }),
  'file/special': rule<{ name: string }>({
    severity: 'error',
    title: 'Ikke en vanlig fil',
    why: 'Bare vanlige filer og mapper har noe innhold å vise. En spesialfil er noe operativsystemet bruker, for eksempel til å snakke med en enhet.',
    mend: 'Slett den, eller legg en vanlig fil med samme navn her.',
    message: ({ name }) => `Uventet spesialfil \`${name}\`, forventet en vanlig fil`,
  }),
  'file/unreadable': rule<{ name: string }>({
    severity: 'error',
    title: 'Filen kan ikke leses',
    why: 'En fil som ikke kan leses, kan ikke bli til en side.',
    mend: 'Se etter at du har lov til å lese filen, og at den ikke er låst av et annet program.',
    message: ({ name }) => `Uventet avslag ved lesing av \`${name}\`, forventet en fil som kan leses`,
  }),
  'file/unknown': rule<{ name: string; expected: Said; near?: string | undefined }>({
    severity: 'error',
    title: 'Fil på en ukjent plass',
    why: 'En fil som ingen leser, ville blitt borte uten at noen merket det. Notater kan ligge i README.md og LICENSE, eller i andre .md-filer rett i content/ eller i pakkens mappe.',
    mend: 'Flytt filen dit den hører hjemme, gi den riktig navn, eller slett den. En side ligger rett i modulens mappe og heter for eksempel `a-laere-a-laere.mdx`.',
    message: ({ name, expected }) => `Uventet fil \`${name}\`, forventet ${expected.nb}`,
    help: ({ near }) => (near === undefined ? undefined : `Mente du \`${near}\`?`),
  }),
  'file/bad-name': rule<{ what: 'filnavn' | 'mappenavn'; name: string; near?: string | undefined }>({
    severity: 'error',
    title: 'Navnet er ikke en gyldig id',
    why: 'Filer og mapper heter det samme som id-en sin. En id har bare små bokstaver a–z, sifre og bindestrek, og er ikke et navn som Windows bruker selv, som `con`.',
    mend: 'Gi filen eller mappen et navn av små bokstaver a–z, sifre og bindestrek. Skriv æ som ae, ø som o og å som a: `a-laere-a-laere`.',
    message: ({ what, name }) => `Uventet ${what} \`${name}\`, forventet en id av små bokstaver a–z, sifre og bindestrek`,
    help: ({ near }) =>
      near === undefined
        ? 'Velg et annet navn. Windows bruker noen navn selv, som `con` og `nul`.'
        : `Gi den nytt navn, for eksempel \`${near}\`.`,
  }),
  'file/unportable-name': rule<{ name: string; near?: string | undefined }>({
    severity: 'error',
    title: 'Filnavn som ikke finnes overalt',
    why: 'Windows tar ikke imot navn som `con.mp4` eller navn med `:` og `?`, og en å som er skrevet som to tegn, er et annet navn på en annen maskin.',
    mend: 'Gi filen et navn av bokstavene a–z, sifre, punktum og bindestrek.',
    message: ({ name }) => `Uventet filnavn \`${name}\`, forventet et navn som alle maskiner tar imot`,
    help: ({ near }) => (near === undefined ? undefined : `Gi den nytt navn, for eksempel \`${near}\`.`),
  }),
  'file/names-collide': rule<{ name: string; other: string }>({
    severity: 'error',
    title: 'To filnavn som er det samme på noen maskiner',
    why: 'På Windows og Mac er `Film.mp4` og `film.mp4` én fil, så den ene blir borte der.',
    mend: 'Gi den ene filen et annet navn, eller slett den.',
    message: ({ name, other }) => `Uventet filnavn \`${name}\`, forventet et annet navn enn \`${other}\` på alle maskiner`,
  }),
  'file/missing': rule<{ name: string; folder: string }>({
    severity: 'error',
    title: 'En fil mangler i mappen',
    why: 'Hver pakke, modul, film og skole har en fil som sier hva den er.',
    mend: 'Lag filen som mangler, eller flytt eller slett mappen. En modul trenger for eksempel `module.yaml`.',
    message: ({ name, folder }) => `Uventet mappe \`${folder}\` uten \`${name}\`, forventet at den ligger der`,
  }),
  'file/id-differs': rule<{ id: string; name: string; what: 'filen' | 'mappen' }>({
    severity: 'error',
    title: 'Id og navn er ulike',
    why: 'Filen eller mappen heter det samme som id-en, så den er lett å finne igjen.',
    mend: 'Rett id-en, eller gi filen eller mappen nytt navn, så de er like. Er innholdet publisert, så behold id-en.',
    message: ({ id, name, what }) => `Uventet id \`${id}\`, forventet \`${name}\`, som ${what} heter`,
    help: ({ name, what }) => `Skriv \`id: ${name}\`, eller gi ${what} nytt navn.`,
  }),
  'file/front-matter-missing': rule<Record<string, never>>({
    severity: 'error',
    title: 'Toppen mangler',
    why: 'En side begynner med en topp: felter mellom to linjer med `---`.',
    mend: 'Begynn filen med `---`, feltene (id, title, summary …) og `---`.',
    message: () => 'Uventet begynnelse på filen, forventet linjen `---` aller først',
  }),
  'file/front-matter-unclosed': rule<Record<string, never>>({
    severity: 'error',
    title: 'Toppen er ikke lukket',
    why: 'Toppen ender med en linje der det bare står `---`. Uten den vet ingen hvor teksten begynner.',
    mend: 'Sett inn en linje med bare `---` mellom feltene og teksten.',
    message: () => 'Uventet topp uten slutt, forventet en linje med bare `---` etter feltene',
  }),
  'file/front-matter-language': rule<{ language: string }>({
    severity: 'error',
    title: 'Et ord etter den første linjen med `---`',
    why: 'Toppen er alltid YAML. Et ord etter `---` kan være en beskjed om å kjøre noe, og innhold blir aldri kjørt.',
    mend: 'Skriv bare `---` på den første linjen, og feltene som YAML.',
    message: ({ language }) => `Uventet \`${language}\` etter \`---\`, forventet at linjen slutter der`,
  }),
};
