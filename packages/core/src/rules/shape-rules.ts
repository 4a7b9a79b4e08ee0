import { rule } from './rule.ts';
import type { Said } from './said.ts';

/** `a`, `b` og `c`: names as the messages write them. */
const list = (names: readonly string[], word: 'og' | 'eller') => {
  const quoted = names.map((name) => `\`${name}\``);
  const last = quoted.pop() ?? '';
  return quoted.length === 0 ? last : `${quoted.join(', ')} ${word} ${last}`;
};

/** The help of a fault whose message shows what the field takes: the general words would only stand in its way. */
const shown = () => null;

/** Faults in the shape of what is written: fields, types and formats, as the schemas have them. */
export const shapeRules = {
  'shape/unknown-field': rule<{
    noun: 'felt' | 'attributt';
    name: string;
    expected: readonly string[];
    near?: string | undefined;
  }>({
    severity: 'error',
    title: 'Ukjent felt eller attributt',
    why: 'Et felt som ingen leser, ville blitt borte uten at noen merket det. Derfor må hvert navn være kjent.',
    mend: 'Rett navnet hvis det er skrevet feil, eller slett det.',
    message: ({ noun, name, expected }) =>
      expected.length === 0
        ? `Uventet ${noun} \`${name}\`, forventet ingen ${noun === 'felt' ? 'felter' : 'attributter'}`
        : `Uventet ${noun} \`${name}\`, forventet ${expected.length === 1 ? '' : 'ett av '}${list(expected, 'og')}`,
    help: ({ near }) => (near === undefined ? null : `Mente du \`${near}\`?`),
  }),
  'shape/missing-field': rule<{
    noun: 'felt' | 'attributt';
    missing: readonly string[];
    because?: string | undefined;
    help?: Said | undefined;
  }>({
    severity: 'error',
    title: 'Et felt eller attributt mangler',
    why: 'Nettstedet trenger feltet, og kan ikke gjette det.',
    mend: 'Skriv det som mangler, for eksempel `kind: film` i toppen av en side eller `minutes="8"` i en komponent.',
    message: ({ noun, missing, because }) => {
      const word = missing.length === 1 ? `${noun}et` : noun === 'felt' ? 'feltene' : 'attributtene';
      const what = because === undefined ? `mangel på ${word}` : `\`${because}\` uten ${word}`;
      return `Uventet ${what} ${list(missing, 'og')}, forventet at ${missing.length === 1 ? 'det' : 'de'} står her`;
    },
    help: ({ help }) => help?.nb ?? null,
  }),
  'shape/wrong-type': rule<{
    actual: Said;
    expected: Said;
    help?: Said | undefined;
    /** The kinds that the field takes, by their names in JSON Schema. */
    types?: readonly string[] | undefined;
  }>({
    severity: 'error',
    title: 'Feil slags verdi',
    why: 'Et felt tar én slags verdi: tekst, tall, ja eller nei, en liste eller flere felter.',
    mend: 'Skriv den slags verdi som feltet tar. En liste skrives `[a, b]`, ja skrives `true`, og tekst som ser ut som noe annet, står i anførselstegn: `"1.0"`.',
    message: ({ actual, expected }) => `Uventet ${actual.nb}, forventet ${expected.nb}`,
    help: ({ help }) => help?.nb ?? null,
  }),
  'shape/unknown-value': rule<{
    actual: string;
    expected: readonly string[];
    near?: string | undefined;
    /** The same with commas, where it is several of the words without. */
    list?: string | undefined;
  }>({
    severity: 'error',
    title: 'Ukjent verdi',
    why: 'Feltet tar bare noen bestemte ord, som nettstedet vet hva betyr.',
    mend: 'Skriv et av ordene som feltet tar, nøyaktig likt, for eksempel `kind: film`.',
    message: ({ actual, expected }) => `Uventet verdi \`${actual}\`, forventet ${list(expected, 'eller')}`,
    help: ({ near, list: listed }) =>
      listed !== undefined ? `Sett komma imellom: \`${listed}\`.` : near === undefined ? null : `Mente du \`${near}\`?`,
  }),
  'shape/bad-id': rule<{ actual: string; expected: Said; help: Said }>({
    severity: 'error',
    title: 'Ugyldig id',
    why: 'En id står i adresser og er for alltid. Derfor har den bare små bokstaver a–z, sifre og bindestrek, og høyst 64 tegn.',
    mend: 'Skriv id-en med små bokstaver, sifre og bindestrek, og skriv æ som ae, ø som o og å som a: `a-laere-a-laere`.',
    message: ({ actual, expected }) => `Uventet id \`${actual}\`, forventet ${expected.nb}`,
    help: ({ help }) => help.nb,
  }),
  'shape/bad-format': rule<{ actual: string; expected: Said; near?: string | undefined }>({
    severity: 'error',
    title: 'Verdien har feil form',
    why: 'Feltet skrives på en fast måte, slik at andre deler av nettstedet kan lese det.',
    mend: 'Skriv verdien på den måten feltet krever. Minutter skrives for eksempel `minutes="8-15"`, og en farge `colour: "#2b6a4d"`.',
    message: ({ actual, expected }) => `Uventet verdi \`${actual}\`, forventet ${expected.nb}`,
    help: ({ near }) => (near === undefined ? null : `Skriv \`${near}\`.`),
  }),
  'shape/empty': rule<{ actual: 'tekst' | 'liste' | 'felt'; expected: Said }>({
    severity: 'error',
    title: 'Tomt felt',
    why: 'Et felt som står der, skal si noe.',
    mend: 'Skriv noe i feltet, eller slett feltet hvis det kan utelates.',
    message: ({ actual, expected }) =>
      `Uventet ${actual === 'tekst' ? 'tom tekst' : actual === 'liste' ? 'tom liste' : 'tomt felt'}, forventet ${expected.nb}`,
    help: shown,
  }),
  'shape/too-long': rule<{ length: number; limit: number }>({
    severity: 'error',
    title: 'For lang tekst',
    why: 'Titler, sammendrag og merknader skal få plass der de vises.',
    mend: 'Kort ned teksten. Resten kan stå i brødteksten på siden.',
    message: ({ length, limit }) => `Uventet tekst på ${length} tegn, forventet høyst ${limit}`,
    help: shown,
  }),
  'shape/too-many': rule<{ count: number; limit: number }>({
    severity: 'error',
    title: 'For lang liste',
    why: 'En liste har en øvre grense, så siden forblir lesbar.',
    mend: 'Ta bort noen av punktene, eller slå sammen dem som ligner.',
    message: ({ count, limit }) => `Uventet liste med ${count} punkter, forventet høyst ${limit}`,
    help: shown,
  }),
  'shape/out-of-range': rule<{ actual: string; limit: number; bound: 'minst' | 'høyst' }>({
    severity: 'error',
    title: 'Tallet er utenfor grensene',
    why: 'Tallet er for stort eller for lite til å kunne stemme.',
    mend: 'Rett tallet. Arbeid på sider og i møter skrives i minutter, filmer i sekunder og moduler i uker.',
    message: ({ actual, limit, bound }) => `Uventet tall \`${actual}\`, forventet ${bound} ${limit}`,
    help: shown,
  }),
  'shape/range-order': rule<{ actual: string }>({
    severity: 'error',
    title: 'Spennet står i feil rekkefølge',
    why: 'Et spenn går fra det minste til det meste, med det vanlige imellom.',
    mend: 'Skriv det minste tallet først, så det vanlige og til slutt det største: `minutes="8-10-15"` eller `{ least: 8, typical: 10, most: 15 }`.',
    message: ({ actual }) => `Uventet spenn \`${actual}\`, forventet tallene i stigende rekkefølge`,
    help: shown,
  }),
};
