import type { captionRules } from '../caption-rules.ts';
import type { InEnglish } from './rule-words.ts';
import { languageName } from './wording.ts';

/** `21.4`. */
const decimal = (number: number): string => String(Math.round(number * 10) / 10);

/** How many more there are like the one that is told, where there are more. */
const more = (count: number, advice: string): string | undefined =>
  count > 1 ? `This goes for ${count} captions in the file. ${advice}` : undefined;

const slower = 'Let the caption stand longer, split it in two, or shorten it.';
const shorter = 'Split the line in two, or shorten the text.';
const fewer = 'Split the caption in two, each with its own times.';
const apart = 'Let the first end before the next begins.';

/** Faults in captions, in English. */
export const captionRulesInEnglish: InEnglish<typeof captionRules> = {
  'caption/invalid': {
    title: 'Captions that are not valid WebVTT',
    why: 'A player silently skips captions that it does not understand, and then they are missing for those who need them.',
    mend: 'A caption is a line with times, `00:01:02.500 --> 00:01:05.000`, then at most two lines of text, and an empty line after it.',
    message: ({ actual, expected }) => `Unexpected ${actual.en}, expected ${expected.en}`,
    help: ({ help }) => help?.en,
  },
  'caption/bare-ampersand': {
    title: 'The character & as it is in the captions',
    why: 'In WebVTT the character & begins a code, as in HTML, and players show a bare & differently.',
    mend: 'Write `&amp;` for the character &.',
    message: () => 'Unexpected `&` in the text, expected `&amp;`',
    help: ({ count }) => more(count, 'Write `&amp;` for the character &.'),
  },
  'caption/no-cues': {
    title: 'Captions without text',
    why: 'A file without a single caption promises captions that do not exist.',
    mend: 'Write the captions in the file, or delete it and take it out of `captions` in film.yaml.',
    message: ({ name }) => `Unexpected file \`${name}\` without captions, expected at least one`,
  },
  'caption/empty': {
    title: 'Times without text in the captions',
    why: 'A time without text shows nothing. Often the file was cut off in the middle, or the text was deleted by accident.',
    mend: 'Write the text under the times, or delete the times. If they stand last, see whether the rest of the file is missing.',
    message: () => 'Unexpected times without text, expected the text on the line below',
    help: ({ count }) => more(count, 'Write the texts, or delete the times.'),
  },
  'caption/ends-early': {
    title: 'Captions that end long before the film',
    why: 'A file that was cut off has captions only for the first part, and those who read miss the end.',
    mend: 'See whether the rest of the captions are missing. If there is nothing more to hear, write that: `[music]`.',
    message: ({ seconds, film }) =>
      `Unexpected end of the captions after ${decimal(seconds)} seconds, expected captions until near the end of the film of ${decimal(film)} seconds`,
  },
  'caption/overlap': {
    title: 'Captions that are shown at the same time',
    why: 'Two captions at once lie over each other or jump on the screen, and nobody has time to read both.',
    mend: apart,
    message: () => 'Unexpected caption that begins before the previous one has ended, expected one caption at a time',
    help: ({ count }) => more(count, apart),
  },
  'caption/too-fast': {
    title: 'Caption that goes too fast',
    why: 'Many do not have time to read more than 17 characters a second and watch the picture as well.',
    mend: slower,
    message: ({ rate, limit }) => `Unexpected caption of ${decimal(rate)} characters a second, expected at most ${limit}`,
    help: ({ count }) => more(count, slower),
  },
  'caption/long-line': {
    title: 'Line too long in the captions',
    why: 'A long line covers the picture, and is broken in an arbitrary place on small screens.',
    mend: shorter,
    message: ({ length, limit }) => `Unexpected line of ${length} characters, expected at most ${limit}`,
    help: ({ count }) => more(count, shorter),
  },
  'caption/many-lines': {
    title: 'Too many lines in a caption',
    why: 'More than two lines cover the picture, and take longer to read than they stand.',
    mend: fewer,
    message: ({ lines, limit }) => `Unexpected caption of ${lines} lines, expected at most ${limit}`,
    help: ({ count }) => more(count, fewer),
  },
  'caption/after-film': {
    title: 'Captions that last longer than the film',
    why: 'Captions after the end of the film are never shown, and are a sign that they belong to another film or another version of it.',
    mend: 'Correct the times, or change to the captions that belong to this version of the film.',
    message: ({ seconds, film }) =>
      `Unexpected caption until ${decimal(seconds)} seconds, expected it within the ${decimal(film)} seconds of the film`,
  },
  'caption/language-missing': {
    title: 'No captions in one of the languages of the package',
    why: 'The package is meant to be in the language, and where captions are missing, the viewer has to read them in another.',
    mend: 'Make the captions, and name them in film.yaml: `captions: { nb: film.nb.vtt, nn: film.nn.vtt }`.',
    message: ({ language }) =>
      `Unexpected film without captions in ${languageName(language)}, expected captions in all the languages of the package`,
    help: ({ language }) =>
      `Make the captions in ${languageName(language)}, and name the file under \`captions\`: \`${language}: film.${language}.vtt\`.`,
  },
  'caption/same-text': {
    title: 'The same captions in two languages',
    why: 'The same text cannot be in two languages, so one of them was probably copied and not translated.',
    mend: 'Translate the captions, or take the language out of `captions` until they are translated.',
    message: ({ language, other }) =>
      `Unexpected captions in ${languageName(language)} like those in ${languageName(other)}, expected a translation`,
  },
};
