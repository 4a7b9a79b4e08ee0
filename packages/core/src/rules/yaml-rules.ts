import { rule } from './rule.ts';
import type { Said } from './said.ts';

/** Faults in YAML, before its shape is looked at. */
export const yamlRules = {
  'yaml/syntax': rule<{ actual: Said; expected: Said; help?: Said | undefined }>({
    severity: 'error',
    title: 'YAML som ikke kan leses',
    why: 'YAML bygger på innrykk, kolon og bindestrek. Er ett av dem feil, kan ikke resten leses sikkert.',
    mend: 'Se etter innrykk, kolon og anførselstegn på linjen og på linjen over. Tekst med kolon i settes i anførselstegn: `title: "Læring: hva nå?"`.',
    message: ({ actual, expected }) => `Uventet ${actual.nb}, forventet ${expected.nb}`,
    help: ({ help }) => help?.nb,
  }),
  'yaml/duplicate-key': rule<{ name: string }>({
    severity: 'error',
    title: 'Samme felt to ganger',
    why: 'Står et felt to ganger, ville det ene blitt borte uten at noen merket det.',
    mend: 'Slett det ene, eller slå dem sammen.',
    message: ({ name }) => `Uventet felt \`${name}\` for andre gang, forventet det én gang`,
  }),
  'yaml/reuse': rule<{ actual: string }>({
    severity: 'error',
    title: 'Gjenbruk i YAML',
    why: 'Ankre (`&`), henvisninger (`*`) og fletting (`<<`) gjør at det som står, ikke er det som leses.',
    mend: 'Skriv verdien ut. Er det vanlig tekst, så sett den i anførselstegn.',
    message: ({ actual }) => `Uventet \`${actual}\`, forventet verdien skrevet ut`,
    help: ({ actual }) => {
      if (actual === '*') return 'Et punkt i en liste begynner med `- `, bindestrek og mellomrom.';
      return /^\*.+\*$/.test(actual) ? `Sett teksten i anførselstegn: \`"${actual}"\`.` : undefined;
    },
  }),
  'yaml/tag': rule<{ actual: string }>({
    severity: 'error',
    title: 'Merkelapp i YAML',
    why: 'En merkelapp (`!`) endrer hva en verdi er. Her avgjør feltet det.',
    mend: 'Slett merkelappen. Er det vanlig tekst, så sett den i anførselstegn.',
    message: ({ actual }) => `Uventet merkelapp \`${actual}\`, forventet en vanlig verdi`,
  }),
  'yaml/too-deep': rule<{ limit: number }>({
    severity: 'error',
    title: 'For mange nivåer i YAML',
    why: 'Ingen av filene trenger så mange nivåer; oftest er et innrykk eller en klamme feil.',
    mend: 'Se etter et innrykk eller en klamme for mye, og rett det.',
    message: ({ limit }) => `Uventet nivå i YAML, forventet høyst ${limit} nivåer inni hverandre`,
  }),
  'yaml/many-documents': rule<Record<string, never>>({
    severity: 'error',
    title: 'Flere dokumenter i én fil',
    why: 'Hver fil er ett dokument; det som stod etter `---`, ville ikke blitt lest.',
    mend: 'Slett linjen `---`, eller del filen.',
    message: () => 'Uventet nytt dokument, forventet ett dokument i filen',
  }),
  'yaml/nothing': rule<Record<string, never>>({
    severity: 'error',
    title: 'YAML uten innhold',
    why: 'Uten felter vet nettstedet ikke hva dette er. Tomme linjer og kommentarer teller ikke.',
    mend: 'Skriv feltene, ett på hver linje, for eksempel `title: Dybdelæring`.',
    message: () => 'Uventet tomt innhold, forventet felter i YAML',
  }),
  'yaml/ambiguous-number': rule<{ actual: string; number: string }>({
    severity: 'error',
    title: 'Tall som kan leses på flere måter',
    why: 'Tall som `014`, `0x1F` og `1e3` leses ulikt av ulike programmer.',
    mend: 'Skriv tallet på vanlig måte, `14`, eller sett det i anførselstegn hvis det er tekst: `"014"`.',
    message: ({ actual }) => `Uventet tall \`${actual}\`, forventet et vanlig desimaltall eller tekst i anførselstegn`,
    help: ({ actual, number }) => `Skriv \`${number}\` om du mente tallet, eller \`"${actual}"\` om du mente teksten.`,
  }),
  'yaml/bad-character': rule<{ character: string }>({
    severity: 'error',
    title: 'Ulovlig tegn i en verdi',
    why: 'Styretegn, halve tegn og tegn fra det private området kan ikke vises, heller ikke når de skrives som `\\u…`.',
    mend: 'Slett tegnet, eller skriv det du mente. Bokstaver som æ og é kan skrives rett inn.',
    message: ({ character }) => `Uventet tegn \`${character}\` i en verdi, forventet vanlig tekst`,
  }),
  'yaml/bad-key': rule<Record<string, never>>({
    severity: 'error',
    title: 'Et feltnavn som ikke er tekst',
    why: 'Navnet på et felt er ett ord, ikke en liste eller flere felter.',
    mend: 'Skriv feltet som navn, kolon og verdi: `title: Dybdelæring`. Er det vanlig tekst, så sett den i anførselstegn.',
    message: () => 'Uventet liste eller felter som navn på et felt, forventet ett ord',
  }),
};
