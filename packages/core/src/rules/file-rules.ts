import { rule } from './rule.ts';

/** Faults in a file as a file: where it lies, what it is called, and whether it is text. */
export const fileRules = {
  'file/not-utf8': rule<{ byte: number }>({
    severity: 'error',
    title: 'Filen er ikke UTF-8',
    why: 'All tekst leses som UTF-8. Andre tegnsett gir feil æ, ø og å.',
    message: ({ byte }) => `Uventet byte \`0x${byte.toString(16).toUpperCase().padStart(2, '0')}\`, forventet tekst i UTF-8`,
    help: () => 'Lagre filen på nytt med tegnsettet UTF-8.',
  }),
  'file/control-character': rule<{ character: string }>({
    severity: 'error',
    title: 'Styretegn i teksten',
    why: 'Styretegn er usynlige og kommer med ved et uhell, for eksempel fra et bilde eller et annet program.',
    message: ({ character }) => `Uventet styretegn \`${character}\`, forventet vanlig tekst`,
    help: ({ character }) =>
      character === 'U+000D' ? 'Lagre filen med linjeskift av typen LF eller CRLF.' : 'Slett tegnet. Er filen egentlig tekst?',
  }),
  'file/private-use-character': rule<{ character: string }>({
    severity: 'error',
    title: 'Tegn fra det private området',
    why: 'Tegnene U+E000 til U+F8FF har ingen felles mening, og nettstedet bruker dem selv som merker.',
    message: ({ character }) => `Uventet tegn \`${character}\` fra Unicodes private område, forventet vanlig tekst`,
    help: () => 'Slett tegnet, eller skriv det du mente.',
  }),
  'file/empty': rule<{ name: string }>({
    severity: 'error',
    title: 'Tom fil',
    why: 'En fil som ligger i innholdet, skal ha innhold.',
    message: ({ name }) => `Uventet tom fil \`${name}\`, forventet innhold`,
    help: () => 'Skriv innholdet, eller slett filen.',
  }),
  'file/too-large': rule<{ what: 'fil' | 'topp'; size: number; limit: number }>({
    severity: 'error',
    title: 'For stor fil',
    why: 'Tekstfiler har en øvre grense, så kontrollen alltid er rask.',
    message: ({ what, size, limit }) => `Uventet ${what} på ${Math.ceil(size / 1024)} KiB, forventet høyst ${limit / 1024} KiB`,
    help: ({ what }) => (what === 'fil' ? 'Del filen i flere.' : 'Flytt tekst fra toppen til brødteksten.'),
  }),
  'file/link': rule<{ name: string }>({
    severity: 'error',
    title: 'Lenke i filsystemet',
    why: 'En lenke kan peke ut av mappen, så lenker følges aldri.',
    message: ({ name }) => `Uventet lenke \`${name}\`, forventet en vanlig fil eller mappe`,
    help: () => 'Legg selve filen her.',
  }),
  'file/special': rule<{ name: string }>({
    severity: 'error',
    title: 'Ikke en vanlig fil',
    why: 'Bare vanlige filer leses: ikke køer, sokler eller enheter.',
    message: ({ name }) => `Uventet spesialfil \`${name}\`, forventet en vanlig fil`,
  }),
  'file/unreadable': rule<{ name: string }>({
    severity: 'error',
    title: 'Filen kan ikke leses',
    why: 'En fil som ikke kan leses, kan ikke bli til en side.',
    message: ({ name }) => `Uventet avslag ved lesing av \`${name}\`, forventet en fil som kan leses`,
    help: () => 'Se etter at du har lov til å lese filen.',
  }),
  'file/unknown': rule<{ name: string; expected: string; near?: string | undefined }>({
    severity: 'error',
    title: 'Fil på ukjent plass',
    why: 'En fil som ingen leser, ville blitt borte uten at noen så det. Notater kan ligge som README.md, LICENSE eller andre .md-filer.',
    message: ({ name, expected }) => `Uventet fil \`${name}\`, forventet ${expected}`,
    help: ({ near }) => (near === undefined ? 'Flytt, gi nytt navn til eller slett filen.' : `Mente du \`${near}\`?`),
  }),
  'file/bad-name': rule<{ what: 'filnavn' | 'mappenavn'; name: string; near?: string | undefined }>({
    severity: 'error',
    title: 'Navnet er ingen id',
    why: 'Filer og mapper heter det samme som id-en sin, og en id er små bokstaver a–z, sifre og bindestrek.',
    message: ({ what, name }) => `Uventet ${what} \`${name}\`, forventet en id av små bokstaver a–z, sifre og bindestrek`,
    help: ({ near }) => (near === undefined ? undefined : `Gi den nytt navn, for eksempel \`${near}\`.`),
  }),
  'file/missing': rule<{ name: string; folder: string }>({
    severity: 'error',
    title: 'En fil mangler i mappen',
    why: 'Hver pakke, modul, film og skole har en fil som sier hva den er.',
    message: ({ name, folder }) => `Uventet mappe \`${folder}\` uten \`${name}\`, forventet at den ligger der`,
  }),
  'file/id-differs': rule<{ id: string; name: string; what: 'filen' | 'mappen' }>({
    severity: 'error',
    title: 'Id og navn er ulike',
    why: 'Filen eller mappen heter det samme som id-en, så den kan finnes igjen.',
    message: ({ id, name, what }) => `Uventet id \`${id}\`, forventet \`${name}\` som ${what} heter`,
    help: ({ name, what }) => `Skriv \`id: ${name}\`, eller gi ${what} nytt navn.`,
  }),
  'file/front-matter-missing': rule<Record<string, never>>({
    severity: 'error',
    title: 'Toppen mangler',
    why: 'En side begynner med en topp: felter mellom to linjer med `---`.',
    message: () => 'Uventet begynnelse på filen, forventet linjen `---` aller først',
    help: () => 'Begynn filen med `---`, feltene (id, title, summary …) og `---`.',
  }),
  'file/front-matter-unclosed': rule<Record<string, never>>({
    severity: 'error',
    title: 'Toppen er ikke lukket',
    why: 'Toppen ender med en linje der det bare står `---`. Uten den vet ingen hvor teksten begynner.',
    message: () => 'Uventet topp uten slutt, forventet en linje med bare `---` etter feltene',
  }),
  'file/front-matter-language': rule<{ language: string }>({
    severity: 'error',
    title: 'Toppen har et språknavn',
    why: 'Toppen er alltid YAML. Et navn etter `---` kunne bedt om at noe ble kjørt, og innhold kjøres aldri.',
    message: ({ language }) => `Uventet \`${language}\` etter \`---\`, forventet at linjen slutter der`,
    help: () => 'Skriv bare `---` på den første linjen, og feltene som YAML.',
  }),
};
