import type { shapeRules } from '../shape-rules.ts';
import type { InEnglish } from './rule-words.ts';
import { didYouMean, quoted } from './wording.ts';

const nouns = {
  felt: { one: 'field', many: 'fields' },
  attributt: { one: 'attribute', many: 'attributes' },
} as const;

const emptyThings = { tekst: 'empty text', liste: 'empty list', felt: 'empty field' } as const;

/** The help of a fault whose message shows what the field takes: the general words would only stand in its way. */
const shown = () => null;

/** Faults in the shape of what is written, in English. */
export const shapeRulesInEnglish: InEnglish<typeof shapeRules> = {
  'shape/unknown-field': {
    title: 'Unknown field or attribute',
    why: 'A field that nobody reads would be lost without anyone noticing. So each name has to be known.',
    mend: 'Correct the name if it is misspelt, or delete it.',
    message: ({ noun, name, expected }) =>
      expected.length === 0
        ? `Unexpected ${nouns[noun].one} \`${name}\`, expected no ${nouns[noun].many}`
        : `Unexpected ${nouns[noun].one} \`${name}\`, expected ${expected.length === 1 ? '' : 'one of '}${quoted(expected)}`,
    help: ({ near }) => didYouMean({ near }) ?? null,
  },
  'shape/missing-field': {
    title: 'A field or attribute is missing',
    why: 'The site needs the field, and cannot guess it.',
    mend: 'Write what is missing, for example `kind: film` at the top of a page or `minutes="8"` in a component.',
    message: ({ noun, missing, because }) => {
      const word = missing.length === 1 ? nouns[noun].one : nouns[noun].many;
      const what = because === undefined ? `lack of the ${word}` : `\`${because}\` without the ${word}`;
      return `Unexpected ${what} ${quoted(missing)}, expected ${missing.length === 1 ? 'it' : 'them'} to be here`;
    },
    help: ({ help }) => help?.en ?? null,
  },
  'shape/wrong-type': {
    title: 'Wrong kind of value',
    why: 'A field takes one kind of value: text, a number, yes or no, a list or several fields.',
    mend: 'Write the kind of value that the field takes. A list is written `[a, b]`, yes is written `true`, and text that looks like something else stands in quotation marks: `"1.0"`.',
    message: ({ actual, expected }) => `Unexpected ${actual.en}, expected ${expected.en}`,
    help: ({ help }) => help?.en ?? null,
  },
  'shape/unknown-value': {
    title: 'Unknown value',
    why: 'The field takes only certain words, whose meaning the site knows.',
    mend: 'Write one of the words that the field takes, exactly as it is, for example `kind: film`.',
    message: ({ actual, expected }) => `Unexpected value \`${actual}\`, expected ${quoted(expected, 'or')}`,
    help: ({ near, list }) => (list === undefined ? (didYouMean({ near }) ?? null) : `Put commas between them: \`${list}\`.`),
  },
  'shape/bad-id': {
    title: 'Invalid id',
    why: 'An id stands in addresses and is for ever. So it has only small letters a–z, digits and hyphens, and at most 64 characters.',
    mend: 'Write the id with small letters, digits and hyphens, and write `æ` as `ae`, `ø` as `o` and `å` as `a`: `a-laere-a-laere`.',
    message: ({ actual, expected }) => `Unexpected id \`${actual}\`, expected ${expected.en}`,
    help: ({ help }) => help.en,
  },
  'shape/bad-format': {
    title: 'The value has the wrong form',
    why: 'The field is written in a fixed way, so that other parts of the site can read it.',
    mend: 'Write the value in the way that the field asks for. Minutes are written for example `minutes="8-15"`, and a colour `colour: "#2b6a4d"`.',
    message: ({ actual, expected }) => `Unexpected value \`${actual}\`, expected ${expected.en}`,
    help: ({ near }) => (near === undefined ? null : `Write \`${near}\`.`),
  },
  'shape/empty': {
    title: 'Empty field',
    why: 'A field that stands there is to say something.',
    mend: 'Write something in the field, or delete the field if it can be left out.',
    message: ({ actual, expected }) => `Unexpected ${emptyThings[actual]}, expected ${expected.en}`,
    help: shown,
  },
  'shape/too-long': {
    title: 'Text too long',
    why: 'Titles, summaries and notes are to have room where they are shown.',
    mend: 'Shorten the text. The rest can stand in the text of the page.',
    message: ({ length, limit }) => `Unexpected text of ${length} characters, expected at most ${limit}`,
    help: shown,
  },
  'shape/too-many': {
    title: 'List too long',
    why: 'A list has an upper limit, so that the page stays readable.',
    mend: 'Remove some of the items, or merge those that are alike.',
    message: ({ count, limit }) => `Unexpected list of ${count} items, expected at most ${limit}`,
    help: shown,
  },
  'shape/out-of-range': {
    title: 'The number is outside the limits',
    why: 'The number is too large or too small to be right.',
    mend: 'Correct the number. Work on pages and in meetings is written in minutes, films in seconds and modules in weeks.',
    message: ({ actual, limit, bound }) =>
      `Unexpected number \`${actual}\`, expected ${bound === 'minst' ? 'at least' : 'at most'} ${limit}`,
    help: shown,
  },
  'shape/range-order': {
    title: 'The range is in the wrong order',
    why: 'A range goes from the least to the most, with the usual in between.',
    mend: 'Write the smallest number first, then the usual and last the largest: `minutes="8-10-15"` or `{ least: 8, typical: 10, most: 15 }`.',
    message: ({ actual }) => `Unexpected range \`${actual}\`, expected the numbers in rising order`,
    help: shown,
  },
};
