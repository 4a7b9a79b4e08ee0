import { rule } from './rule.ts';

/** `a`, `b` og `c`: names as the messages write them. */
const list = (names: readonly string[], word: 'og' | 'eller') => {
  const quoted = names.map((name) => `\`${name}\``);
  const last = quoted.pop() ?? '';
  return quoted.length === 0 ? last : `${quoted.join(', ')} ${word} ${last}`;
};

/** Faults in the shape of what is written: fields, types and formats, as the schemas have them. */
export const shapeRules = {
  'shape/unknown-field': rule<{
    noun: 'felt' | 'attributt';
    name: string;
    expected: readonly string[];
    near?: string | undefined;
  }>({
    severity: 'error',
    title: 'Ukjent felt',
    why: 'Et felt som ingen leser, ville blitt borte uten at noen så det. Derfor må hvert navn være kjent.',
    message: ({ noun, name, expected }) =>
      expected.length === 0
        ? `Uventet ${noun} \`${name}\`, forventet ingen`
        : `Uventet ${noun} \`${name}\`, forventet ${expected.length === 1 ? '' : 'ett av '}${list(expected, 'og')}`,
    help: ({ near }) => (near === undefined ? undefined : `Mente du \`${near}\`?`),
  }),
  'shape/missing-field': rule<{
    noun: 'felt' | 'attributt';
    missing: readonly string[];
    because?: string | undefined;
    help?: string | undefined;
  }>({
    severity: 'error',
    title: 'Et felt mangler',
    why: 'Nettstedet trenger feltet, og kan ikke gjette det.',
    message: ({ noun, missing, because }) => {
      const word = missing.length === 1 ? `${noun}et` : noun === 'felt' ? 'feltene' : 'attributtene';
      const what = because === undefined ? `mangel på ${word}` : `\`${because}\` uten ${word}`;
      return `Uventet ${what} ${list(missing, 'og')}, forventet at ${missing.length === 1 ? 'det' : 'de'} står her`;
    },
    help: ({ help }) => help,
  }),
  'shape/wrong-type': rule<{ actual: string; expected: string; help?: string | undefined }>({
    severity: 'error',
    title: 'Feil slags verdi',
    why: 'Et felt tar én slags verdi: tekst, tall, ja/nei, en liste eller flere felt.',
    message: ({ actual, expected }) => `Uventet ${actual}, forventet ${expected}`,
    help: ({ help }) => help,
  }),
  'shape/unknown-value': rule<{ actual: string; expected: readonly string[]; near?: string | undefined }>({
    severity: 'error',
    title: 'Ukjent verdi',
    why: 'Feltet har et fast sett av ord.',
    message: ({ actual, expected }) => `Uventet verdi \`${actual}\`, forventet ${list(expected, 'eller')}`,
    help: ({ near }) => (near === undefined ? undefined : `Mente du \`${near}\`?`),
  }),
  'shape/bad-id': rule<{ actual: string; expected: string; help: string }>({
    severity: 'error',
    title: 'Ugyldig id',
    why: 'En id står i adresser og er for alltid, så den holder seg til små bokstaver a–z, sifre og bindestrek, høyst 64 tegn.',
    message: ({ actual, expected }) => `Uventet id \`${actual}\`, forventet ${expected}`,
    help: ({ help }) => help,
  }),
  'shape/bad-format': rule<{ actual: string; expected: string }>({
    severity: 'error',
    title: 'Verdien har feil form',
    why: 'Feltet skrives på en fast måte, slik at andre deler av nettstedet kan lese det.',
    message: ({ actual, expected }) => `Uventet verdi \`${actual}\`, forventet ${expected}`,
  }),
  'shape/empty': rule<{ actual: 'tekst' | 'liste' | 'felt'; expected: string }>({
    severity: 'error',
    title: 'Tomt felt',
    why: 'Et felt som står der, skal si noe.',
    message: ({ actual, expected }) =>
      `Uventet ${actual === 'tekst' ? 'tom tekst' : actual === 'liste' ? 'tom liste' : 'tomt felt'}, forventet ${expected}`,
  }),
  'shape/too-long': rule<{ length: number; limit: number }>({
    severity: 'error',
    title: 'For lang tekst',
    why: 'Titler, sammendrag og merknader skal få plass der de vises.',
    message: ({ length, limit }) => `Uventet tekst på ${length} tegn, forventet høyst ${limit}`,
  }),
  'shape/too-many': rule<{ count: number; limit: number }>({
    severity: 'error',
    title: 'For mange i en liste',
    why: 'En liste har en øvre grense, så siden forblir lesbar.',
    message: ({ count, limit }) => `Uventet liste med ${count}, forventet høyst ${limit}`,
  }),
  'shape/out-of-range': rule<{ actual: string; limit: number; bound: 'minst' | 'høyst' }>({
    severity: 'error',
    title: 'Tallet er utenfor grensene',
    why: 'Tallet er for stort eller for lite til å kunne stemme.',
    message: ({ actual, limit, bound }) => `Uventet tall \`${actual}\`, forventet ${bound} ${limit}`,
  }),
  'shape/range-order': rule<{ actual: string }>({
    severity: 'error',
    title: 'Spennet står i feil rekkefølge',
    why: 'Et spenn går fra det minste til det meste, med det vanlige imellom.',
    message: ({ actual }) => `Uventet spenn \`${actual}\`, forventet minst ≤ vanligvis ≤ mest`,
  }),
};
