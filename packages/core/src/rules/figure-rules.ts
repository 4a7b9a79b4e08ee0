import { rule } from './rule.ts';
import type { Said } from './said.ts';

const folder = 'mappen `figures/` i pakken';

/** Faults in pictures: the files, and what is said of them to those who do not see them. */
export const figureRules = {
  'figure/alt-missing': rule<Record<string, never>>({
    severity: 'error',
    title: 'Bilde uten alternativ tekst',
    why: 'Den som ikke ser bildet, får lest opp den alternative teksten. Uten den er bildet bare et hull, og loven krever den.',
    mend: 'Skriv i `alt` det bildet viser, i en setning eller to: `alt="Tre spor som møtes i en vei."`. Har bildet ikke noe å si, så slett det.',
    message: () => 'Uventet bilde uten alternativ tekst, forventet `alt` med det bildet viser',
  }),
  'figure/alt-says-nothing': rule<{ alt: string; is: 'file' | 'kind' }>({
    severity: 'warning',
    title: 'Alternativ tekst som ikke sier hva bildet viser',
    why: 'Leselisten sier selv at dette er et bilde. Leseren trenger å få vite hva det viser.',
    mend: 'Skriv det bildet viser, uten «bilde av» foran: `alt="Tre spor som møtes i en vei."`.',
    message: ({ alt, is }) =>
      is === 'file'
        ? `Uventet alternativ tekst \`${alt}\`, som er navnet på filen, forventet det bildet viser`
        : `Uventet alternativ tekst \`${alt}\`, forventet det bildet viser, og ikke at det er et bilde`,
  }),
  'figure/alt-too-long': rule<{ length: number; limit: number }>({
    severity: 'warning',
    title: 'For lang alternativ tekst',
    why: 'Den alternative teksten leses opp i ett, uten at leseren kan stanse eller gå tilbake i den.',
    mend: 'Si det viktigste i en setning eller to, og flytt resten til bildeteksten eller teksten rundt, der alle kan lese den.',
    message: ({ length, limit }) => `Uventet alternativ tekst på ${length} tegn, forventet høyst ${limit}`,
  }),
  'figure/missing-file': rule<{ name: string; near?: string | undefined }>({
    severity: 'error',
    title: 'Filen med bildet mangler',
    why: `Bilder ligger i ${folder}, så alle sidene i pakken kan vise dem.`,
    mend: `Legg filen i ${folder}, som webp, png eller jpg, eller rett navnet.`,
    message: ({ name }) => `Uventet filnavn \`${name}\`, forventet navnet på en fil i ${folder}`,
    help: ({ near }) => (near === undefined ? undefined : `Mente du \`${near}\`?`),
  }),
  'figure/unsupported-format': rule<{ name: string; ending: string }>({
    severity: 'error',
    title: 'Bilde i et format som ikke kan brukes',
    why: 'Et bilde er webp, png eller jpg, som alle nettlesere viser. En SVG-fil kan ha med seg programkode, og innhold blir aldri kjørt.',
    mend: 'Lagre bildet som webp, png eller jpg, og slett filen. Tegninger blir skarpest som png eller webp.',
    message: ({ name }) => `Uventet bilde \`${name}\`, forventet webp, png eller jpg`,
    help: ({ ending }) =>
      ending === 'svg'
        ? 'En SVG-fil kan ha med seg programkode, og innhold blir aldri kjørt. Lagre tegningen som webp eller png, og legg SVG-filen et annet sted.'
        : undefined,
  }),
  'figure/wrong-format': rule<{ name: string; format: Said }>({
    severity: 'error',
    title: 'Bildet er ikke det navnet sier',
    why: 'En fil som er noe annet enn navnet sier, blir et tomt felt der bildet skulle vært.',
    mend: 'Lagre bildet på nytt i riktig format. Det holder ikke å gi filen et nytt navn.',
    message: ({ name, format }) => `Uventet innhold i \`${name}\`, forventet ${format.nb}`,
  }),
  'figure/not-measurable': rule<{ name: string }>({
    severity: 'error',
    title: 'Bildet kan ikke måles',
    why: 'Et bilde som ikke sier hvor bredt og høyt det er, er oftest avbrutt under lagring. Uten målene hopper siden mens den lastes.',
    mend: 'Lagre bildet på nytt, og se at det lar seg åpne.',
    message: ({ name }) => `Uventet innhold i \`${name}\`, forventet et helt bilde med bredde og høyde`,
  }),
  'figure/too-large': rule<{ size: number; limit: number }>({
    severity: 'error',
    title: 'For stor bildefil',
    why: 'Siden skal åpne seg fort, også på mobil med dårlig dekning.',
    mend: 'Gjør bildet mindre: 1600 piksler i bredden er nok. Lagre det som webp.',
    message: ({ size, limit }) => `Uventet bilde på ${Math.ceil(size / 1000)} kB, forventet høyst ${Math.round(limit / 1000)} kB`,
  }),
};
