import { languageName } from './language-name.ts';
import { rule } from './rule.ts';
import type { Said } from './said.ts';

/** `21,4`: as it is read in Norwegian. */
const decimal = (number: number): string => String(Math.round(number * 10) / 10).replace('.', ',');

/** How many more there are like the one that is told, where there are more. */
const more = (count: number, advice: string): string | undefined =>
  count > 1 ? `Det gjelder ${count} tekster i filen. ${advice}` : undefined;

const slower = 'La teksten stå lenger, del den i to, eller kort den ned.';
const shorter = 'Del linjen i to, eller kort ned teksten.';
const fewer = 'Del teksten i to, med hver sin tid.';
const apart = 'La den første slutte før den neste begynner.';

/** Faults in captions: as WebVTT, beside their film, and for those who read them. */
export const captionRules = {
  'caption/invalid': rule<{ actual: Said; expected: Said; help?: Said | undefined }>({
    severity: 'error',
    title: 'Teksting som ikke er gyldig WebVTT',
    why: 'En avspiller hopper stille over tekster som den ikke forstår, og da mangler de for dem som trenger dem.',
    mend: 'En tekst er en linje med tider, `00:01:02.500 --> 00:01:05.000`, så høyst to linjer tekst, og en tom linje etter.',
    message: ({ actual, expected }) => `Uventet ${actual.nb}, forventet ${expected.nb}`,
    help: ({ help }) => help?.nb,
  }),
  'caption/bare-ampersand': rule<{ count: number }>({
    severity: 'warning',
    title: 'Tegnet & rett i tekstingen',
    why: 'I WebVTT begynner tegnet & en kode, som i HTML, og avspillere viser et løst & ulikt.',
    mend: 'Skriv `&amp;` for tegnet &.',
    message: () => 'Uventet `&` i teksten, forventet `&amp;`',
    help: ({ count }) => more(count, 'Skriv `&amp;` for tegnet &.'),
  }),
  'caption/no-cues': rule<{ name: string }>({
    severity: 'error',
    title: 'Teksting uten tekst',
    why: 'En fil uten en eneste tekst lover teksting som ikke finnes.',
    mend: 'Skriv tekstene i filen, eller slett den og ta den ut av `captions` i film.yaml.',
    message: ({ name }) => `Uventet fil \`${name}\` uten tekster, forventet minst én`,
  }),
  'caption/empty': rule<{ count: number }>({
    severity: 'warning',
    title: 'Tider uten tekst i tekstingen',
    why: 'En tid uten tekst viser ingenting. Ofte er filen brutt av midt i, eller teksten er slettet ved et uhell.',
    mend: 'Skriv teksten under tidene, eller slett tidene. Står de sist, så se etter om resten av filen mangler.',
    message: () => 'Uventet tider uten tekst, forventet teksten på linjen under',
    help: ({ count }) => more(count, 'Skriv tekstene, eller slett tidene.'),
  }),
  'caption/ends-early': rule<{ seconds: number; film: number }>({
    severity: 'warning',
    title: 'Teksting som slutter lenge før filmen',
    why: 'En fil som ble brutt av, har bare teksting til den første delen, og den som leser, mister slutten.',
    mend: 'Se etter om resten av tekstingen mangler. Er det ikke mer å høre, så skriv det: `[musikk]`.',
    message: ({ seconds, film }) =>
      `Uventet slutt på tekstingen etter ${decimal(seconds)} sekunder, forventet teksting til nær slutten av filmen på ${decimal(film)} sekunder`,
  }),
  'caption/overlap': rule<{ count: number }>({
    severity: 'warning',
    title: 'Tekster som vises samtidig',
    why: 'To tekster samtidig legger seg over hverandre eller hopper på skjermen, og ingen rekker å lese begge.',
    mend: apart,
    message: () => 'Uventet tekst som begynner før den forrige er slutt, forventet én tekst om gangen',
    help: ({ count }) => more(count, apart),
  }),
  'caption/too-fast': rule<{ rate: number; limit: number; count: number }>({
    severity: 'warning',
    title: 'Tekst som går for fort',
    why: 'Mange rekker ikke å lese mer enn 17 tegn i sekundet og se på bildet samtidig.',
    mend: slower,
    message: ({ rate, limit }) => `Uventet tekst på ${decimal(rate)} tegn i sekundet, forventet høyst ${limit}`,
    help: ({ count }) => more(count, slower),
  }),
  'caption/long-line': rule<{ length: number; limit: number; count: number }>({
    severity: 'warning',
    title: 'For lang linje i tekstingen',
    why: 'En lang linje dekker bildet, og brytes på et tilfeldig sted på små skjermer.',
    mend: shorter,
    message: ({ length, limit }) => `Uventet linje på ${length} tegn, forventet høyst ${limit}`,
    help: ({ count }) => more(count, shorter),
  }),
  'caption/many-lines': rule<{ lines: number; limit: number; count: number }>({
    severity: 'warning',
    title: 'For mange linjer i en tekst',
    why: 'Mer enn to linjer dekker bildet, og tar lenger tid å lese enn de står.',
    mend: fewer,
    message: ({ lines, limit }) => `Uventet tekst på ${lines} linjer, forventet høyst ${limit}`,
    help: ({ count }) => more(count, fewer),
  }),
  'caption/after-film': rule<{ seconds: number; film: number }>({
    severity: 'error',
    title: 'Teksting som varer lenger enn filmen',
    why: 'Tekst etter filmens slutt blir aldri vist, og er et tegn på at tekstingen hører til en annen film eller en annen utgave av den.',
    mend: 'Rett tidene, eller bytt til tekstingen som hører til denne utgaven av filmen.',
    message: ({ seconds, film }) =>
      `Uventet tekst til ${decimal(seconds)} sekunder, forventet den innenfor filmens ${decimal(film)} sekunder`,
  }),
  'caption/language-missing': rule<{ language: string }>({
    severity: 'warning',
    title: 'Teksting mangler på et av pakkens språk',
    why: 'Pakken er ment å finnes på språket, og der tekstingen mangler, må seeren lese den på et annet.',
    mend: 'Lag tekstingen, og nevn den i film.yaml: `captions: { nb: film.nb.vtt, nn: film.nn.vtt }`.',
    message: ({ language }) =>
      `Uventet film uten teksting på ${languageName(language)}, forventet teksting på alle pakkens språk`,
    help: ({ language }) =>
      `Lag tekstingen på ${languageName(language)}, og nevn filen under \`captions\`: \`${language}: film.${language}.vtt\`.`,
  }),
  'caption/same-text': rule<{ language: string; other: string }>({
    severity: 'warning',
    title: 'Samme teksting på to språk',
    why: 'Den samme teksten kan ikke være på to språk, så den ene er trolig kopiert og ikke oversatt.',
    mend: 'Oversett tekstingen, eller ta språket ut av `captions` til den er oversatt.',
    message: ({ language, other }) =>
      `Uventet teksting på ${languageName(language)} lik den på ${languageName(other)}, forventet en oversettelse`,
  }),
};
